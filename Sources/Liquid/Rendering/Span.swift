/// A piece of rendered text that knows where it comes from.
///
/// Escaping for Markdown, mail headers or a terminal happens later, and must leave the template's own text alone while
/// it makes a value harmless; and a draft can show what each of its words stands on.
package struct Span: Hashable, Sendable {
    /// The text, escaped where the template escapes; never empty in a rendering.
    package var text: String
    /// The template's own words, or a value.
    package var origin: Origin

    package init(text: String, origin: Origin) {
        self.text = text
        self.origin = origin
    }
}

/// Where a piece of rendered text comes from.
package enum Origin: Hashable, Sendable {
    /// The template's own words.
    case literal
    /// A value of the data.
    case value(Provenance)
}

/// Which value a piece of text was made of, and how.
package struct Provenance: Hashable, Sendable {
    /// The variable as the template writes it, `account.name`; of an assigned variable the path that it was made from.
    package var variable: String
    /// The names of the filters that the value went through, in their order.
    package var filters: [String]
    /// The marks of all values that went into the text, sorted and unique; see `Value.marked(_:)`.
    package var sources: [Int]
    /// The line in the template, from 1.
    package var line: Int
    /// The column in the template, from 1, in characters.
    package var column: Int
    /// Whether the text is what the `default` filter says, because there was no value.
    package var isDefault: Bool

    package init(
        variable: String, filters: [String] = [], sources: [Int] = [], line: Int, column: Int, isDefault: Bool = false
    ) {
        self.variable = variable
        self.filters = filters
        self.sources = sources
        self.line = line
        self.column = column
        self.isDefault = isDefault
    }
}

extension [Span] {
    /// The spans as one text.
    package var text: String {
        var text = ""
        text.reserveCapacity(reduce(0) { $0 + $1.text.utf8.count })
        for span in self { text += span.text }
        return text
    }
}
