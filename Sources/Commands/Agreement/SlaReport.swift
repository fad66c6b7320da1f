import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Writes the quarter's report of the agreement, both ways: marketing's targets and sales' commitments.
struct SlaReport: Command {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write the quarter's report: marketing's targets and sales' commitments.")
    static let reads = AgreementDesk.reads.union(PlanDesk.reads)
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sla report", "sla report --quarter 2026-Q3"]

    @Option(help: "The quarter, as 2026-Q4; this one otherwise.", transform: QuarterName.init(reading:))
    var quarter: QuarterName?

    func run(in session: Session) throws -> Answer {
        let quarter = session.quarter(quarter)
        guard quarter.first <= session.today else {
            throw Refusal("\(quarter.text) begins on \(quarter.first.iso); there is nothing to report yet.")
        }
        let desk = AgreementDesk(session: session)
        let cases = try desk.cases(in: quarter.days)
        var blocks: [Answer.Block] = [.heading("The agreement of sales and marketing, \(quarter.text)", level: 1)]
        blocks += desk.remarks
        blocks.append(.heading("What marketing was to bring", level: 2))
        do {
            var wishes = try PlanWishes.parse([])
            wishes.year = quarter.year
            let plan = try PlanDesk(session: session, wishes: wishes)
            if let target = try plan.quarters(trying: false).first(where: { $0.quarter == quarter }) {
                blocks += try plan.paceTable(quarter, target.figures)
                blocks.append(.table(plan.inputsTable([target])))
            } else {
                blocks.append(.text("\(quarter.text) has no revenue target in workspace.yml."))
            }
        } catch let refusal as Refusal {
            blocks.append(.text(refusal.description))
        }
        blocks.append(.heading("What sales was to do", level: 2))
        blocks.append(.table(SlaShow.table(of: cases, in: quarter, at: desk)))
        let broken = cases.filter { $0.state == .broken }
        blocks.append(.table(Self.byOwner(cases)))
        blocks.append(
            .text("\(counted(broken.count, "promise")) broken; each of them: sla breaches --quarter \(quarter.text)"))
        blocks.append(.heading("What answering sooner does", level: 2))
        let until = min(quarter.last, session.today)
        blocks += try SlaEffect.blocks(in: until.adding(days: -SlaEffect.days)...until, at: desk)
        return Answer(blocks)
    }

    /// Whose promises they were.
    private static func byOwner(_ cases: [CommitmentCase]) -> Table {
        let owners = Dictionary(grouping: cases) { $0.owner ?? "nobody yet" }
        return Table(
            "owners", caption: "By whom",
            columns: [
                .init("owner"), .init("kept", nil, .trailing), .init("broken", nil, .trailing),
                .init("waiting", nil, .trailing), .init("share_kept", nil, .trailing), .init("between", "95% between"),
            ],
            rows: owners.keys.sorted().map { owner in
                let own = owners[owner] ?? []
                func count(_ state: CommitmentCase.State) -> Int { own.count { $0.state == state } }
                let kept = ProportionInterval(successes: count(.kept), of: count(.kept) + count(.broken))
                return [
                    .text(owner), .integer(count(.kept)),
                    Cell.integer(count(.broken)).toned(count(.broken) > 0 ? .bad : .plain), .integer(count(.waiting)),
                    .share(kept), .range(kept),
                ]
            }, whenEmpty: "No promise began in this quarter.")
    }
}
