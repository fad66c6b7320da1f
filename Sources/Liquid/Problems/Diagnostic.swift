/// One mistake in a template, or one value that a template needs and does not get.
///
/// Its text is for the person who writes the template: what, where and what to do, in one line.
package struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, for a caller that treats some mistakes differently.
    package enum Kind: Hashable, Sendable {
        /// The text does not follow the language.
        case syntax
        /// A tag, filter, partial or variable that does not exist.
        case unknownTag, unknownFilter, unknownPartial, unknownVariable
        /// A variable that exists but has nothing to print.
        case missingValue
        /// A filter or a comparison that cannot work with what it is given.
        case badValue
        /// One of the `Limits` is exceeded.
        case limit
    }

    /// What sort of mistake it is.
    package var kind: Kind
    /// The name of the template or partial, as given when it was read.
    package var file: String
    /// The line, from 1.
    package var line: Int
    /// The column, from 1, in characters.
    package var column: Int
    /// The word that is wrong: a path, a tag, a filter or a partial; empty where there is none.
    package var name: String
    /// The known name that is most like `name`.
    package var suggestion: String?
    /// What is wrong and what to do, without the place, in at most about 400 characters.
    package var message: String

    package init(
        kind: Kind, file: String, line: Int, column: Int, name: String = "", suggestion: String? = nil, message: String
    ) {
        self.kind = kind
        self.file = file
        self.line = line
        self.column = column
        self.name = name
        self.suggestion = suggestion
        self.message = Self.shortened(message)
    }

    /// A message without the middle of a name that nobody could read to its end.
    private static func shortened(_ message: String) -> String {
        guard message.utf8.count > 500 else { return message }
        return message.prefix(200) + "…" + message.suffix(200)
    }

    /// `intro.md:7:12: {{ account.industri }} is not known; did you mean account.industry?`
    package var description: String {
        "\(file):\(line):\(column): \(message)"
    }
}

/// All that is wrong with a template or a rendering, in the order of the text; never empty when thrown.
package struct Diagnostics: Error, Hashable, Sendable, CustomStringConvertible {
    /// The mistakes, one for each place.
    package var all: [Diagnostic]

    package init(_ all: [Diagnostic]) {
        self.all = all
    }

    /// One line for each.
    package var description: String {
        all.map(\.description).joined(separator: "\n")
    }
}
