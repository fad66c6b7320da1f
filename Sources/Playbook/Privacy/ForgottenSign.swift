/// A sign by which a person who was forgotten is known again: the salted hash of an address, a page, an id, or of a
/// name and a company.
///
/// The hash alone is kept. Whoever has the salt and a list of guesses can still try them, so a sign is no publication;
/// but nobody can read the person out of it.
package struct ForgottenSign: Hashable, Sendable {
    package enum Kind: String, Word {
        case email, linkedIn = "linkedin", name, id

        package static var called: String { "a sign of a person" }
    }

    package let kind: Kind
    /// What is hashed.
    private let text: String

    /// The sign of an address; `nil` for an empty one.
    package init?(email: String) {
        let plain = Self.plain(email)
        guard !plain.isEmpty else { return nil }
        (kind, text) = (.email, plain)
    }

    /// The sign of a page on LinkedIn, however its address is written; `nil` where it names nobody.
    package init?(linkedIn: String) {
        guard let page = LinkedInPage.name(in: linkedIn) else { return nil }
        (kind, text) = (.linkedIn, page)
    }

    /// The sign of a whole name at a company; `nil` where either is empty.
    ///
    /// - Parameter company: Its name or its domain: a person has a sign for each.
    package init?(name: String, company: String) {
        let words = name.split(whereSeparator: \.isWhitespace).map { Self.plain(String($0)) }.sorted()
        let place = company.contains(".") ? Self.plain(company) : NameKey(company)?.text ?? ""
        guard !words.isEmpty, !place.isEmpty else { return nil }
        (kind, text) = (.name, words.joined(separator: " ") + " @ " + place)
    }

    /// The sign of the id by which a system knows a person.
    package init(id: String, system: String) { (kind, text) = (.id, "\(system) \(id)") }

    /// The hash, as 64 hexadecimal figures.
    ///
    /// - Parameter salt: The workspace's own, so that the same person has another hash in another workspace.
    package func hash(salt: String) -> String { SHA256.hex(of: "\(salt)\u{0}\(kind.rawValue)\u{0}\(text)".utf8) }

    /// Lower case with each marked letter as one code point, without spaces at the ends.
    private static func plain(_ text: String) -> String {
        let lower = text.lowercased().drop(while: \.isWhitespace)
        let end = lower.lastIndex { !$0.isWhitespace }.map { lower.index(after: $0) } ?? lower.startIndex
        return String(lower[..<end].map(LatinLetters.composed))
    }
}
