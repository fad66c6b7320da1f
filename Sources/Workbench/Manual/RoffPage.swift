/// A page of a Unix manual, in roff's `man` macros: headings, paragraphs, items and lines that stay as they are.
///
/// It knows what roff would misread, and nothing of what the page is about. The text is plain ASCII, so that `man` shows
/// it alike wherever and however old it is.
package struct RoffPage {
    /// A stretch of a paragraph and how it is set.
    package enum Span: Hashable, Sendable {
        case plain(String)
        /// To be typed as it stands.
        case bold(String)
        /// To be put in place of.
        case italic(String)
    }

    /// The page so far.
    package private(set) var text: String

    /// - Parameters:
    ///   - date: As `YYYY-MM-DD`.
    ///   - manual: The name of the book, which stands in the middle of the first line.
    package init(title: String, section: Int, date: String, source: String, manual: String) {
        let words = [title, String(section), date, source, manual].map { "\"\(Self.escaped($0))\"" }
        // What reads a date knows it by its hyphens, which nobody copies from there.
        text = ".TH \(words.joined(separator: " ").replacing("\\-", with: "-"))\n"
        // Lines that are filled but not spread to both margins, and words that stay whole.
        text += ".ad l\n.nh\n"
    }

    /// A heading of the first rank.
    package mutating func section(_ heading: String) { add(".SH \"\(Self.escaped(heading))\"") }

    /// A heading below a section's.
    package mutating func subsection(_ heading: String) { add(".SS \"\(Self.escaped(heading))\"") }

    /// The first line below a heading.
    package mutating func line(_ spans: Span...) { add(Self.line(spans)) }

    /// A line of its own right below the one before.
    package mutating func nextLine(_ spans: Span...) {
        add(".br")
        add(Self.line(spans))
    }

    /// Filled text, with a gap before it.
    package mutating func paragraph(_ spans: Span...) {
        add(".PP")
        add(Self.line(spans))
    }

    /// What is explained, and behind or below it the explanation.
    package mutating func item(_ tag: [Span], _ explanation: [Span]) {
        add(".TP")
        add(Self.line(tag))
        add(Self.line(explanation))
    }

    /// What `content` adds, as far in as an item's explanation.
    package mutating func indented(_ content: (inout RoffPage) -> Void) {
        add(".RS")
        content(&self)
        add(".RE")
    }

    /// Lines that are neither filled nor joined, such as commands to type.
    package mutating func verbatim(_ lines: [String]) {
        add(".PP\n.nf")
        for line in lines { add(Self.line([.bold(line)])) }
        add(".fi")
    }

    private mutating func add(_ line: String) { text += line + "\n" }

    // MARK: Escaping

    private static func line(_ spans: [Span]) -> String {
        let text = spans.map { span in
            switch span {
            case .plain(let text): escaped(text)
            case .bold(let text): "\\fB\(escaped(text))\\fR"
            case .italic(let text): "\\fI\(escaped(text))\\fR"
            }
        }.joined()
        // A full stop or an apostrophe at the start of a line would call a macro, and an empty line makes a gap.
        return text.isEmpty || text.first == "." || text.first == "'" || text.first == " " ? "\\&" + text : text
    }

    /// The characters that roff gives a meaning of its own, or sets as others than those that were written.
    private static let names: [Unicode.Scalar: String] = [
        "\\": "\\(rs", "-": "\\-", "'": "\\(aq", "\"": "\\(dq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", "\t": "    ",
        "\n": " ",
    ]

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if let name = names[scalar] {
                escaped += name
            } else if scalar.isASCII {
                // Control characters have no place on a page.
                if scalar.value >= 0x20, scalar.value != 0x7F { escaped.unicodeScalars.append(scalar) }
            } else if scalar.value >= 0xA0 {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
            }
        }
        return escaped
    }
}
