/// A strict look at a fragment of HTML or SVG: every element is closed in its order, and nothing is in it but elements,
/// quoted attributes and escaped text.
struct Markup {
    static let allowed: Set<String> = [
        "h2", "h3", "h4", "p", "br", "ul", "li", "dl", "div", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot",
        "tr", "th",
        "td", "time", "figure", "figcaption", "span", "strong", "pre", "svg", "title", "desc", "defs", "marker", "g",
        "rect", "circle",
        "path", "text",
    ]

    private(set) var names: Set<String> = []
    private(set) var ids: [String] = []
    /// What is wrong with it first.
    private(set) var problem: String?

    // By scalar: a combining mark after a bracket makes one character of both, and still a bracket.
    init(_ text: String) {
        var open: [String] = []
        var rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
            guard rest[start] == "<", let end = rest[start...].firstIndex(of: ">") else {
                note("a stray > in the text")
                return
            }
            let tag = String(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                if open.popLast() != String(tag.dropFirst()) { note("<\(tag)> closes another") }
                continue
            }
            let name = String(tag.prefix { $0.isLetter || $0.isNumber })
            names.insert(name)
            if !tag.unicodeScalars.filter({ $0 == "\"" }).count.isMultiple(of: 2) || tag.unicodeScalars.contains("<") {
                note("broken: <\(tag)>")
            }
            if let id = tag.split(separator: " ").first(where: { $0.hasPrefix("id=\"") }) { ids.append(String(id)) }
            if name != "br", !tag.hasSuffix("/") { open.append(name) }
        }
        if !open.isEmpty { note("not closed: \(open)") }
    }

    private mutating func note(_ problem: String) { self.problem = self.problem ?? problem }

    var duplicateIDs: [String] { Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.map(\.key) }
}
