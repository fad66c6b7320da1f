/// A strict look at a whole HTML document: every element is closed in its order, every attribute is quoted, and nothing
/// is in the text but text and entities.
struct Markup {
    struct Element: Hashable {
        var name: String
        var attributes: [String: String]
    }

    private static let empty: Set<String> = ["meta", "link", "br", "hr", "img"]

    private(set) var elements: [Element] = []
    /// The text outside `<style>`, entities as they stand, one line for each run.
    private(set) var texts: [String] = []
    /// What is wrong with it first.
    private(set) var problem: String?

    init(_ document: String) {
        var open: [String] = []
        guard document.hasPrefix("<!DOCTYPE html>\n") else {
            problem = "no doctype"
            return
        }
        var rest = Substring(document.dropFirst("<!DOCTYPE html>\n".count)).unicodeScalars
        while let start = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
            let text = String(rest[..<start])
            if open.last != "style" { note(text) }
            guard rest[start] == "<", let end = rest[start...].firstIndex(of: ">") else {
                if open.last == "style" {
                    rest = rest[rest.index(after: start)...]
                    continue
                }
                fail("a stray > after \(text.suffix(40))")
                return
            }
            let tag = String(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                if open.popLast() != String(tag.dropFirst()) { fail("<\(tag)> closes another, within \(open)") }
            } else {
                let element = Self.element(tag)
                if element == nil { fail("broken: <\(tag)>") }
                let name = element?.name ?? ""
                element.map { elements.append($0) }
                if !Self.empty.contains(name), !tag.hasSuffix("/") { open.append(name) }
            }
        }
        if !open.isEmpty { fail("not closed: \(open)") }
    }

    private mutating func fail(_ problem: String) { self.problem = self.problem ?? problem }

    private mutating func note(_ text: String) {
        let plain = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        if !plain.isEmpty { texts.append(plain) }
        for piece in text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let entity = String(piece.prefix { $0 != ";" })
            if !["amp", "lt", "gt", "quot", "#39"].contains(entity) {
                fail("a stray & before \(String(piece.prefix(20)))")
            }
        }
    }

    /// A tag's name and attributes, or `nil` where it is not `name a="b" c="d"`.
    private static func element(_ tag: String) -> Element? {
        var rest = tag.hasSuffix("/") ? tag.dropLast()[...] : tag[...]
        // CommonMark's own renderer puts a blank before the slash.
        if tag.hasSuffix(" /") { rest = rest.dropLast() }
        let name = String(rest.prefix { $0.isLetter || $0.isNumber })
        rest = rest.dropFirst(name.count)
        var attributes: [String: String] = [:]
        while let space = rest.first {
            guard space == " " else { return nil }
            rest = rest.dropFirst()
            let key = String(rest.prefix { $0.isLetter || $0 == "-" || $0.isNumber })
            rest = rest.dropFirst(key.count)
            guard !key.isEmpty, attributes[key] == nil, rest.hasPrefix("=\""),
                let end = rest.dropFirst(2).firstIndex(of: "\"")
            else { return nil }
            let value = rest.dropFirst(2)[..<end]
            if value.contains("<") { return nil }
            attributes[key] = String(value)
            rest = rest[rest.index(after: end)...]
        }
        return name.isEmpty ? nil : Element(name: name, attributes: attributes)
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

    func says(_ text: String) -> Bool { texts.contains { $0.contains(text) } }
}
