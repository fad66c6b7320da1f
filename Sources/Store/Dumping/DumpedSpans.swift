import GRDB

/// The spans of all drafts as rows of one file: which words of a draft came from where.
///
/// In the store they are one text for each draft, which nobody could read or compare.
package enum DumpedSpans {
    package static let name = "draft-spans.csv"
    package static let columns = ["draft"] + SpanText.columns
}

extension Reader {
    /// Hands out the spans of all drafts, in the order of the drafts and of their words.
    ///
    /// - Returns: How many there were.
    package func dumpSpans(_ body: ([String?]) throws -> Void) throws -> Int {
        var count = 0
        let drafts = try Row.fetchCursor(database, sql: "SELECT id, spans FROM draft WHERE spans <> '' ORDER BY id")
        while let draft = try drafts.next() {
            let (number, text): (Int, String) = (draft[0], draft[1])
            let rows = SpanText.rows(of: text)
            guard SpanText.text(of: rows) == text else { throw DamagedValue(table: "draft", value: "\(number)") }
            for row in rows {
                count += 1
                try body([String(number)] + row + Array(repeating: nil, count: SpanText.columns.count - row.count))
            }
        }
        return count
    }
}

extension DumpLoader {
    /// Gives a draft its spans: all of them at once, in their order.
    ///
    /// - Parameter rows: As ``Reader/dumpSpans(_:)`` handed them out, without the number of the draft.
    /// - Throws: ``DumpRefusal``.
    package func setSpans(_ rows: [[String?]], ofDraft number: String) throws {
        guard let id = Int(number), try exists(id, in: .draft) else {
            throw DumpRefusal(column: 0, message: "there is no draft \(number)")
        }
        // A citation has all its columns; the template's own words have the first three.
        let spans = rows.map { row in row.dropFirst(3).allSatisfy { $0 == nil } ? Array(row.prefix(3)) : row }
        let text = SpanText.text(of: spans)
        do {
            _ = try SpanText.decoded(text)
        } catch {
            throw DumpRefusal(column: 1, message: "these are no spans of draft \(number): \(error.value)")
        }
        try database.execute(sql: "UPDATE draft SET spans = ? WHERE id = ?", arguments: [text, id])
        note(text, of: .draft)
    }
}
