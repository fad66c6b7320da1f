import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows every promise that was made to an account, from when to when it ran, and what decided it.
struct SlaWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show every promise made to an account, and what decided it.")
    static let reads = AgreementDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sla why tammerlift"]

    @Argument(help: "The account; the one in focus otherwise.") var account: String?

    func run(in session: Session) throws -> Answer {
        let account = try session.account(account)
        let desk = AgreementDesk(session: session)
        let first = session.today.adding(days: -Self.days)
        let cases = try desk.cases(in: first...session.today, of: account.id)
        let table = Table(
            "promises", caption: "\(account.name), since \(first.iso)",
            columns: [
                .init("promise"), .init("about"), .init("owner", "By"), .init("began"), .init("time"), .init("due"),
                .init("done"), .init("took"), .init("state"), .init("late", "Late by"), .init("what"),
            ],
            rows: try cases.map { found in
                [
                    .text(found.commitment.title), try desk.subject(of: found), desk.owner(of: found),
                    desk.cell(found.started), .text(time(of: found)), desk.cell(found.deadline), desk.cell(found.met),
                    .text(found.took?.phrase), Cell.word(found.state).toned(found.state.tone), desk.late(found),
                    .text(found.remark),
                ]
            },
            whenEmpty: "No promise has been made to \(account.name): nobody asked, and it was not handed over.")
        let used = Commitment.allCases.filter { commitment in cases.contains { $0.commitment == commitment } }
        return Answer(
            desk.remarks + [.table(table)]
                + (used.isEmpty
                    ? [] : [.list(used.map { "\($0.title): \($0.definition)" } + [clockSentence(desk, cases)])]))
    }

    /// How far back it looks: a year is more than any promise lasts.
    private static let days = 366

    private func time(of found: CommitmentCase) -> String {
        guard let attempts = found.attempts else { return found.time.phrase }
        return "\(attempts.made) of \(attempts.promised) in \(found.time.phrase)"
    }

    private func clockSentence(_ desk: AgreementDesk, _ cases: [CommitmentCase]) -> String {
        let calendar = desk.clock.office.calendar
        let open = "The office is open \(calendar.hours.phrase), \(desk.session.settings.timezone)."
        guard cases.contains(where: { $0.time.unit == .hours }) else { return open }
        return open + " Hours that are not called office hours run on at night and on days when it is closed."
    }
}
