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
    /// What all that one output prints has in common, shared by its spans.
    let place: Place
    /// The marks of all values that went into the text, sorted and unique; see `Value.marked(_:)`.
    package var sources: [Int]
    /// Whether the text is what the `default` filter says, because there was no value.
    package var isDefault: Bool

    /// The variable as the template writes it, `account.name`; of an assigned variable the path that it was made from.
    package var variable: String { place.variable }
    /// The names of the filters that the value went through, in their order.
    package var filters: [String] { place.filters }
    /// The name of the template or partial in which the value is printed, as given when that was read.
    package var file: String { place.file }
    /// The line in `file`, from 1.
    package var line: Int { place.position.line }
    /// The column in `file`, from 1, in characters.
    package var column: Int { place.position.column }

    /// A provenance; the name of the file, the line and the column are those of the place that prints the value.
    package init(
        variable: String, filters: [String] = [], sources: [Int] = [], file: String, line: Int, column: Int,
        isDefault: Bool = false
    ) {
        let position = Position(line: line, column: column)
        self.init(
            place: Place(variable: variable, filters: filters, file: file, position: position), sources: sources,
            isDefault: isDefault)
    }

    init(place: Place, sources: [Int] = [], isDefault: Bool = false) {
        self.place = place
        self.sources = sources
        self.isDefault = isDefault
    }
}

/// Where and from what an output prints, made once while the template is read so that a span need only point to it.
final class Place: Hashable, Sendable {
    let variable: String
    let filters: [String]
    let file: String
    let position: Position

    init(variable: String, filters: [String] = [], file: String, position: Position) {
        self.variable = variable
        self.filters = filters
        self.file = file
        self.position = position
    }

    static func == (left: Place, right: Place) -> Bool {
        left === right
            || (left.position == right.position && left.file == right.file && left.variable == right.variable
                && left.filters == right.filters)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(position)
        hasher.combine(file)
        hasher.combine(variable)
        hasher.combine(filters)
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
