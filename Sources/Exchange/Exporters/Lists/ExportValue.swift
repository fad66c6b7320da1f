package import Playbook

/// A cell of a list before it is written: how a figure or a day looks depends on who opens the file.
package enum ExportValue: Hashable, Sendable {
    case text(String?)
    case whole(Int?)
    /// Money whose currency stands in a column of its own, if the list has one.
    case amount(Money?)
    /// Money where the list has no column for a currency: only the workspace's own can be written.
    case localAmount(Money?)
    case day(Day?)
    case flag(Bool)

    /// A word of one of the playbook's lists.
    static func word(_ word: (some Word)?) -> ExportValue { .text(word?.rawValue) }
    /// The currency of an amount.
    static func currency(_ amount: Money?) -> ExportValue { .text(amount?.currency.code) }
}
