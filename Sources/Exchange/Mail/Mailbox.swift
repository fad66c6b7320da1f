/// Somebody's name and address, as a message's headers show them.
package struct Mailbox: Hashable, Sendable {
    package let name: String?
    package let address: String

    /// A mailbox.
    ///
    /// - Parameters:
    ///   - name: Any text, or `nil`.
    ///   - address: An e-mail address as `EmailCell` reads it; anything else is no mailbox.
    package init?(name: String? = nil, address: String) {
        guard let address = EmailCell.normalized(address) else { return nil }
        self.name = name
        self.address = address
    }

    /// The part behind the `@`, in ASCII.
    var asciiDomain: String {
        let start = address.utf8.lastIndex(of: UInt8(ascii: "@")).map(address.utf8.index(after:))
        return InternationalDomain.ascii(String(address[(start ?? address.startIndex)...]))
    }

    /// The address with its domain in ASCII. Letters outside ASCII before the `@` have no other form and stay (RFC
    /// 6532).
    var asciiAddress: String {
        if InternationalDomain.isASCII(address) { return address }
        return address.prefix { $0 != "@" } + "@" + asciiDomain
    }
}
