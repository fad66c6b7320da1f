import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the promises that sales broke: to whom, by whom, and how late.
struct SlaBreaches: Command {
    static let configuration = CommandConfiguration(
        commandName: "breaches", abstract: "List the promises that sales broke: to whom, by whom, how late.")
    static let reads = AgreementDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sla breaches", "sla breaches --now 2026-11-23T10:15:00+02:00"]

    @Option(
        help: "The quarter in which they began, as 2026-Q4; this one otherwise.", transform: QuarterName.init(reading:))
    var quarter: QuarterName?
    @Flag(help: "Only those that can still be mended.") var open = false

    func run(in session: Session) throws -> Answer {
        let quarter = session.quarter(quarter)
        let desk = AgreementDesk(session: session)
        let broken = try desk.cases(in: quarter.days).filter { $0.state == .broken && (!open || $0.isOpen) }
            .enumerated().sorted { left, right in
                func rank(_ found: CommitmentCase) -> (Int, Int) {
                    (found.isOpen ? 0 : 1, -(found.lateness?.approximateMinutes ?? 0))
                }
                let (first, second) = (rank(left.element), rank(right.element))
                return first == second ? left.offset < right.offset : first < second
            }.map(\.element)
        var blocks: [Answer.Block] = desk.remarks + [.table(try Self.table(of: broken, in: quarter, at: desk))]
        if let first = broken.first(where: \.isOpen), let next = try desk.next(first) {
            blocks.append(.text("The latest one first: \(next)"))
        }
        if broken.contains(where: { !$0.isExact }) {
            blocks.append(
                .text("By the day: no time of day is known, or the promise is one of days. It is late for sure."))
        }
        return Answer(blocks)
    }

    static func table(of broken: [CommitmentCase], in quarter: Quarter, at desk: AgreementDesk) throws -> Table {
        Table(
            "breaches", caption: "Promises broken, begun in \(quarter.caption)",
            // What is late and what is missing first: a narrow window leaves out the last columns.
            columns: [
                .init("account"), .init("promise"), .init("due"), .init("late"), .init("done"), .init("missing"),
                .init("owner", "By"), .init("about"), .init("began"), .init("judged"),
            ],
            rows: try broken.map { found in
                [
                    try desk.account(of: found), .text(found.commitment.title), desk.cell(found.deadline),
                    desk.late(found), found.isOpen ? Cell.text("not yet").toned(.bad) : desk.cell(found.met),
                    .text(found.remark), desk.owner(of: found), try desk.subject(of: found), desk.cell(found.started),
                    .text(found.isExact ? "to the minute" : "by the day"),
                ]
            },
            whenEmpty: "No promise was broken. Those that run: sla")
    }
}
