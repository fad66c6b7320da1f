/// Reads the domain of a company out of whatever names it: a domain, a web address or an e-mail address.
///
/// Two systems know one company by `https://www.Kone.com/fi/` and `kone.com`; both must be the same account.
package enum DomainCell {
    /// The domain in lower case, without scheme, `www.`, port and path.
    ///
    /// Letters outside ASCII stay as they are.
    /// - Throws: `CellError` where no domain is in it.
    package static func domain(_ text: String) throws(CellError) -> String {
        guard let domain = normalized(text) else {
            throw CellError(value: text, expectation: "is not a web address: write it like example.com")
        }
        return domain
    }

    /// The same, with `nil` for what is none.
    package static func normalized(_ text: String) -> String? {
        var rest = Substring(text.lowercased()).trimmingSpaces
        if rest.hasPrefix("mailto:") { rest = rest.dropFirst(7) }
        if let scheme = rest.firstRange(of: "//"), rest[..<scheme.lowerBound].allSatisfy({ $0.isLetter || $0 == ":" }) {
            rest = rest[scheme.upperBound...]
        }
        rest = rest.prefix { !"/?#\\".contains($0) }
        if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
        if let colon = rest.lastIndex(of: ":"), rest[colon...].dropFirst().allSatisfy(\.isNumber) { rest = rest[..<colon] }
        while rest.hasSuffix(".") { rest = rest.dropLast() }
        // `www.fi` is somebody's domain; `www.kone.fi` is Kone's.
        if rest.hasPrefix("www."), rest.dropFirst(4).contains(".") { rest = rest.dropFirst(4) }
        return isDomain(rest) ? String(rest) : nil
    }

    /// Whether text is a domain of at least two labels (RFC 1035, 2.3.1), letters of any script allowed.
    static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, text.utf8.count <= 253 else { return false }
        let areSound = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
        // Figures alone at the end are a network address or a number with decimals.
        return areSound && labels.last?.contains(where: \.isLetter) == true && (labels.last?.count ?? 0) >= 2
    }
}
