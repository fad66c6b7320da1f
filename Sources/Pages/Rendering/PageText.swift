import Liquid

/// A recorded text made fit to be shown on a page; the layout escapes it.
///
/// Line breaks and tabs become spaces. Control characters and the marks that reorder what is read (bidirectional
/// embeddings, overrides and isolates) become `�`, so that an imported name cannot disguise what stands around it; so
/// do the code points that HTML forbids in a document.
enum PageText {
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: needsCare) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
            default: result.append(needsCare(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    /// HTML whose line breaks and tabs stay where they are, and whose other characters are cleaned alike.
    ///
    /// Control characters can come as entities in Markdown, so its HTML is what has to be looked at.
    static func cleanedMarkup(_ html: String) -> String {
        guard html.unicodeScalars.contains(where: { needsCare($0) && !isLayout($0) }) else { return html }
        var result = String.UnicodeScalarView()
        for scalar in html.unicodeScalars {
            result.append(needsCare(scalar) && !isLayout(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    private static func isLayout(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" }

    private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}

extension Value {
    /// A recorded text, or `.null` where it is missing or only white space, so that a layout can ask for it.
    static func shown(_ text: String?) -> Value {
        guard let text, !text.allSatisfy(\.isWhitespace) else { return .null }
        return .string(PageText.cleaned(text))
    }

    static func list<Element>(_ elements: some Sequence<Element>, _ value: (Element) -> Value) -> Value {
        .array(elements.map(value))
    }
}
