/// A cell's text without the white space around it.
package enum CellText {
    /// The bytes without white space at either end: ASCII's, and the no-break and other spaces that spreadsheets add;
    /// and without the apostrophe that keeps a spreadsheet from running a formula (see ``FormulaGuard``).
    @inline(__always)
    package static func trim(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard let first = bytes.first, let last = bytes.last else { return bytes }
        // By far the most cells begin and end in a letter or a figure.
        if first > 0x20, last > 0x20, first < 0x80 || first > 0xC2, first != 0xE2, first != 0xE3, first != 0xEF,
            first != UInt8(ascii: "'"), last < 0x7F
        {
            return bytes
        }
        return trimSlowly(bytes)
    }

    /// The text of a cell, trimmed.
    package static func trimmed(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: trim(bytes), as: UTF8.self)
    }

    private static func trimSlowly(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var (start, end) = (0, bytes.count)
        while start < end {
            let length = spaceLength(bytes, at: start, end: end)
            guard length > 0 else { break }
            start += length
        }
        while end > start {
            let length = (1...3).first { width in
                end - width >= start && spaceLength(bytes, at: end - width, end: end) == width
            }
            guard let length else { break }
            end -= length
        }
        if opensGuardedFormula(bytes[start..<end]) { start += 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    private static func opensGuardedFormula(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard bytes.count > 1, bytes[bytes.startIndex] == UInt8(ascii: "'") else { return false }
        switch bytes[bytes.startIndex + 1] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        // The wide forms of the same signs.
        case 0xEF: return ["＝", "＋", "－", "＠"].contains { bytes.dropFirst().starts(with: $0.utf8) }
        default: return false
        }
    }

    /// How many bytes the white space at `index` takes; 0 where none stands there.
    static func spaceLength(_ bytes: UnsafeRawBufferPointer, at index: Int, end: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        let second = index + 1 < end ? bytes[index + 1] : 0
        let third = index + 2 < end ? bytes[index + 2] : 0
        switch (byte, second, third) {
        case (0xC2, 0xA0, _): return 2
        // U+2000 to U+200B, U+202F, U+205F, U+3000, U+FEFF.
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }
}
