package import Answers

/// A dump that cannot be loaded, with what is wrong and where; nothing was made.
package struct LoadProblems: Error, Mistake {
    package let mistakes: [Problem]

    /// How many are told; the rest are counted.
    private static let shown = 20

    init(_ problems: [Problem]) {
        let more = problems.count - Self.shown
        let rest = more > 0 ? [Problem(.note, "and \(more) more like these.")] : []
        mistakes = problems.prefix(Self.shown) + rest + [Problem(.note, "Nothing was made.")]
    }
}
