import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Compares scores with what became of leads, and proposes a threshold and points.
struct ScoreCalibrate: Command {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Compare scores with what became of leads; propose a threshold and points.",
        discussion: """
            Every lead counts with the score that it had when it was handed over (or its deal was opened): nothing later is \
            looked at. Precision is the share of good leads among those that a threshold lets through, recall the share of \
            the good ones that get through, lift how many times likelier those let through are good than all. The ranges \
            hold the true share in 95 of 100 cases. Points come from a logistic regression; nothing is changed by itself: \
            the lines for workspace.yml are printed.
            """)
    static let reads: Set<StoreTable> = [
        .account, .contact, .touch, .touchNote, .channel, .touchType, .handoff, .leadVerdict, .leadAnswer, .opportunity,
    ]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["score calibrate", "score calibrate --by deals --threshold 60"]

    @Option(help: "verdicts (what sales said) or deals (won or lost).", transform: CalibrationBasis.init(reading:))
    var by = CalibrationBasis.verdicts
    @Option(help: "Only leads handed over on this day or later.", transform: Day.init(reading:)) var from: Day?
    @Option(help: "Only leads handed over on this day or earlier.", transform: Day.init(reading:)) var until: Day?
    @Option(parsing: .unconditional, help: "What if the threshold were this?") var threshold: Int?
    @Option(
        parsing: .unconditional,
        help: "Look for the smallest threshold at which so many in a hundred are good; the best balance otherwise.")
    var precision: Int?

    func run(in session: Session) throws -> Answer {
        try checkOrder(from, until)
        if let threshold, !ThresholdTable.range.contains(threshold) {
            throw Refusal("--threshold takes a number from 1 to 1000, not \(threshold).")
        }
        if let precision, !(1...100).contains(precision) {
            throw Refusal("--precision takes a number from 1 to 100 (per cent), not \(precision).")
        }
        let known = try by.known(in: session, from: from, until: min(until ?? session.today, session.today))
        guard let first = known.map(\.day).min(), let last = known.map(\.day).max() else {
            return Answer([.text(nothing)])
        }
        let bench = try CalibrationBench(session: session, known: known)
        let model = bench.model
        let table = ThresholdTable(bench.leads)
        let tooFew = JudgedLead.tooFew(bench.leads)
        let criterion = precision.map { ThresholdCriterion.precision(percent: $0) } ?? session.settings.leads.criterion
        let choice = tooFew == nil ? criterion.choice(from: table) : nil
        let points = PointsProposal(bench.leads, rules: model.accountRules, threshold: model.threshold)
        let asked = threshold ?? choice?.threshold
        var blocks: [Answer.Block] = [.text(by.sentence(bench.leads, first: first, last: last))]
        blocks.append(.table(thresholds(table, model: model, proposed: choice?.threshold)))
        if let held = AlwaysHeldBack(bench.leads).sentence(minimumFit: model.minimumFit) { blocks.append(.text(held)) }
        blocks.append(.text(conclusion(table, bench, model: model, tooFew: tooFew, criterion, choice)))
        let view = CalibrationView(bench: bench, proposal: points)
        blocks += view.points(tooFew: tooFew)
        if let asked, asked != model.threshold {
            blocks.append(.table(try bench.crossings(at: asked)))
        } else if let asked, threshold != nil {
            blocks.append(.text("\(asked) is the threshold in use: nobody would cross or fall."))
        }
        blocks += view.lines(threshold: threshold ?? choice?.threshold)
        return Answer(blocks)
    }

    private var nothing: String {
        switch by {
        case .verdicts:
            "No verdicts to learn from. Write one down with: lead accept NAME, or lead reject NAME --why REASON"
        case .deals: "No deal was won or lost in that time. See: opportunity list"
        }
    }

    private func thresholds(_ table: ThresholdTable, model: ScoringModel, proposed: Int?) -> Table {
        let kept = Set([model.threshold, proposed, threshold].compactMap { $0 })
        return Table(
            "thresholds", caption: "What each threshold would have done",
            columns: [
                .init("threshold", nil, .trailing), .init("through", "Get through", .trailing),
                .init("held_back", "Held back", .trailing), .init("good_lost", "Good ones lost", .trailing),
                .init("precision", nil, .trailing), .init("precision_range", "Range"),
                .init("recall", nil, .trailing), .init("recall_range", "Range"), .init("lift", nil, .trailing),
                .init("remark"),
            ],
            rows: table.thinned(to: 10, keeping: kept).map { outcome in
                [
                    .integer(outcome.threshold), .integer(outcome.passed), .integer(outcome.lost),
                    .integer(outcome.lostGood), .share(outcome.precision), .range(outcome.precision),
                    .share(outcome.recall), .range(outcome.recall), .hundredths(outcome.lift),
                    .text(remark(outcome.threshold, model: model, proposed: proposed)),
                ]
            })
    }

    private func remark(_ value: Int, model: ScoringModel, proposed: Int?) -> String? {
        let words = [
            value == model.threshold ? "in use" : nil, value == proposed ? "proposed" : nil,
            value == threshold ? "asked" : nil,
        ].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private func conclusion(
        _ table: ThresholdTable, _ bench: CalibrationBench, model: ScoringModel, tooFew: String?,
        _ criterion: ThresholdCriterion, _ choice: ThresholdOutcome?
    ) -> String {
        if let tooFew { return "About a better threshold: \(tooFew)." }
        let advice = CalibrationAdvice(of: table.outcome(at: model.threshold))
            .sentence(threshold: model.threshold, proposed: choice?.threshold)
        var lines = [advice]
        if let choice {
            let same = choice.threshold == model.threshold ? ", the one in use" : ""
            lines.append("Proposed: a threshold of \(choice.threshold)\(same), \(criterion.sentence).")
            if !choice.isSurelySelective {
                lines.append(
                    "It may be chance: the range of its precision holds the share of good ones among all (\(choice.allGood) of \(choice.all))."
                )
            }
        } else {
            lines.append("No threshold is proposed: \(criterion.refusal).")
        }
        let unseen = bench.leads.allSatisfy { $0.score >= model.threshold }
        if unseen {
            lines.append(
                "Nobody below \(model.threshold) was among them, so what a lower threshold would let through is not known."
            )
        }
        return lines.joined(separator: "\n")
    }
}

extension Cell {
    /// A number with two decimals.
    fileprivate static func hundredths(_ number: Double?) -> Cell {
        number.map { .decimal(units: Int(($0 * 100).rounded()), places: 2) } ?? .none
    }
}
