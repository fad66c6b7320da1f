/// An amount in whole cents of one currency.
///
/// Sums are exact: no amount is ever held as a floating-point number, and two currencies never add up by accident.
package struct Money: Hashable, Sendable {
    package var cents: Int
    package var currency: Currency

    package init(cents: Int, currency: Currency) {
        self.cents = cents
        self.currency = currency
    }
}

/// An ISO 4217 code in upper case, such as `EUR`.
package struct Currency: Hashable, Comparable, Sendable {
    package let code: String

    /// A currency from three Latin letters in either case, or `nil`.
    package init?(_ code: String) {
        let upper = code.uppercased()
        guard upper.utf8.count == 3,
            upper.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        self.code = upper
    }

    private init(known code: String) { self.code = code }

    package static let eur = Currency(known: "EUR")

    package static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}
