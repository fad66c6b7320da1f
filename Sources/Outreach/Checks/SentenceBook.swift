package import Playbook

/// Who of each company has been told what, sentence by sentence.
///
/// Greetings and signatures are no sentences here: only what ends in `.`, `?` or `!` and has five words or more.
package struct SentenceBook: Sendable {
    /// Sentences of a draft that stand in a draft to a colleague too.
    package struct Echo: Hashable, Sendable {
        /// The draft to the colleague.
        package var draft: Draft.ID
        /// The colleague.
        package var name: String
        /// The first of the sentences.
        package var sentence: String
        package var count: Int
    }

    private struct Telling: Hashable {
        var contact: Contact.ID
        var name: String
        var draft: Draft.ID
    }

    private var tellings: [Account.ID: [String: [Telling]]] = [:]
    private static let leastWords = 5

    package init() {}

    /// Notes what a draft tells.
    package mutating func add(_ draft: Draft, to contact: Contact) {
        guard let account = draft.account else { return }
        let telling = Telling(contact: contact.id, name: contact.name, draft: draft.id)
        for sentence in Self.sentences(of: draft.body) {
            tellings[account, default: [:]][sentence, default: []].append(telling)
        }
    }

    /// What of a draft colleagues of its receiver have been told: one entry at most, for the first colleague's draft.
    ///
    /// One is enough to make the point: a list of all would hide it, and cost the square of a company.
    package func echoes(of draft: Draft) -> [Echo] {
        guard let account = draft.account, let told = tellings[account] else { return [] }
        var echo: Echo?
        for sentence in Self.sentences(of: draft.body) {
            let others = (told[sentence] ?? []).filter { $0.contact != draft.contact && $0.draft != draft.id }
            if let first = echo {
                if others.contains(where: { $0.draft == first.draft }) { echo?.count += 1 }
            } else if let telling = others.first {
                echo = Echo(draft: telling.draft, name: telling.name, sentence: sentence, count: 1)
            }
        }
        return echo.map { [$0] } ?? []
    }

    /// The sentences of a body, each on one line. A full stop inside a figure or a name ends none.
    static func sentences(of body: String) -> [String] {
        var sentences: [String] = []
        for paragraph in body.utf8.split(separator: UInt8(ascii: "\n")) {
            var start = paragraph.startIndex
            var words = 1
            var index = start
            while index < paragraph.endIndex {
                let byte = paragraph[index]
                let next = paragraph.index(after: index)
                let endsHere = next == paragraph.endIndex || paragraph[next] == UInt8(ascii: " ")
                if byte == UInt8(ascii: " ") { words += 1 }
                let isMark = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
                if isMark, endsHere {
                    if words >= leastWords { sentences.append(String(paragraph[start..<next]) ?? "") }
                    start = next < paragraph.endIndex ? paragraph.index(after: next) : next
                    words = 1
                    index = start
                    continue
                }
                index = next
            }
        }
        return sentences
    }
}
