/// What is wrong with an expression, and where.
package struct ExpressionProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1, in Unicode scalars.
    package var column: Int
    /// What is wrong and what to do, in one line.
    package var message: String

    package init(column: Int, message: String) {
        self.column = column
        self.message = message
    }

    /// As `column 14: “industy” is not a field — did you mean industry?`.
    package var description: String { "column \(column): \(message)" }

    /// A piece of the expression as it is quoted in a message: one line and short.
    static func shortened(_ text: String) -> String {
        let plain = text.map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "�" : $0 }
        return plain.count > 40 ? String(plain.prefix(40)) + "…" : String(plain)
    }
}
