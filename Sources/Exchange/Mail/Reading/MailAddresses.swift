/// The people of a header field such as From or To (RFC 5322, 3.4), as far as it can be read.
enum MailAddresses {
    /// More people than one message is written to.
    private static let limit = 1_000

    /// Names and addresses, in the order of the field; remarks in brackets are no part of either.
    static func all(in bytes: [UInt8]) -> [(name: String, address: String)] {
        var found: [(name: String, address: String)] = []
        for part in parts(bytes).prefix(limit) {
            let open = part.lastIndex(of: UInt8(ascii: "<"))
            let close = open.flatMap { part[$0...].firstIndex(of: UInt8(ascii: ">")) }
            let address: ArraySlice<UInt8>
            var name: ArraySlice<UInt8> = []
            if let open, let close {
                address = part[(open + 1)..<close]
                name = part[..<open]
            } else {
                address = part
            }
            guard let normal = EmailCell.normalized(CharsetText.text(address, charset: nil)) else { continue }
            let plain = name.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            found.append((OneLineText.text(EncodedWordText.text(Array(plain))), normal))
        }
        return found
    }

    /// What stands between commas and semicolons outside quotation marks, remarks taken out.
    private static func parts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var part: ArraySlice<UInt8> = []
        var (isQuoted, isEscaped, depth) = (false, false, 0)
        for byte in bytes {
            if isEscaped {
                isEscaped = false
                if depth == 0 { part.append(byte) }
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"):
                isEscaped = true
                if depth == 0 { part.append(byte) }
            case UInt8(ascii: "\"") where depth == 0:
                isQuoted.toggle()
                part.append(byte)
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where !isQuoted && depth > 0: depth -= 1
            case _ where depth > 0: break
            case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: ";") where !isQuoted:
                parts.append(part)
                part = []
            // A group's name is no person's.
            case UInt8(ascii: ":") where !isQuoted: part = []
            default: part.append(byte)
            }
        }
        return parts + [part]
    }
}
