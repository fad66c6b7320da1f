import Answers
import Playbook
import Settings
import Store
import Workbench

/// What the parts of the page `today` share: the session, the open deals, how much of a list is shown.
final class TodayDesk {
    /// How many rows of a part are shown: the page is one screen.
    static let most = 5

    let session: Session
    let showsAll: Bool
    /// The open deals by account, in the order of their creation.
    let deals: [Account.ID: [Opportunity]]
    /// Those who asked and have had no answer, the longest wait first.
    let waiting: [AnswersOwed.Waiting]
    let agreement: AgreementDesk
    /// The open deals of each account in the workspace's currency, together.
    private let stakes: [Account.ID: Money]

    /// - Throws: What the store throws; `Refusal` where an account's deals add up to more than can be counted.
    init(session: Session, showsAll: Bool) throws {
        self.session = session
        self.showsAll = showsAll
        deals = Dictionary(grouping: try session.read.openOpportunities(), by: \.account)
        let currency = session.settings.currency
        stakes = try deals.compactMapValues { own in
            let amounts = own.compactMap(\.amount).filter { $0.currency == currency }
            guard !amounts.isEmpty else { return nil }
            return try session.sum(amounts, of: "an account's open deals", see: "opportunity list")
        }
        agreement = AgreementDesk(session: session)
        waiting = try AnswersOwed.waiting(in: session)
    }

    /// How many rows of a part are shown.
    var limit: Int { showsAll ? .max : Self.most }

    /// The open deals of an account in the workspace's currency; `nil` where there are none. Other currencies are not
    /// comparable, since no rates are kept.
    func stake(_ account: Account.ID?) -> Money? { account.flatMap { stakes[$0] } }

    /// The first rows of a table, how many more there are, and the line to type next.
    func blocks(_ table: Table, next: String? = nil) -> [Answer.Block] {
        guard !table.rows.isEmpty else { return [] }
        var shown = table
        shown.rows = Array(table.rows.prefix(limit))
        let more = table.rows.count - shown.rows.count
        let words = [more > 0 ? "\(more) more: today --all" : nil, next].compactMap { $0 }
        return [.table(shown)] + (words.isEmpty ? [] : [.text(words.joined(separator: ". "))])
    }
}
