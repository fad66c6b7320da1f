/// A list of people and their messages as one system imports it to run a sequence.
///
/// Our templates wrote a message for each person, and the system's own can only repeat one: so the subject and the body
/// travel as two further columns, and the step of the sequence over there is nothing but these two fields.
///
/// Cells are written as they are, without the apostrophe that keeps a spreadsheet from running a formula: the system
/// would take it for a part of the text and send it to the customer. The files are for systems, not for spreadsheets.
package protocol EngagementList: Sendable {
    /// What the user types: `outreach`.
    var name: String { get }
    /// What the file is called to people, such as "Outreach people".
    var title: String { get }
    /// The most rows that one file may hold, its header left out.
    var rowLimit: Int { get }
    /// The header row; the last two columns are the subject and the body of the message.
    var columns: [String] { get }

    /// A person's cells, one for each column.
    func cells(of row: SequenceRow) -> [String]
}

/// The systems, in the order in which they are listed.
package let engagementLists: [any EngagementList] = [OutreachPeople(), SalesloftPeople(), HubSpotContacts()]

/// The system of a name in either case, or `nil`.
package func engagementList(named name: String) -> (any EngagementList)? {
    engagementLists.first { $0.name == name.lowercased() }
}

extension EngagementList {
    /// The columns that say who the person is.
    var personColumns: [String] { columns.dropLast(2) }

    /// The files' bytes: UTF-8 without a mark, commas, CR LF (RFC 4180), and the same header row in each.
    ///
    /// - Returns: As many files as the system's limit asks for, in the order of the rows; none where there is no row.
    package func files(of rows: [SequenceRow]) -> [[UInt8]] {
        stride(from: 0, to: rows.count, by: rowLimit).map { start in
            var writer = CSVWriter(.systems)
            writer.write(columns)
            for row in rows[start..<min(rows.count, start + rowLimit)] {
                let cells = cells(of: row)
                precondition(cells.count == columns.count, "\(name) gives a cell for each column")
                writer.write(cells)
            }
            return writer.bytes
        }
    }
}

/// How a value becomes a cell, alike in every system.
enum SequenceCell {
    /// A value on one line: a line break in a name would end up in a greeting.
    static func line(_ text: String?) -> String { text.map(OneLineText.text) ?? "" }

    /// A text with its line breaks, each of them a line feed.
    static func text(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var followsReturn = false
        for byte in text.utf8 {
            let isReturn = byte == UInt8(ascii: "\r")
            if !(byte == UInt8(ascii: "\n") && followsReturn) { bytes.append(isReturn ? UInt8(ascii: "\n") : byte) }
            followsReturn = isReturn
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Tags in one cell. A separator within a tag would make two of it and becomes a space.
    static func tags(_ tags: [String], separator: Character) -> String {
        tags.map { tag in line(String(tag.map { $0 == separator ? " " : $0 })) }.filter { !$0.isEmpty }
            .joined(separator: String(separator))
    }
}
