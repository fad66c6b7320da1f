/// The bytes of an address while its parts are taken off it.
///
/// Bytes and not characters, because an import normalises one or two addresses a row; letters outside ASCII are
/// looked at only where there are any.
struct AddressText {
    private(set) var bytes: ArraySlice<UInt8>

    /// The text in lower case, without white space at either end.
    init(_ text: String) {
        bytes = Array(text.utf8).withUnsafeBytes { raw in
            let trimmed = CellText.trim(raw)
            let isASCII = trimmed.allSatisfy { $0 < 0x80 }
            return isASCII
                ? ArraySlice(trimmed.map(AddressText.lowercased))
                : ArraySlice(String(decoding: trimmed, as: UTF8.self).lowercased().utf8)
        }
    }

    init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    /// Takes a beginning off, where the text has it.
    mutating func dropPrefix(_ prefix: StaticString) {
        let count = prefix.utf8CodeUnitCount
        let isThere = prefix.withUTF8Buffer { bytes.prefix(count).elementsEqual($0) }
        if isThere { bytes = bytes.dropFirst(count) }
    }

    /// Takes off `https://` and its like, and a bare `//`.
    mutating func dropScheme() {
        let scheme = bytes.prefix { isLetter($0) || $0 == UInt8(ascii: ":") }
        let rest = bytes.dropFirst(scheme.count)
        if rest.starts(with: "//".utf8) { bytes = rest.dropFirst(2) }
    }

    /// Keeps what stands before the first of some characters.
    mutating func keep(before stops: StaticString) {
        bytes = bytes.prefix { byte in !stops.withUTF8Buffer { $0.contains(byte) } }
    }

    /// Keeps what stands behind the last `mark`, where there is one.
    mutating func keep(after mark: UInt8) {
        if let last = bytes.lastIndex(of: mark) { bytes = bytes[(last + 1)...] }
    }

    /// Takes off `:8080` and points at the end.
    mutating func dropPortAndPoints() {
        if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), bytes[(colon + 1)...].allSatisfy(isFigure) {
            bytes = bytes[..<colon]
        }
        while bytes.last == UInt8(ascii: ".") { bytes = bytes.dropLast() }
    }

    /// Whether the text is a domain of at least two labels (RFC 1035, 2.3.1), letters of any script allowed.
    var isDomain: Bool {
        guard bytes.count <= 253 else { return false }
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let areSound = labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                && label.allSatisfy {
                    isLetter($0) || isFigure($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                }
        }
        guard labels.count >= 2, areSound, hasOnlyLettersBeyondASCII, let last = labels.last else { return false }
        // Figures alone at the end are a network address or a number with decimals.
        return last.contains(where: isLetter) && String(decoding: last, as: UTF8.self).count >= 2
    }

    /// Whether the text can stand before the `@` of an address (RFC 5322, 3.2.3), letters of any script allowed.
    var isLocalPart: Bool {
        guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "."), bytes.last != UInt8(ascii: ".") else {
            return false
        }
        let areSound = bytes.allSatisfy { isLetter($0) || isFigure($0) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0) }
        return areSound && !zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == $0 }
            && hasOnlyLettersBeyondASCII
    }

    /// Whether every character outside ASCII is a letter, a figure, a mark on one, or a typeset apostrophe.
    private var hasOnlyLettersBeyondASCII: Bool {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return true }
        return text.unicodeScalars.allSatisfy {
            $0.isASCII || $0.properties.isAlphabetic || $0.properties.numericType != nil
                || $0.properties.generalCategory == .nonspacingMark || $0 == "’"
        }
    }

    /// A letter of ASCII, or a byte of a character outside it.
    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
    }

    private func isFigure(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
