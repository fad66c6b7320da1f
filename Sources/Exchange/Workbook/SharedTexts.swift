/// The texts that a workbook's cells refer to by number (ECMA-376, part 1, 18.4).
///
/// They are the one part that has to be in memory, as bytes one after another.
struct SharedTexts {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    private static let byteLimit = 512 << 20
    private static let countLimit = 20_000_000

    /// None.
    init() {}

    /// Reads the part that holds them.
    init(_ part: ZipPart) throws(WorkbookProblem) {
        var xml = try XMLPull(part)
        var isText = false
        var phoneticDepth = 0
        var start = 0
        while true {
            switch try xml.next() {
            case .finished: return
            case .start:
                if xml.isNamed("rPh") { phoneticDepth += 1 }
                if xml.isNamed("t") { isText = phoneticDepth == 0 }
                if xml.isNamed("si") { start = bytes.count }
            case .text:
                if isText { try xml.appendText(to: &bytes) }
            case .end:
                if xml.isNamed("t") { isText = false }
                if xml.isNamed("rPh") { phoneticDepth = max(0, phoneticDepth - 1) }
                guard xml.isNamed("si") else { break }
                CellEscapes.resolve(&bytes, from: start)
                ends.append(bytes.count)
                guard bytes.count <= SharedTexts.byteLimit, ends.count <= SharedTexts.countLimit else {
                    throw WorkbookProblem("its texts take more than 512 MB: split it, or save it as CSV")
                }
            }
        }
    }

    /// Appends a text; `false` where there is none of that number.
    func append(_ index: Int, to target: inout [UInt8]) -> Bool {
        guard ends.indices.contains(index) else { return false }
        target += bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
        return true
    }
}

/// Characters that XML cannot hold, as workbooks write them: `_x000D_` for a carriage return (ECMA-376, part 1, 22.9.2.19).
enum CellEscapes {
    /// Resolves the escapes from a place to the end. An escaped low line, `_x005F_`, keeps what follows it as it is.
    static func resolve(_ bytes: inout [UInt8], from start: Int) {
        guard bytes.count - start >= 7 else { return }
        var (read, write) = (start, start)
        var isChanged = false
        while read < bytes.count {
            if let unit = unit(bytes, at: read), let scalar = Unicode.Scalar(unit) {
                for byte in String(Character(scalar)).utf8 {
                    bytes[write] = byte
                    write += 1
                }
                read += 7
                isChanged = true
            } else {
                if isChanged { bytes[write] = bytes[read] }
                (read, write) = (read + 1, write + 1)
            }
        }
        bytes.removeLast(bytes.count - write)
    }

    /// The number in `_xHHHH_`.
    private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32? {
        guard bytes[index] == UInt8(ascii: "_"), index + 7 <= bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
            bytes[index + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index + 2..<index + 6] {
            guard let figure = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(figure)
        }
        return value
    }
}
