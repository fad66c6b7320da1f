import Playbook

/// The user's own data, whole: every record, under the keys of `--format json`, which `import` takes back.
struct JSONLists: ExportSystem {
    let name = "json"
    let title = "JSON"
    var form: ExportForm { .json }
    var idSystem: String { "generic" }

    var accounts: ExportList<ExportedAccount>? {
        ExportList([OwnColumns.accountHandle] + OwnColumns.accounts, limits: .none)
    }
    var contacts: ExportList<ExportedContact>? {
        ExportList(
            [OwnColumns.contactHandle] + OwnColumns.contacts(account: \.account.handle) + [OwnColumns.optedOut],
            limits: .none)
    }
    var touches: ExportList<ExportedTouch>? {
        ExportList(OwnColumns.touches(account: \.account.handle), limits: .none)
    }
    var opportunities: ExportList<ExportedOpportunity>? {
        ExportList([OwnColumns.opportunityHandle] + OwnColumns.opportunities(account: \.account.handle), limits: .none)
    }
    var drafts: ExportList<ExportedDraft>? {
        ExportList(OwnColumns.drafts(account: \.account.handle), limits: .none)
    }
}
