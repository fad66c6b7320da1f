/// A file of a dump: the table that it holds and its columns in their order.
///
/// The lists of files stand beside this one, a file for each family of tables. The order of all is that of a load: what
/// a row names has come before it.
package struct DumpFile: Sendable {
    /// `accounts.csv`; `drafts` for the folder that has a document for each row.
    package let name: String
    package let table: StoreTable
    package let columns: [DumpColumn]
    /// What the columns of a row must agree on, for a row that does not.
    let rule: String
    /// The column that is the text of a document, where each row is one.
    package let bodyColumn: String?

    init(
        _ name: String, _ table: StoreTable, _ columns: [DumpColumn], rule: String = "its values contradict each other",
        body: String? = nil
    ) {
        self.name = name
        self.table = table
        self.columns = columns
        self.rule = rule
        bodyColumn = body
    }

    /// All of them; a test holds them against the schema.
    package static let all: [DumpFile] =
        groups + accounts + people + campaigns + deals + research + qualification + salesProcess + touches + sequences
        + drafts
        + origins + agreement + questions + privacy

    /// What selects all rows as texts, in an order that never changes.
    var selection: String {
        let companions = Set(columns.compactMap(\.companion)).sorted { $0.rawValue < $1.rawValue }
        let joins = companions.map { " LEFT JOIN \($0.rawValue) ON \($0.rawValue).touch_id = t.id" }.joined()
        let names = columns.map { "\($0.expression) AS \"\($0.name)\"" }.joined(separator: ", ")
        return "SELECT \(names) FROM \(table.rawValue) AS t\(joins)"
    }
}
