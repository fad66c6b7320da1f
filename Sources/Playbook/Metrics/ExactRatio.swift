/// A quotient of products of whole numbers of either sign, exact until it is rounded once.
///
/// Cents times cents pass 64 bits; 128 hold what a workspace can have, and what does not fit says so instead of
/// breaking off.
package struct ExactRatio: Hashable, Sendable {
    private let numerator: Int128
    private let denominator: Int128

    /// `nil` where something would be divided by zero, or a product is too large.
    package init?(_ factors: [Int], over divisors: [Int]) {
        guard let top = ExactRatio.product(factors), let bottom = ExactRatio.product(divisors), bottom != 0 else {
            return nil
        }
        numerator = bottom < 0 ? -top : top
        denominator = bottom < 0 ? -bottom : bottom
    }

    /// So many times the quotient, to the nearest whole number, halves away from zero; `nil` where it is too large.
    package func rounded(times factor: Int = 1) -> Int? {
        let (product, overflow) = numerator.multipliedReportingOverflow(by: Int128(factor))
        return overflow ? nil : Int(exactly: roundedQuotient(product, denominator))
    }

    private static func product(_ factors: [Int]) -> Int128? {
        var result: Int128 = 1
        for factor in factors {
            let (product, overflow) = result.multipliedReportingOverflow(by: Int128(factor))
            // The lowest number has no positive twin.
            guard !overflow, product != .min else { return nil }
            result = product
        }
        return result
    }
}
