/// Reads the domain of a company out of whatever names it: a domain, a web address or an e-mail address.
///
/// Two systems know one company by `https://www.Kone.com/fi/` and `kone.com`; both must be the same account.
package enum DomainCell {
    /// The domain in lower case, without scheme, `www.`, port and path.
    ///
    /// Letters outside ASCII stay as they are, and what stands for them in ASCII (`xn--…`) becomes them.
    /// - Throws: `CellError` where no domain is in it.
    package static func domain(_ text: String) throws(CellError) -> String {
        guard let domain = normalized(text) else {
            throw CellError(value: text, expectation: "is not a web address: write it like example.com")
        }
        return domain
    }

    /// The same, with `nil` for what is none.
    package static func normalized(_ text: String) -> String? {
        var rest = AddressText(text)
        rest.dropPrefix("mailto:")
        rest.dropScheme()
        rest.keep(before: "/?#\\")
        rest.keep(after: UInt8(ascii: "@"))
        rest.dropPortAndPoints()
        // `www.fi` is somebody's domain; `www.kone.fi` is Kone's.
        if rest.bytes.count(where: { $0 == UInt8(ascii: ".") }) > 1 { rest.dropPrefix("www.") }
        return rest.isDomain ? InternationalDomain.readable(rest.text) : nil
    }
}
