/// Reads numbers as people and systems write them, exactly.
///
/// `1 234,56`, `1.234,56 €`, `USD 1,234.56`, `(500)`, `1’234.50`, `6.0E7`: grouped by spaces of any width, points,
/// commas or apostrophes, with a currency on either side. No binary fraction is ever involved, so that cents add up.
package struct NumberCell: Equatable, Sendable {
    /// All the figures as one whole number, with the sign.
    let digits: Int
    /// The power of ten that the figures are multiplied by; -2 for `12.34`.
    let exponent: Int
    /// The currency that stood beside the number, as an ISO 4217 code, or `nil` where none did.
    package let currency: String?

    /// Reads one number.
    ///
    /// - Parameters:
    ///   - text: The cell's text.
    ///   - hint: What is known about the decimal mark.
    /// - Throws: `CellError` where it is no number, or may be two.
    package init(_ text: String, hint: DecimalHint) throws(CellError) {
        if let plain = NumberCell.plain(text) {
            (digits, exponent, currency) = (plain.digits, plain.exponent, nil)
            return
        }
        var body = NumberBody(text)
        currency = body.takeCurrency()
        let isNegative = body.takeSign()
        let exponentFigures = body.takeExponent()
        guard let exponentFigures, let parts = body.split(hint: hint, hasExponent: exponentFigures != 0) else {
            throw CellError(value: text, expectation: "is not a number: write it like 1234.50")
        }
        if parts.isAmbiguous {
            throw CellError(
                value: text,
                expectation: "may be thousands or decimals: write \(parts.whole + parts.fraction) "
                    + "or \(parts.whole).\(parts.fraction)0")
        }
        guard let value = Int((isNegative ? "-" : "") + parts.whole + parts.fraction) else {
            throw CellError(value: text, expectation: "is too long for a number")
        }
        digits = value
        exponent = exponentFigures - parts.fraction.count
    }

    /// The commonest number, figures with perhaps one mark that cannot group, without taking it apart.
    private static func plain(_ text: String) -> (digits: Int, exponent: Int)? {
        var (digits, count, mark) = (0, 0, -1)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = digits &* 10 &+ Int(byte &- UInt8(ascii: "0"))
                count += 1
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard mark < 0, count > 0 else { return nil }
                mark = count
            default:
                return nil
            }
        }
        guard (1...18).contains(count) else { return nil }
        guard mark >= 0 else { return (digits, 0) }
        let decimals = count - mark
        return decimals == 1 || decimals == 2 ? (digits, -decimals) : nil
    }

    /// The number in hundredths, half a hundredth rounded away from zero.
    ///
    /// - Returns: `nil` where it is too large.
    package var hundredths: Int? { scaled(by: exponent + 2) }

    /// The number as a whole one, or `nil` where it has decimals or is too large.
    package var integer: Int? {
        guard exponent < 0 else { return scaled(by: exponent) }
        guard let power = NumberCell.power(-exponent) else { return digits == 0 ? 0 : nil }
        return digits % power == 0 ? digits / power : nil
    }

    private func scaled(by power: Int) -> Int? {
        if digits == 0 { return 0 }
        guard power < 0 else {
            guard let factor = NumberCell.power(power) else { return nil }
            let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
            return overflow ? nil : product
        }
        guard let divisor = NumberCell.power(-power) else { return 0 }
        let (quotient, rest) = digits.quotientAndRemainder(dividingBy: divisor)
        // Not `rest * 2 >= divisor`, which may overflow.
        return rest.magnitude >= divisor.magnitude - rest.magnitude ? quotient + digits.signum() : quotient
    }

    private static func power(_ exponent: Int) -> Int? {
        guard (0...18).contains(exponent) else { return nil }
        return (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}

extension NumberCell {
    /// An amount of money in whole cents, and its currency where the cell names one.
    package static func cents(_ text: String, hint: DecimalHint) throws(CellError) -> (cents: Int, currency: String?) {
        let number = try NumberCell(text, hint: hint)
        guard let cents = number.hundredths else {
            throw CellError(value: text, expectation: "is too large an amount")
        }
        return (cents, number.currency)
    }

    /// A whole number.
    package static func integer(_ text: String, hint: DecimalHint) throws(CellError) -> Int {
        guard let value = try NumberCell(text, hint: hint).integer else {
            throw CellError(value: text, expectation: "is not a whole number: write it like 1200")
        }
        return value
    }
}
