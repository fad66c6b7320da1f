import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Tells marketing what became of the leads that it handed over.
struct LeadReportShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report to marketing what sales said of leads: by reason, source, content, campaign, model, segment.",
        discussion: """
            Content and campaigns are what had earned the points when the lead was handed over; a lead with several counts \
            once in each. The ranges hold the true share in 95 of 100 cases (Wilson's interval). A group is better or worse \
            only where its whole range lies on one side of the share of all; of fewer than 10 verdicts nothing is said.
            """)
    static let reads = Set<StoreTable>.accountFacts.union([.handoff, .leadVerdict, .leadAnswer])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["lead report", "lead report --by source"]

    @Option(
        help: "One table alone: source, content, campaign, model, segment or contact.",
        transform: LeadReport.Grouping.init(reading:))
    var by: LeadReport.Grouping?
    @Option(help: "Only leads handed over on this day or later.", transform: Day.init(reading:)) var from: Day?
    @Option(help: "Only leads handed over on this day or earlier.", transform: Day.init(reading:)) var until: Day?

    func run(in session: Session) throws -> Answer {
        try checkOrder(from, until)
        let book = try session.leadBook()
        let entries = book.entries.filter { $0.isWithin(from, until ?? session.today) }
        let judged = entries.filter { $0.verdict != nil }
        let report = LeadReport(try LeadReportDesk(session: session, entries: judged).leads())
        guard !judged.isEmpty else {
            if !book.judged.isEmpty { return .said("No verdict on a lead handed over in that time.") }
            return .said("No verdicts yet. Write one down with: lead accept NAME, or lead reject NAME --why REASON")
        }
        let waiting = entries.count - judged.count
        let interval = ProportionInterval(successes: report.accepted, of: report.leads.count)
        var sentence =
            "\(counted(judged.count, "verdict")): \(report.accepted) accepted, "
            + "\(judged.count - report.accepted) rejected"
        if let interval, judged.count >= LeadReport.least {
            let (seen, range) = (Int((interval.seen * 100).rounded()), interval.percents)
            sentence += " (\(seen)% accepted; between \(range.lowerBound)% and \(range.upperBound)%)"
        } else {
            sentence += "; too few to say what share is good"
        }
        sentence += waiting > 0 ? ". Of \(counted(waiting, "hand-off")) sales has said nothing yet." : "."
        var blocks: [Answer.Block] = [.text(sentence)]
        if by == nil { blocks += [.table(reasons(report))] }
        for grouping in LeadReport.Grouping.allCases where by == nil || by == grouping {
            blocks.append(.table(table(report, by: grouping)))
        }
        if by == nil { blocks.append(.table(results(report))) }
        return Answer(blocks)
    }

    private func reasons(_ report: LeadReport) -> Table {
        let all = report.leads.count - report.accepted
        return Table(
            "reasons", caption: "Why leads were rejected",
            columns: [.init("reason"), .init("leads", nil, .trailing), .init("share", nil, .trailing), .init("range")],
            rows: report.reasons.map { reason, leads in
                let interval = ProportionInterval(successes: leads, of: all)
                return [.text(reason), .integer(leads), .share(interval), .range(interval)]
            }, whenEmpty: "No lead was rejected.")
    }

    private func table(_ report: LeadReport, by grouping: LeadReport.Grouping) -> Table {
        Table(
            "by_\(grouping.rawValue)", caption: Self.captions[grouping],
            columns: [
                .init(grouping.rawValue), .init("leads", nil, .trailing), .init("accepted", nil, .trailing),
                .init("rejected", nil, .trailing), .init("share", "Share accepted", .trailing), .init("range"),
                .init("beside_all", "Beside all"),
            ],
            rows: report.rows(by: grouping).map { row in
                [
                    .text(row.name), .integer(row.leads), .integer(row.accepted), .integer(row.rejected),
                    .share(row.interval), .range(row.interval), .word(row.standing).toned(row.standing.tone),
                ]
            })
    }

    private func results(_ report: LeadReport) -> Table {
        let days = report.leads.compactMap(\.followUp.days).sorted()
        let half = days.isEmpty ? 0 : days[(days.count - 1) / 2]
        let span = half == 0 ? "on the same day" : "within \(counted(half, "day"))"
        // Of a few, the middle one says more of itself than of the others.
        let middle = days.count < LeadReport.least ? "" : "; half of those contacted \(span)"
        return Table(
            "results", caption: "How far the leads came\(middle)",
            columns: [.init("result"), .init("leads", nil, .trailing)],
            rows: report.results.map { [.word($0.result), .integer($0.leads)] })
    }

    private static let captions: [LeadReport.Grouping: String] = [
        .source: "By where the person came from", .content: "By what earned the points",
        .campaign: "By the campaigns that it belonged to", .model: "By scoring model", .segment: "By segment",
        .contact: "By how sales made contact first",
    ]
}

extension LeadReport.Row.Standing {
    fileprivate var tone: Tone {
        switch self {
        case .better: .good
        case .worse: .bad
        case .alike: .plain
        case .tooFew: .quiet
        }
    }
}

extension LeadBook.Entry {
    /// Whether it is of one of the days from one to another, both included.
    func isWithin(_ first: Day?, _ last: Day) -> Bool {
        guard let day else { return false }
        return day <= last && first.map { day >= $0 } ?? true
    }
}
