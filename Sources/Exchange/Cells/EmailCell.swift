/// Reads e-mail addresses, in one form for each person.
package enum EmailCell {
    /// The address in lower case.
    ///
    /// `mailto:` and a name around the address, as in `Liisa <liisa@example.com>`, are taken off. Checked as mail servers do
    /// in practice: one `@`, a sound local part of at most 64 bytes (RFC 5321, 4.5.3.1.1) and a domain.
    /// - Throws: `CellError` where it is no address, or several.
    package static func email(_ text: String) throws(CellError) -> String {
        guard let email = normalized(text) else {
            let hasSeveral = text.count { $0 == "@" } > 1
            throw CellError(
                value: text,
                expectation: hasSeveral
                    ? "holds more than one e-mail address: keep one" : "is not an e-mail address: write it like name@example.com")
        }
        return email
    }

    /// The same, with `nil` for what is none.
    package static func normalized(_ text: String) -> String? {
        var rest = Substring(text.lowercased()).trimmingSpaces
        if rest.hasSuffix(">"), let open = rest.lastIndex(of: "<") { rest = rest[rest.index(after: open)...].dropLast() }
        if rest.hasPrefix("mailto:") { rest = rest.dropFirst(7) }
        guard let at = rest.firstIndex(of: "@") else { return nil }
        let local = rest[..<at]
        let domain = rest[rest.index(after: at)...]
        guard isLocalPart(local), DomainCell.isDomain(domain) else { return nil }
        return String(rest)
    }

    private static func isLocalPart(_ text: Substring) -> Bool {
        guard (1...64).contains(text.utf8.count), text.first != ".", text.last != ".", !text.contains("..") else {
            return false
        }
        return text.allSatisfy { $0.isLetter || $0.isNumber || "!#$%&'*+-/=?^_`{|}~.’".contains($0) }
    }
}
