/// Rows of typed cells under named columns: the commonest thing that a command answers.
///
/// Each column has a `key`, which is a promise to programs (stable, snake_case, used by JSON and CSV), and a `title`,
/// which is a courtesy to people.
package struct Table: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package enum Alignment: Hashable, Sendable { case leading, trailing }

        package var key: String
        package var title: String
        package var alignment: Alignment

        /// - Parameters:
        ///   - key: A stable snake_case name for programs.
        ///   - title: What people read above the column; the key with spaces where none is given.
        ///   - alignment: `.trailing` for figures.
        package init(_ key: String, _ title: String? = nil, _ alignment: Alignment = .leading) {
            self.key = key
            self.title = title ?? key.split(separator: "_").joined(separator: " ").capitalisedFirst
            self.alignment = alignment
        }
    }

    /// Names the table among several of one answer; snake_case. It becomes `"table"` in JSON where there are several.
    package var name: String
    package var caption: String?
    package var columns: [Column]
    package var rows: [[Cell]]
    /// A closing row of sums, written under a rule for people and left out of JSON and CSV.
    package var totals: [Cell]?
    /// What to say instead of an empty grid, with what to type next.
    package var whenEmpty: String

    package init(
        _ name: String, caption: String? = nil, columns: [Column], rows: [[Cell]] = [], totals: [Cell]? = nil,
        whenEmpty: String = "Nothing yet."
    ) {
        for row in rows { precondition(row.count == columns.count, "a row of \(name) does not fit its columns") }
        precondition(totals.map { $0.count == columns.count } ?? true, "the totals of \(name) do not fit its columns")
        self.name = name
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.whenEmpty = whenEmpty
    }
}

extension String {
    /// The text with its first letter in upper case and the rest as it was.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
