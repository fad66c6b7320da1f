import Answers
import Playbook
import Settings
import Store
import Workbench

/// Accounts that became sales-ready in the last week and that nobody has taken up.
struct NewlyReady: TodaySection {
    /// How long it is news that an account is ready.
    static let days = 7

    private struct Ready {
        var account: Account
        var since: Day
        var ledger: ScoreLedger
        var standing: ResponseStanding
    }

    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let session = desk.session
        let ready = try newlyReady(at: desk).sorted { $0.ledger.ranks(before: $1.ledger) }
        let table = Table(
            "newly_ready", caption: "Newly sales-ready, and nobody has taken them up",
            columns: [
                .init("account"), .init("name"), .init("since"), .init("score", nil, .trailing),
                .init("most_active", "Most active"), .init("answer_due", "Answer due by"),
                .init("late_days", "Days late", .trailing),
            ],
            rows: try ready.map { found in
                [
                    .text(found.account.handle), .text(found.account.name), .day(found.since),
                    .integer(found.ledger.score),
                    .text(try found.ledger.mostActive.flatMap { try session.read.contact($0)?.handle }),
                    .day(found.standing.lastDay),
                    found.standing.daysLate > 0 ? Cell.integer(found.standing.daysLate).toned(.bad) : .none,
                ]
            })
        let handed = Set(try session.read.handoffs().map(\.account))
        let next = ready.first { !handed.contains($0.account.id) } ?? ready.first
        return desk.blocks(
            table,
            next: next.map { ready in
                let handle = ready.account.handle
                return "Why: score why \(handle)"
                    + (handed.contains(ready.account.id) ? "" : ". To hand it to sales: handoff \(handle) --dry-run")
            })
    }

    /// The few accounts that crossed the threshold, found by sums; only they are looked at touch by touch.
    private func newlyReady(at desk: TodayDesk) throws -> [Ready] {
        let session = desk.session
        let (settings, today) = (session.settings, session.today)
        let earlier = today.adding(days: -Self.days)
        let scorer = try session.scorerOfAll()
        let before = scorer.on(earlier)
        let people = try session.read.peopleOfAccounts()
        // Whoever asked, or was handed over, is told of already.
        let told = Set(desk.waiting.compactMap(\.request.account) + (try session.read.handoffs().map(\.account)))
        let crossed = try session.read.accounts().filter { account in
            // Where a deal is open, somebody has taken it up.
            guard desk.deals[account.id] == nil, !told.contains(account.id) else { return false }
            let people = people[account.id] ?? []
            return scorer.standing(of: account, people: people).verdict == .salesReady
                && before.standing(of: account, people: people).verdict != .salesReady
        }
        return try crossed.compactMap { account in
            try session.checkCancellation()
            let touches = try session.read.touches(of: account.id)
            let contacts = try session.read.contacts(of: account.id)
            let since = readySince(account: account, contacts: contacts, by: scorer, after: earlier)
            guard let since else { return nil }
            let standing = settings.promise.standing(
                since: since, answers: touches.lazy.filter(\.isAnswer).map(\.day), isSalesReady: true, on: today,
                in: settings.calendar)
            guard standing.isOpen else { return nil }
            let ledger = scorer.ledger(of: account, contacts: contacts)
            return Ready(account: account, since: since, ledger: ledger, standing: standing)
        }
    }
}
