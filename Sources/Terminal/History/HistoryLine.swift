/// A cell as one line of the history's file, and back.
///
/// A backslash stands before a backslash, and with `n` for a line break; nothing else is changed, so the file can be read
/// and searched with the usual tools.
enum HistoryLine {
    /// A longer line is no cell that somebody typed.
    static let limit = 1 << 20

    /// The line's bytes with their line feed. Control characters other than tabs are left out: no cell has them.
    static func encoded(_ cell: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in cell.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): result += [byte, byte]
            case UInt8(ascii: "\n"): result += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x09, 0x0B..<0x20, 0x7F: break
            default: result.append(byte)
            }
        }
        return result + [UInt8(ascii: "\n")]
    }

    /// The cell of a line without its line feed, or `nil` where it is damaged or none of ours.
    static func decoded(_ line: ArraySlice<UInt8>) -> String? {
        guard !line.isEmpty, line.count <= limit else { return nil }
        guard !line.contains(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }) else { return nil }
        guard line.contains(UInt8(ascii: "\\")) else { return String(validating: line, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        var isEscaped = false
        for byte in line {
            if isEscaped {
                switch byte {
                case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
                case UInt8(ascii: "\\"): result.append(byte)
                // Not ours, but readable.
                default: result += [UInt8(ascii: "\\"), byte]
                }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        if isEscaped { result.append(UInt8(ascii: "\\")) }
        return String(validating: result, as: UTF8.self)
    }
}
