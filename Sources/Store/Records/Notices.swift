import GRDB
package import Playbook

extension Reader {
    /// The people who were not told yet where their data came from and who did not consent, with what the duty to tell
    /// them hangs on; placeholders are nobody.
    ///
    /// - Parameters:
    ///   - contact: Only this person; everybody where it is `nil`.
    ///   - onlyDated: Only those of whom somebody wrote down when the data came; else the day of the file that
    ///     brought them, or an earlier one on which they were reached, stands for it.
    package func untoldPeople(of contact: Contact.ID? = nil, onlyDated: Bool = false) throws -> [(
        contact: Contact, facts: NoticeDuty.Facts
    )] {
        let contacts = try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM contact WHERE informed IS NULL AND placeholder = 0 AND coalesce(basis, '') <> 'consent'
                \(contact.map { "AND id = \($0.number)" } ?? "") \(onlyDated ? "AND obtained IS NOT NULL" : "")
                ORDER BY id
                """
        ).map(Contact.init(row:))
        guard !contacts.isEmpty else { return [] }
        let forms = try typeNumbers(NoticeDuty.formTypes)
        let reaching = try typeNumbers(TouchType.reaching)
        let first = "SELECT min(day) FROM touch WHERE contact_id = ? AND type_id IN "
        let gave = try database.makeStatement(sql: first + "(\(forms))")
        let reached = try database.makeStatement(sql: first + "(\(reaching))")
        let imported = try database.makeStatement(
            sql: """
                SELECT min(at) FROM record_origin JOIN import_file ON import_file.id = file_id
                WHERE kind = 'contact' AND record_id = ?
                """)
        return try contacts.map { contact in
            let id = contact.id.number
            var facts = NoticeDuty.Facts(
                basis: contact.basis, obtained: contact.obtained, informed: contact.informed,
                gave: try Int.fetchOne(gave, arguments: [id]).map(Day.init(number:)),
                reached: try Int.fetchOne(reached, arguments: [id]).map(Day.init(number:)))
            if facts.obtained == nil {
                facts.imported = try String.fetchOne(imported, arguments: [id]).flatMap { Instant(iso: $0)?.day }
            }
            return (contact, facts)
        }
    }

    /// The numbers of some types of touch, for a list in SQL.
    private func typeNumbers(_ types: Set<TouchType>) throws -> String {
        let words = types.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return try Int.fetchAll(database, sql: "SELECT id FROM touch_type WHERE name IN (\(words)) ORDER BY id")
            .map(String.init).joined(separator: ", ")
    }
}
