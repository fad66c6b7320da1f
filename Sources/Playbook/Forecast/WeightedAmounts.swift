/// Amounts times their chances, which sum to the cent.
package struct WeightedAmounts: Hashable, Sendable {
    /// One for each amount, in cents.
    package let parts: [Int]
    package let total: Int

    /// - Parameters:
    ///   - cents: Amounts of one currency, of either sign.
    ///   - shares: Their weights over `whole`, each from 0 to `whole`.
    package init(cents: [Int], shares: [Int], over whole: Int = 1000) {
        // In 128 bits, because a large amount times its share may pass 64.
        let products = zip(cents, shares).map { Int128($0) * Int128($1) }
        let rounded = roundTogether(products, over: Int128(whole))
        parts = rounded.map { Int(clamping: $0) }
        total = Int(clamping: rounded.reduce(0, +))
    }
}
