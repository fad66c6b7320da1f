/// Bytes out of the ASCII that mail and cards carry them in (RFC 2045, 6.7 and 6.8).
///
/// What is broken is taken as it stands: a letter with a damaged line is still a letter.
enum TransferDecoding {
    /// Quoted-printable. A low line stands for a space in encoded words (`isWord`) alone.
    static func quotedPrintable(_ bytes: some Collection<UInt8>, isWord: Bool = false) -> [UInt8] {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "=") else {
                result.append(isWord && byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
                index += 1
                continue
            }
            if index + 2 < bytes.count, let high = figure(bytes[index + 1]), let low = figure(bytes[index + 2]) {
                result.append(high << 4 | low)
                index += 3
            } else if let next = softBreakEnd(bytes, after: index + 1) {
                index = next
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    /// Where the line after a soft break begins, spaces that were added on the way forgiven.
    private static func softBreakEnd(_ bytes: [UInt8], after start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        if index == bytes.count { return index }
        if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index + 2 }
        return bytes[index] == 0x0A || bytes[index] == 0x0D ? index + 1 : nil
    }

    private static func figure(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// Base64; what is no letter of it is skipped, as RFC 2045 asks, and an equals sign ends it.
    static func base64(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 4 * 3)
        var (bits, count): (UInt32, Int) = (0, 0)
        for byte in bytes {
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte - 0x41)
            case 0x61...0x7A: value = UInt32(byte - 0x61) + 26
            case 0x30...0x39: value = UInt32(byte - 0x30) + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            case UInt8(ascii: "="): return result
            default: continue
            }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }
}
