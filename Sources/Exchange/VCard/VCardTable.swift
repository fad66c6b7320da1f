/// A file of cards as a table of contacts.
struct VCardTable: TableRows {
    private static let columns = [
        "External ID", "Name", "First Name", "Last Name", "Email", "Company", "Department", "Title", "Phone",
        "LinkedIn",
        "Language", "Occupation", "Note", "URL", "City", "Country", "Other emails", "Other phones",
    ]

    let header = VCardTable.columns
    let headerLine = 1
    private var reader: VCardReader

    /// - Throws: Where the file holds nothing that begins a card.
    init(_ bytes: [UInt8], file: String) throws(CSVFileError) {
        reader = VCardReader(bytes)
    }

    /// Lines for the user about what was left out.
    var notes: [String] {
        guard !reader.ignored.isEmpty else { return [] }
        let names = reader.ignored.sorted()
        return ["left out of the cards: " + names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")]
    }

    /// Puts the next card's row together.
    mutating func next(into row: inout TableRow) throws(TableBreak) -> TableStep? {
        switch reader.next() {
        case nil: return nil
        case .problem(let problem, let raw): return .problem(problem, raw: raw)
        case .card(let card, let line, let emailLine):
            row.begin(line: line)
            let cells = VCardTable.cells(of: card)
            for (index, cell) in cells.enumerated() {
                row.append(cell, column: 1, line: VCardTable.columns[index] == "Email" ? emailLine : line)
            }
            return .row
        }
    }

    private static func cells(of card: VCard) -> [String] {
        [
            card.uid, card.displayName, card.givenName, card.familyName, card.emails.first, card.organization,
            card.department, card.title, card.phones.first, card.linkedIn, card.language, card.role, card.note,
            card.urls.isEmpty ? nil : card.urls.joined(separator: "; "), card.city, card.country,
            card.emails.count > 1 ? card.emails.dropFirst().joined(separator: "; ") : nil,
            card.phones.count > 1 ? card.phones.dropFirst().joined(separator: "; ") : nil,
        ].map { $0 ?? "" }
    }
}
