import Playbook

extension ExportList<ExportedContact> {
    /// The people of a system that runs sequences: its list without the two columns of the message.
    static func people(_ list: any EngagementList, advice: String? = nil) -> ExportList {
        let header = list.personColumns
        return ExportList(
            .table(header: header) { row in
                list.cells(of: SequenceRow(row)).prefix(header.count).map { .text($0) }
            }, limits: ExportLimits(rows: list.rowLimit), needs: [.consent, .openMailbox, .email], advice: advice)
    }
}

extension SequenceRow {
    /// A person for whom no message is written yet.
    fileprivate init(_ row: ExportedContact) {
        let (contact, account) = (row.contact, row.company?.account)
        self.init(
            email: contact.email ?? "", firstName: contact.firstName, lastName: contact.lastName,
            title: contact.title ?? "", company: account?.name ?? "", phone: contact.phone, linkedIn: contact.linkedIn,
            website: account?.domain, city: account?.city, country: account?.country, subject: "", body: "")
    }
}
