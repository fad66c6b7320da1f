/// A 64-bit fingerprint of a text, written as 16 lower-case hexadecimal digits.
///
/// An output remembers what it was made from, so that a reader can be told when that has changed. This is FNV-1a
/// (Fowler, Noll, Vo; offset basis 14695981039346656037, prime 1099511628211): the same on every machine and in every
/// version, as Swift's own hashing is not. It detects change, not malice.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
    package let value: UInt64

    package init(value: UInt64) {
        self.value = value
    }

    /// The fingerprint of the UTF-8 bytes of `text`.
    package init(of text: String) {
        self.init(of: text.utf8)
    }

    /// The fingerprint of `bytes`.
    package init(of bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
        }
        value = hash
    }

    /// Reads 16 lower-case hexadecimal digits; nil for anything else.
    package init?(_ text: String) {
        let digits = text.utf8
        guard digits.count == 16 else { return nil }
        var value: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        self.value = value
    }

    package var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
