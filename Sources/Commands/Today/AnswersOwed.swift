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
        var found: CommitmentCase
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
                .init("answer_due", "Answer due by"), .init("late", "Late by"),
                .init("at_stake", "Open deals", .trailing),
            ], rows: rows)
        return desk.blocks(table, next: try waiting.first.map { try Self.next($0.request, in: session) })
    }

    /// Everybody who waits, once each by their oldest unanswered request; the longest wait first.
    static func waiting(in session: Session) throws -> [Waiting] {
        let first = session.today.adding(days: -ResponsePromise.lookBackDays)
        let desk = AgreementDesk(session: session)
        var seen: Set<Contact.ID> = []
        return try session.read.requests(in: first...session.today).compactMap { request in
            guard request.answered == nil else { return nil }
            if let contact = request.contact, !seen.insert(contact).inserted { return nil }
            let lead = try desk.lead(of: request)
            return desk.judge.cases(of: lead, touches: [], verdicts: [], deals: []).first.map {
                Waiting(request: request, found: $0)
            }
        }
    }

    private func row(_ waiting: Waiting, at desk: TodayDesk) throws -> [Cell] {
        let request = waiting.request
        let contact = try request.contact.flatMap { try desk.session.read.contact($0) }
        let account = try request.account.flatMap { try desk.session.read.account($0) }
        return [
            desk.agreement.cell(waiting.found.started), .text(contact?.handle ?? "an anonymous visitor"),
            .text(account?.handle),
            .text(request.note), desk.agreement.cell(waiting.found.deadline), desk.agreement.late(waiting.found),
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
