/// A decimal number, `coefficient × 10^-scale`, held exactly.
///
/// Prices and rates in a template must keep their cents, which binary fractions do not: 0.1 + 0.2 is 0.3 here.
/// The last zeros of the fraction are dropped, so that equal numbers have equal fields.
package struct DecimalNumber: Hashable, Sendable {
    /// The digits, with the sign.
    package let coefficient: Int
    /// How many of the digits stand after the point, 0 to 18.
    package let scale: Int

    /// The most digits that a number keeps; more would not fit a 64-bit integer.
    static let maximumDigits = 18

    /// Makes `coefficient × 10^-scale`, dropping the last zeros of the fraction.
    ///
    /// `scale` is 0 to 18.
    package init(coefficient: Int, scale: Int) {
        precondition((0...Self.maximumDigits).contains(scale), "a decimal has 0 to 18 places")
        var digits = coefficient
        var places = scale
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        self.coefficient = digits
        self.scale = places
    }

    /// The whole number as a decimal.
    package init(_ integer: Int) {
        self.init(coefficient: integer, scale: 0)
    }

    /// The shortest decimal that reads back as `double`; nil for one that is not finite or has over 18 whole digits.
    package init?(_ double: Double) {
        guard double.isFinite else { return nil }
        self.init(text: double.description)
    }

    /// Reads `-12`, `12.50` or `1.5e-05`; nil for anything else and for more than 18 whole digits.
    ///
    /// Digits beyond the eighteenth are cut from the fraction.
    package init?(text: String) {
        var coefficient = 0
        var digits = 0
        var scale = 0
        var isFraction = false
        var isNegative = false
        var exponent = 0
        var seen = 0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: isNegative = true
            case UInt8(ascii: ".") where !isFraction && seen > 0: isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard let value = Int(String(decoding: bytes[(index + 1)...], as: UTF8.self)) else { return nil }
                exponent = value
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                seen += 1
                if digits == Self.maximumDigits {
                    guard isFraction else { return nil }
                    continue
                }
                coefficient = coefficient * 10 + Int(byte - UInt8(ascii: "0"))
                if coefficient > 0 { digits += 1 }
                if isFraction { scale += 1 }
            default: return nil
            }
            if byte | 0x20 == UInt8(ascii: "e") { break }
        }
        guard seen > 0, bytes.last != UInt8(ascii: ".") else { return nil }
        self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale, exponent: exponent)
    }

    /// `coefficient × 10^(exponent - scale)`, or nil where that does not fit.
    private init?(coefficient: Int, scale: Int, exponent: Int) {
        var digits = coefficient
        var places = scale - max(-1_000, min(1_000, exponent))
        while places < 0 {
            let (product, overflows) = digits.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            if product == 0 { places = -1 }
            digits = product
            places += 1
        }
        while places > Self.maximumDigits {
            digits /= 10
            if digits == 0 { places = Self.maximumDigits + 1 }
            places -= 1
        }
        self.init(coefficient: digits, scale: places)
    }

    /// Whether there is nothing after the point.
    package var isWhole: Bool { scale == 0 }

    /// The number as written in a text: at least one digit after the point, `8.0`, `12.5`.
    package var text: String {
        guard scale > 0 else { return "\(coefficient).0" }
        let digits = String(coefficient.magnitude)
        let padding = String(repeating: "0", count: max(0, scale + 1 - digits.count))
        let padded = padding + digits
        let point = padded.index(padded.endIndex, offsetBy: -scale)
        return (coefficient < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
    }

    /// The nearest binary number.
    package var double: Double {
        Double(text) ?? Double(coefficient)
    }
}
