import Liquid

/// What keeps a layout from becoming a page: every mistake of the layout and its partials, each with its place.
package struct PageProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Lines of `file:line:column: what is wrong`, in the order of the file; never empty.
    package var lines: [String]

    package init(lines: [String]) { self.lines = lines }

    init(_ diagnostics: Diagnostics) { lines = diagnostics.all.map(\.description) }

    package var description: String { lines.joined(separator: "\n") }
}
