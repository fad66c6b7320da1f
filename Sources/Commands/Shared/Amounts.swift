import Playbook
import Settings
import Workbench

extension Session {
    /// An amount as it was typed, in the workspace's currency where it says none.
    ///
    /// - Throws: `Unreadable`; `Refusal` for an amount below zero, which no deal, cost or revenue is.
    func amount(_ text: String) throws -> Money {
        let amount = try Money(reading: text, currency: settings.currency)
        guard amount.cents >= 0 else { throw Refusal("An amount cannot be below zero; “\(text)” is.") }
        return amount
    }

    /// The sum of the amounts in the workspace's currency; others are left out, since no rates are kept.
    ///
    /// - Parameters:
    ///   - what: Whose amounts they are, such as `the deals of tammerlift`.
    ///   - line: What shows them.
    /// - Throws: `Refusal` where they add up to more than can be counted.
    func sum(_ amounts: some Sequence<Money>, of what: String, see line: String) throws -> Money {
        guard let sum = amounts.sum(in: settings.currency) else {
            throw Refusal(
                "The amounts of \(what) add up to more than can be counted; one of them may be mistyped. See: \(line)")
        }
        return sum
    }
}
