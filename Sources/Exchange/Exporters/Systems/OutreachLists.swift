import Playbook

/// Outreach's accounts and people; the accounts are imported first, so that people find theirs.
struct OutreachLists: ExportSystem {
    let name = "outreach"
    let title = "Outreach"

    var accounts: ExportList<ExportedAccount>? {
        ExportList(
            [
                .init("Account Name") { .text($0.account.name) }, .init("Custom ID") { .text($0.id) },
                .init("Domain") { .text($0.account.domain) }, .init("Industry") { .text($0.account.industry) },
            ], limits: ExportLimits(rows: OutreachPeople().rowLimit))
    }

    var contacts: ExportList<ExportedContact>? {
        .people(OutreachPeople(), advice: "Import the accounts first: export accounts --for outreach")
    }
}
