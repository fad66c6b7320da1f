import Answers
import Playbook
import Settings
import Store
import Workbench

/// People who asked us for something and have had no answer: what was promised and is late, and what is due next.
struct AnswersOwed: TodaySection {
    /// Somebody who waits.
    struct Waiting {
        var request: AnswerRequest
        var standing: ResponseStanding
    }

    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let session = desk.session
        let waiting = desk.waiting.enumerated().sorted { left, right in
            // The largest deal first; of equal ones whoever has waited longest.
            let stakes = [left, right].map { desk.stake($0.element.request.account)?.cents ?? 0 }
            return (stakes[1], left.offset) < (stakes[0], right.offset)
        }.map(\.element)
        let rows = try waiting.map { try row($0, at: desk) }
        let table = Table(
            "answers_owed", caption: "They asked, and nobody has answered",
            columns: [
                .init("asked"), .init("contact"), .init("account"), .init("what"),
                .init("answer_due", "Answer due by"), .init("late_days", "Days late", .trailing),
                .init("at_stake", "Open deals", .trailing),
            ], rows: rows)
        return desk.blocks(table, next: try waiting.first.map { try Self.next($0.request, in: session) })
    }

    /// Everybody who waits, once each by their oldest unanswered request; the longest wait first.
    static func waiting(in session: Session) throws -> [Waiting] {
        let first = session.today.adding(days: -ResponsePromise.lookBackDays)
        var seen: Set<Contact.ID> = []
        return try session.read.requests(in: first...session.today).compactMap { request in
            guard request.answered == nil else { return nil }
            if let contact = request.contact, !seen.insert(contact).inserted { return nil }
            return Waiting(request: request, standing: try standing(of: request, in: session))
        }
    }

    private static func standing(of request: AnswerRequest, in session: Session) throws -> ResponseStanding {
        let (promise, calendar) = (session.settings.promise, session.settings.calendar)
        func standing(isSalesReady: Bool) -> ResponseStanding {
            promise.standing(
                since: request.day, answers: [], isSalesReady: isSalesReady, on: session.today, in: calendar)
        }
        let (ready, anybody) = (standing(isSalesReady: true), standing(isSalesReady: false))
        // Only where it matters is the score of that day worth its time.
        guard ready != anybody, let account = try request.account.flatMap({ try session.read.account($0) }) else {
            return anybody
        }
        let scorer = Scorer(
            model: session.settings.scoring, ideal: session.settings.idealCustomer,
            touches: try session.read.touches(of: account.id), on: request.day)
        let ledger = scorer.ledger(of: account, contacts: try session.read.contacts(of: account.id))
        return ledger.verdict == .salesReady ? ready : anybody
    }

    private func row(_ waiting: Waiting, at desk: TodayDesk) throws -> [Cell] {
        let request = waiting.request
        let contact = try request.contact.flatMap { try desk.session.read.contact($0) }
        let account = try request.account.flatMap { try desk.session.read.account($0) }
        return [
            .day(request.day), .text(contact?.handle ?? "an anonymous visitor"), .text(account?.handle),
            .text(request.note), .day(waiting.standing.lastDay),
            waiting.standing.daysLate > 0 ? .integer(waiting.standing.daysLate) : .none,
            .money(desk.stake(request.account)),
        ]
    }

    private static func next(_ request: AnswerRequest, in session: Session) throws -> String {
        let words = "Answer, then write it down: touch add call --channel phone"
        if let contact = try request.contact.flatMap({ try session.read.contact($0) }) {
            return "\(words) --contact \(contact.handle)"
        }
        let account = try request.account.flatMap { try session.read.account($0) }
        return account.map { "\(words) --account \($0.handle)" } ?? words
    }
}
