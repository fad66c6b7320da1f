/// How a template's body is divided: whether its five parts are all there, in order, each with words under it.
package enum MessageOutline {
    /// What is wrong with the division of a body, each with its place.
    ///
    /// - Parameters:
    ///   - body: The template's text, before it is rendered.
    ///   - line: The line of the file on which the body begins.
    package static func problems(in body: String, file: String, line: Int) -> [TemplateProblem] {
        var problems: [TemplateProblem] = []
        var found: [(name: String, line: Int, hasWords: Bool)] = []
        func report(_ line: Int, _ message: String) {
            problems.append(TemplateProblem(file: file, line: line, column: 1, message: message))
        }
        for (offset, text) in body.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
            let number = line + offset
            if let name = MessageParts.marker(text) {
                if found.contains(where: { $0.name == name }) { report(number, "the part \(name) is there twice") }
                found.append((name, number, false))
            } else if let comment = MessageParts.comment(text) {
                report(
                    number,
                    "<!-- \(comment) --> is not one of the five parts: \(MessageParts.names.joined(separator: ", "))")
            } else if !text.allSatisfy(\.isWhitespace), !found.isEmpty {
                found[found.count - 1].hasWords = true
            }
        }
        for part in found where !part.hasWords { report(part.line, "nothing is written under \(part.name)") }
        let missing = MessageParts.names.filter { name in !found.contains { $0.name == name } }
        if !missing.isEmpty {
            let markers = missing.map { "<!-- \($0) -->" }.joined(separator: ", ")
            report(line, "these parts are missing: \(markers)")
        }
        let order = found.compactMap { MessageParts.names.firstIndex(of: $0.name) }
        if missing.isEmpty, found.count == MessageParts.names.count, order != order.sorted() {
            report(found[0].line, "the parts stand in this order: \(MessageParts.names.joined(separator: ", "))")
        }
        return problems
    }
}
