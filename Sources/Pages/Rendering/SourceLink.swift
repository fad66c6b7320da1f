/// The address of a claim's source, where the source is one that a page may link to.
///
/// A source is whatever somebody typed, so only a whole, well-formed `http` or `https` address becomes a link;
/// `javascript:`, a mail address or a sentence with an address in it stays text.
struct SourceLink: Hashable, Sendable {
    /// As it was typed.
    let address: String
    /// The host without `www.`, to be shown where the whole address is too long.
    let host: String

    init?(_ source: String) {
        let lower = source.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix), SourceLink.isWellFormed(source) else {
            return nil
        }
        let rest = lower.dropFirst(scheme.count)
        // What stands before an @ only looks like the host.
        let authority = rest.prefix { !"/?#".contains($0) }
        let host = authority.hasPrefix("www.") ? authority.dropFirst(4) : authority
        guard !host.isEmpty, !authority.contains("@"),
            host.contains(where: \.isLetter) || host.contains(where: \.isNumber)
        else { return nil }
        address = source
        self.host = String(host)
    }

    /// Letters, digits and the signs of RFC 3986, each per cent sign before two hexadecimal digits.
    private static func isWellFormed(_ address: String) -> Bool {
        let bytes = Array(address.utf8)
        let signs = Array("-._~:/?#@!$&'()*+,;=".utf8)
        func isHexadecimal(_ index: Int) -> Bool {
            bytes.indices.contains(index)
                && (UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index]
                    || UInt8(ascii: "a")...UInt8(ascii: "f") ~= bytes[index] | 0x20)
        }
        return bytes.indices.allSatisfy { index in
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") { return isHexadecimal(index + 1) && isHexadecimal(index + 2) }
            let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
            return isLetter || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || signs.contains(byte)
                || byte >= 0x80
        }
            && address.unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic }
            && bytes.count { $0 == UInt8(ascii: "#") } <= 1
    }
}
