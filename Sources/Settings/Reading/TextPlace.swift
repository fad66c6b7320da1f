/// A line and a column of a file, both from 1; columns count Unicode scalars.
struct TextPlace: Hashable, Comparable, Sendable {
    var line: Int
    var column: Int

    static let start = TextPlace(line: 1, column: 1)

    static func < (left: TextPlace, right: TextPlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
