/// What a person is called and known by: what may stand for them in a text.
package struct PersonSigns: Hashable, Sendable {
    /// Whole names of two words and more, with their bent forms: `Liisa Virtanen`, `Liisa Virtasen`.
    package var names: Set<String> = []
    /// Names of one word: a last name alone, or the whole name of somebody who has no other. They may be anybody's, or
    /// a common word, so that texts which say them are told and never changed.
    package var weakNames: Set<String> = []
    /// Addresses and handles, in lower case.
    package var tokens: Set<String> = []
    package var phones: Set<String> = []
    /// What other people are called by: a text that says that says nothing of this person.
    package var othersNames: Set<String> = []
    /// Other people's addresses and handles, in lower case.
    package var othersTokens: Set<String> = []

    package init() {}

    /// Takes in a name with its forms.
    ///
    /// - Parameter bend: The forms of a name besides the one it is written in; none in a language without.
    package mutating func add(first: String, last: String, bend: (String) -> [String]) {
        let words = first.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !last.isEmpty, let called = words.first else {
            let only = [first, last].first { !$0.isEmpty } ?? ""
            let forms = [only] + bend(only)
            if only.contains(where: \.isWhitespace) {
                names.formUnion(forms)
            } else if !only.isEmpty {
                weakNames.formUnion(forms)
            }
            return
        }
        // Who has two first names is mostly called by one.
        for first in Set([first, called]) {
            names.formUnion(["\(first) \(last)", "\(last) \(first)"])
            names.formUnion(bend("\(first) \(last)"))
            names.formUnion(bend("\(last) \(first)"))
        }
        weakNames.formUnion([last] + bend(last))
    }

    /// Takes in a handle; one that is a plain word may be anything in a text.
    package mutating func add(handle: String) {
        if handle.contains(where: { ".-".contains($0) }) { tokens.insert(handle.lowercased()) }
    }

    /// Takes in an address, a page or another name that is no words.
    package mutating func add(token: String) { if !token.isEmpty { tokens.insert(token.lowercased()) } }
}
