import Answers
import Playbook
import Settings
import Store
import Workbench

/// Which tiers accounts deserve, told and, where it is wished, done.
struct TierProposals {
    let session: Session

    /// The changes, or what is said of one account also where it stays.
    ///
    /// - Throws: What the store throws; `Refusal` where no ideal customer is described.
    func answer(about one: Account?, apply: Bool) throws -> Answer {
        let ideal = session.settings.idealCustomer
        guard IdealCriterion.allCases.contains(where: { ideal.weight(of: $0) > 0 }) else {
            throw Refusal(IdealDesk.nothingAsked)
        }
        let desk = try IdealDesk(session: session)
        let accounts = try session.read.accounts()
        let all = TierSuggestion.suggestions(
            for: try desk.standings(of: accounts).map { standing in
                let worth = try desk.worth(of: standing.account)
                return TierSuggestion.Candidate(
                    account: standing.account, standing: standing, deals: worth,
                    size: worth.map { session.settings.selling.size(of: $0.cents) },
                    acts: desk.acts[standing.account.id]?.buyers ?? 0)
            })
        let told = all.filter { one == nil ? $0.isChange : $0.account.id == one?.id }
        let changes = told.filter(\.isChange)
        let table = Table(
            "tiers",
            columns: [
                .init("account"), .init("name"), .init("tier"), .init("suggested"), .init("points", nil, .trailing),
                .init("reason"),
            ],
            rows: told.map { suggestion in
                [
                    .text(suggestion.account.handle), .text(suggestion.account.name), .word(suggestion.account.tier),
                    .word(suggestion.tier).toned(suggestion.isChange ? .caution : .plain), .integer(suggestion.points),
                    .text(suggestion.reason),
                ]
            },
            whenEmpty: accounts.isEmpty
                ? "No accounts yet. Add one with: account add NAME" : "Every account is in the tier that it deserves.")
        guard apply, !changes.isEmpty else {
            var answer = Answer.table(table)
            if !changes.isEmpty {
                let line =
                    one.map { "account tier \($0.handle) \(changes[0].tier.rawValue)" }
                    ?? "account tier --suggest --apply"
                answer.blocks.append(.text("Nothing is changed yet. To do it: \(line)"))
            }
            return answer
        }
        for change in changes {
            var account = change.account
            account.tier = change.tier
            try session.write.update(account)
        }
        let sentence =
            "Moved \(counted(changes.count, "account")) to the tier that fit, deals and engagement speak for."
        return Answer([.text(sentence), .table(table)] + (try ranges()))
    }

    /// Which tiers now have more or fewer accounts than they are meant for; none is no mistake.
    private func ranges() throws -> [Answer.Block] {
        let counts = try session.read.accountCounts()
        let problems = Tier.allCases.compactMap { tier -> Problem? in
            let count = counts[tier] ?? 0
            guard count > 0, !tier.range.contains(count) else { return nil }
            let range = "\(tier.range.lowerBound)–\(tier.range.upperBound)"
            return Problem(
                .warning, "Tier \(tier.rawValue) now has \(counted(count, "account")); it is meant for \(range).")
        }
        return problems.isEmpty ? [] : [.problems(problems)]
    }
}
