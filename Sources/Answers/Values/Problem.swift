/// One thing that is wrong or worth a look: what, where and what to do.
package struct Problem: Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable { case error, warning, note }

    package var severity: Severity
    package var message: String
    /// A file, a record or a word; where a line is known it follows as `file:line:column`.
    package var place: String?
    package var line: Int?
    package var column: Int?

    package init(
        _ severity: Severity, _ message: String, place: String? = nil, line: Int? = nil, column: Int? = nil
    ) {
        self.severity = severity
        self.message = message
        self.place = place
        self.line = line
        self.column = column
    }
}
