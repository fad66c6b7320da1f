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

    /// The part behind the `@`.
    var domain: String { String(address.split(separator: "@").last ?? "") }
}
