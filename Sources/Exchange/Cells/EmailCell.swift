/// Reads e-mail addresses, in one form for each person.
package enum EmailCell {
    /// The address in lower case.
    ///
    /// `mailto:` and a name around the address, as in `Liisa <liisa@example.com>`, are taken off. Checked as mail
    /// servers do in practice: one `@`, a sound local part of at most 64 bytes (RFC 5321, 4.5.3.1.1) and a domain.
    /// - Throws: `CellError` where it is no address, or several.
    package static func email(_ text: String) throws(CellError) -> String {
        guard let email = normalized(text) else {
            let hasSeveral = text.count { $0 == "@" } > 1
            throw CellError(
                value: text,
                expectation: hasSeveral
                    ? "holds more than one e-mail address: keep one"
                    : "is not an e-mail address: write it like name@example.com")
        }
        return email
    }

    /// The same, with `nil` for what is none.
    package static func normalized(_ text: String) -> String? {
        var rest = AddressText(text)
        if rest.bytes.last == UInt8(ascii: ">") {
            rest = AddressText(bytes: rest.bytes.dropLast())
            rest.keep(after: UInt8(ascii: "<"))
        }
        rest.dropPrefix("mailto:")
        guard let at = rest.bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = AddressText(bytes: rest.bytes[..<at])
        let domain = AddressText(bytes: rest.bytes[(at + 1)...])
        guard local.isLocalPart, domain.isDomain else { return nil }
        return local.text + "@" + InternationalDomain.readable(domain.text)
    }
}
