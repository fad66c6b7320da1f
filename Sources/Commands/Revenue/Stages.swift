import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// The open stage of a handle or a name.
    ///
    /// - Throws: `UnknownWord`.
    func stage(_ word: String) throws(UnknownWord) -> Stage {
        let stages = settings.stages
        let lower = word.lowercased()
        if let stage = stages.first(where: { $0.handle == lower || $0.name.lowercased() == lower }) { return stage }
        throw UnknownWord(word: word, called: "a stage of this workspace", known: stages.map(\.handle))
    }

    /// The stage that a deal opens in.
    var firstStage: Stage {
        guard let first = settings.stages.first else { preconditionFailure("settings have at least one stage") }
        return first
    }

    /// A day for a move of a deal: not before the moves that are there, not in the future.
    func checkedDay(_ day: Day?, after deal: Opportunity) throws -> Day {
        let day = day ?? today
        let last = try read.stageChanges(of: deal.id).map(\.day).max() ?? deal.created
        guard day >= last else { throw Refusal("\(deal.handle) moved last on \(last.iso); \(day.iso) is before that.") }
        try checkPast(day)
        return day
    }

    /// Refuses a day on which a deal was not there yet, for what is said of that deal.
    func checkDay(_ day: Day, of deal: Opportunity) throws {
        guard day < deal.created else { return }
        let account = try read.account(deal.account)?.handle
        throw Refusal(
            "\(day.iso) is before \(deal.handle) was opened (\(deal.created.iso)). Say a day since then, or say it of "
                + "\(account ?? "the account") without --opportunity.")
    }

    /// An open deal, or the reason why it is none any more.
    func openDeal(_ name: String) throws -> Opportunity {
        let deal = try opportunity(name)
        guard deal.outcome == .open else {
            throw Refusal(
                "\(deal.handle) is \(deal.outcome.rawValue) already. Take that back with undo if it was a mistake.")
        }
        return deal
    }
}
