import Answers
import Playbook
import Store
import Workbench

extension CommitmentCase.State {
    var tone: Tone {
        switch self {
        case .kept: .good
        case .broken: .bad
        case .waiting: .plain
        }
    }
}

extension AgreementDesk {
    /// A moment as a table says it: `2026-11-23 09:30`, or the day alone.
    func cell(_ moment: Moment?) -> Cell {
        guard let moment else { return .none }
        return moment.at.map { .day(clock.office.zone.text(of: $0)) } ?? .day(moment.day)
    }

    /// Until when a promise is kept: `2026-11-21 15:00 (Saturday)` where the office is closed then.
    func cell(_ deadline: Deadline) -> Cell {
        guard let at = deadline.at, let closure = clock.office.calendar.closure(on: deadline.lastDay) else {
            return cell(Moment(day: deadline.lastDay, at: deadline.at))
        }
        return .text("\(clock.office.zone.text(of: at)) (\(closure))")
    }

    /// Whom a promise was made to: the person or the deal, else the account as a whole.
    func subject(of found: CommitmentCase) throws -> Cell {
        if let deal = found.deal { return .text(try session.read.opportunity(deal)?.handle) }
        return .text(try found.contact.flatMap { try session.read.contact($0)?.handle })
    }

    func account(of found: CommitmentCase) throws -> Cell {
        .text(try found.account.flatMap { try session.read.account($0)?.handle })
    }

    /// Who in sales it falls on.
    func owner(of found: CommitmentCase) -> Cell { .text(found.owner ?? "nobody yet") }

    /// How late it is, in red.
    func late(_ found: CommitmentCase) -> Cell { Cell.text(found.lateness?.phrase).toned(.bad) }

    /// What to type next so that a promise is kept after all.
    func next(_ found: CommitmentCase) throws -> String? {
        let account = try found.account.flatMap { try session.read.account($0)?.handle }
        let contact = try found.contact.flatMap { try session.read.contact($0)?.handle }
        let deal = try found.deal.flatMap { try session.read.opportunity($0) }
        let who = contact.map { "--contact \($0)" } ?? account.map { "--account \($0)" } ?? ""
        return switch found.commitment {
        case .firstContact, .attempts: "touch add call --channel phone \(who)"
        case .decideLead:
            account.map { "opportunity add NAME --account \($0), or lead reject \(contact ?? $0) --why REASON" }
        case .reportValue: deal.map { "opportunity move \($0.handle) \($0.stage) --amount AMOUNT" }
        case .reportDecision:
            // What is closed already can say no reason any more.
            deal.flatMap { $0.outcome == .open ? "opportunity lose \($0.handle) --reason WHY, or win" : nil }
        }
    }

    /// Why all is judged by the day, where it is.
    var remarks: [Answer.Block] { clock.problem.map { [.problems([Problem(.warning, $0)])] } ?? [] }
}
