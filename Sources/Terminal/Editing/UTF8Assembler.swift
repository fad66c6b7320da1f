/// Puts scalars together from bytes that come one at a time.
///
/// Each longest beginning of a sequence that cannot go on becomes one U+FFFD, which is what the standard advises and
/// what `String(decoding:as:)` does; so the result is the same wherever the bytes were cut.
struct UTF8Assembler: Hashable, Sendable {
    private var value: UInt32 = 0
    private var missing = 0
    /// Which bytes may come next: narrower than 80…BF right after some leading bytes.
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    /// Takes a byte. One below 0x20 and 0x7F only end what is unfinished; the keys they are is not for here.
    mutating func take(_ byte: UInt8, emit: (Unicode.Scalar) -> Void) {
        if missing > 0 {
            if allowed.contains(byte) {
                value = value << 6 | UInt32(byte & 0x3F)
                missing -= 1
                allowed = 0x80...0xBF
                if missing == 0 { emit(Unicode.Scalar(value) ?? "\u{FFFD}") }
                return
            }
            missing = 0
            emit("\u{FFFD}")
        }
        allowed = 0x80...0xBF
        switch byte {
        case 0x20..<0x7F: emit(Unicode.Scalar(byte))
        case 0..<0x20, 0x7F: break
        case 0xC2...0xDF: begin(byte & 0x1F, 1)
        case 0xE0...0xEF:
            begin(byte & 0x0F, 2)
            if byte == 0xE0 { allowed = 0xA0...0xBF }
            if byte == 0xED { allowed = 0x80...0x9F }
        case 0xF0...0xF4:
            begin(byte & 0x07, 3)
            if byte == 0xF0 { allowed = 0x90...0xBF }
            if byte == 0xF4 { allowed = 0x80...0x8F }
        default: emit("\u{FFFD}")
        }
    }

    private mutating func begin(_ bits: UInt8, _ count: Int) {
        value = UInt32(bits)
        missing = count
    }
}
