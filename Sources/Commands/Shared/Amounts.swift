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
}
