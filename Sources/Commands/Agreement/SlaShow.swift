import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows how well sales kept its five commitments in a quarter.
struct SlaShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how well sales kept its five commitments in a quarter.")
    static let reads = AgreementDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sla", "sla --quarter 2026-Q3"]

    @Option(help: "The quarter, as 2026-Q4; this one otherwise.", transform: QuarterName.init(reading:))
    var quarter: QuarterName?

    func run(in session: Session) throws -> Answer {
        let quarter = session.quarter(quarter)
        let desk = AgreementDesk(session: session)
        let cases = try desk.cases(in: quarter.days)
        let table = Self.table(of: cases, in: quarter, at: desk)
        var lines = [
            "What each counts: sla why ACCOUNT. Broken ones: sla breaches. Promises are settings: sla in workspace.yml."
        ]
        if cases.isEmpty {
            lines.insert(
                "Nobody asked, nothing was handed over and no deal was opened in \(quarter.text). Hand a lead over with: handoff ACCOUNT",
                at: 0)
        }
        return Answer(desk.remarks + [.table(table), .list(lines)])
    }

    /// A row for each commitment, kept or not.
    static func table(of cases: [CommitmentCase], in quarter: Quarter, at desk: AgreementDesk) -> Table {
        Table(
            "commitments", caption: "Sales' commitments, begun in \(quarter.caption)",
            columns: [
                .init("commitment"), .init("promise"), .init("kept", nil, .trailing), .init("broken", nil, .trailing),
                .init("waiting", nil, .trailing), .init("share_kept", nil, .trailing),
                .init("between", "95% between"), .init("median", "Median time"),
            ],
            rows: Commitment.allCases.map { commitment in
                let summary = CommitmentSummary(commitment, of: cases)
                return [
                    .text(commitment.title), .text(desk.judge.commitments.phrase(of: commitment)),
                    .integer(summary.kept), Cell.integer(summary.broken).toned(summary.broken > 0 ? .bad : .plain),
                    .integer(summary.waiting), .share(summary.share), .range(summary.share),
                    .text(summary.medianPhrase),
                ]
            })
    }
}
