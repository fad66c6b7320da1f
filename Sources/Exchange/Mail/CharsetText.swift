/// Text out of bytes by the name of its charset, as mail and cards declare it.
enum CharsetText {
    /// The text of some bytes. What claims to be UTF-8, or nothing known, is read as UTF-8, and what is not valid there
    /// as Windows-1252, of which Latin-1 is a part.
    static func text(_ bytes: some Collection<UInt8>, charset: String?) -> String {
        switch charset?.lowercased() ?? "" {
        case "iso-8859-1", "latin1", "windows-1252", "cp1252", "iso8859-1", "iso-8859-9", "windows-1254":
            return text(bytes, byByte: Windows1252.scalar)
        case "iso-8859-15", "latin9", "iso8859-15":
            return text(bytes) { latin9[$0] ?? UInt32($0) }
        case "utf-16", "utf-16le", "utf-16be", "utf16":
            return wideText(Array(bytes), isBigEndian: charset?.lowercased() != "utf-16le")
        default:
            let bytes = Array(bytes)
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            return patched(bytes)
        }
    }

    private static func text(_ bytes: some Collection<UInt8>, byByte scalar: (UInt8) -> UInt32) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(scalar(byte)) ?? "\u{FFFD}") }
        return String(text)
    }

    /// UTF-8 in which single bytes are Windows-1252.
    private static func patched(_ bytes: [UInt8]) -> String {
        let text = [UInt8](unsafeUninitializedCapacity: bytes.count * 3 + 4) { target, count in
            bytes.withUnsafeBufferPointer { source in
                guard let from = source.baseAddress, let to = target.baseAddress else { return }
                var sawMultibyte = false
                _ = PatchingTranscoder(isLast: true)
                    .transcode(from, count: source.count, to: to, at: &count, sawMultibyte: &sawMultibyte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// UTF-16, by its mark where it has one.
    static func wideText(_ bytes: [UInt8], isBigEndian: Bool = true) -> String {
        let hasLittleMark = bytes.starts(with: [0xFF, 0xFE])
        let hasMark = hasLittleMark || bytes.starts(with: [0xFE, 0xFF])
        let isBig = hasMark ? !hasLittleMark : isBigEndian
        let body = hasMark ? Array(bytes.dropFirst(2)) : bytes
        let text = [UInt8](unsafeUninitializedCapacity: body.count * 3 + 4) { target, count in
            body.withUnsafeBufferPointer { source in
                guard let from = source.baseAddress, let to = target.baseAddress else { return }
                _ = UTF16Transcoder(bigEndian: isBig, isLast: true)
                    .transcode(from, count: source.count, to: to, at: &count)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Where Latin-9 is not Latin-1.
    private static let latin9: [UInt8: UInt32] = [
        0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153, 0xBE: 0x178,
    ]
}
