import Playbook

/// A spreadsheet for people: our own columns under readable headings.
struct ExcelLists: ExportSystem {
    let name = "excel"
    let title = "Excel"
    var form: ExportForm { .spreadsheet }
    var idSystem: String { "generic" }

    var accounts: ExportList<ExportedAccount>? { ExportList(OwnColumns.accounts.map(\.titled)) }
    var contacts: ExportList<ExportedContact>? {
        ExportList(OwnColumns.contacts(account: \.called).map(\.titled), needs: [.consent])
    }
    var touches: ExportList<ExportedTouch>? { ExportList(OwnColumns.touches(account: \.called).map(\.titled)) }
    var opportunities: ExportList<ExportedOpportunity>? {
        ExportList(OwnColumns.opportunities(account: \.called).map(\.titled))
    }
    var drafts: ExportList<ExportedDraft>? {
        ExportList(
            OwnColumns.drafts(account: \.called).map(\.titled),
            needs: [.init("asked not to be written to") { !$0.contact.optedOut }])
    }
}

extension ExportColumn {
    /// The column under a heading for people: `next_step` becomes `Next step`.
    fileprivate var titled: ExportColumn {
        let words = name.split(separator: "_").joined(separator: " ")
        switch name {
        case "external_id": return ExportColumn("External ID", value)
        case "linkedin": return ExportColumn("LinkedIn", value)
        case "email": return ExportColumn("E-mail", value)
        default: return ExportColumn(words.prefix(1).uppercased() + words.dropFirst(), value)
        }
    }
}
