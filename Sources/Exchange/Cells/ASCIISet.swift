/// Sets of ASCII bytes that can be asked quickly.
struct ASCIISet: Sendable {
    private let low: UInt64
    private let high: UInt64

    init(_ text: String) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        for byte in text.utf8 {
            precondition(byte < 0x80, "ASCII only")
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
        (self.low, self.high) = (low, high)
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 == 1
    }
}
