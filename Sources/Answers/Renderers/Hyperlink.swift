/// Words that a terminal opens when they are clicked: the escape sequence OSC 8, and addresses that cannot break out
/// of it (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
enum Hyperlink {
    /// Some terminals ignore longer addresses.
    private static let longest = 2_000

    static func written(_ text: String, to address: String) -> String {
        "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
    }

    /// Where a cell that is nothing but the address of a page leads, be it cut or not.
    static func address(of cell: Cell, style: Style) -> String? {
        guard style.linkHost != nil, case .text(let text) = cell.untoned else { return nil }
        return page(text)
    }

    /// The address of a page, fit to be written; `nil` for any other text.
    static func page(_ text: String) -> String? {
        let scheme = text.prefix(8).lowercased()
        guard scheme == "https://" || scheme.hasPrefix("http://"), !text.contains(where: \.isWhitespace) else {
            return nil
        }
        return limited(encoded(text) { (0x21...0x7E).contains($0) && !unwise.contains($0) })
    }

    /// The address of a file on a machine (RFC 8089).
    static func file(_ path: String, host: String) -> String? {
        guard path.hasPrefix("/") else { return nil }
        let name = encoded(host, isKept: isUnreserved)
        return limited("file://\(name)\(encoded(path) { isUnreserved($0) || $0 == UInt8(ascii: "/") })")
    }

    /// A text as runs, with the words of `links` leading where they lead.
    static func runs(of text: String, _ links: [Link], style: Style) -> [PaintedText] {
        guard let host = style.linkHost, !links.isEmpty else { return [PaintedText(text)] }
        // The first place of each is enough, the earliest first.
        var rest = text[...]
        var runs: [PaintedText] = []
        while true {
            let found = links.compactMap { link -> (range: Range<Substring.Index>, address: String)? in
                guard case .file(let path) = link.place, let address = file(path, host: host), !link.text.isEmpty,
                    let range = rest.firstRange(of: link.text)
                else { return nil }
                return (range, address)
            }
            // Of two that begin together the longer is meant.
            let next = found.min {
                ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
            }
            guard let (range, address) = next else { break }
            runs.append(PaintedText(String(rest[..<range.lowerBound])))
            runs.append(PaintedText(String(rest[range]), link: address))
            rest = rest[range.upperBound...]
        }
        return runs + [PaintedText(String(rest))]
    }

    private static let unwise = Set("\"<>\\^`{|}".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func encoded(_ text: String, isKept: (UInt8) -> Bool) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var result = String.UnicodeScalarView()
        for byte in text.utf8 {
            if isKept(byte) {
                result.append(Unicode.Scalar(byte))
            } else {
                result += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(result)
    }

    private static func limited(_ address: String) -> String? { address.utf8.count <= longest ? address : nil }
}
