import Spelling

/// A closed list of words that people type and read, such as the roles of a buying group.
///
/// The word is the raw value: it is what the user types, what the store keeps and what an export says, so there is one
/// spelling of a thing everywhere.
package protocol Word: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// What the list is called in a message, such as "a role in the buying group".
    static var called: String { get }
}

extension Word {
    /// Reads a word in either case, with spaces or underscores for hyphens.
    ///
    /// - Throws: ``UnknownWord``, which names the nearest known word and the whole list.
    package init(reading text: String) throws(UnknownWord) {
        let plain = text.lowercased().map { $0 == " " || $0 == "_" ? "-" : String($0) }.joined()
        // Some lists are written in capitals, such as countries.
        guard let word = Self(rawValue: plain) ?? Self.allCases.first(where: { $0.rawValue.lowercased() == plain })
        else {
            throw UnknownWord(word: text, called: Self.called, known: Self.allCases.map(\.rawValue))
        }
        self = word
    }
}

/// A word that is not in its list.
package struct UnknownWord: Error, Hashable, Sendable, CustomStringConvertible {
    package var word: String
    package var called: String
    package var known: [String]

    package init(word: String, called: String, known: [String]) {
        self.word = word
        self.called = called
        self.known = known
    }

    package var description: String {
        let end = didYouMean(word, among: known)
        // Where one is near, the whole list would only hide it.
        return "“\(word)” is not \(called)\(end)" + (end == "." ? " Use one of: \(known.joined(separator: ", "))." : "")
    }
}
