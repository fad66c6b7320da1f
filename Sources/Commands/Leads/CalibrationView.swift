import Answers
import Playbook

/// What a calibration says of points, and the lines that would put it into effect.
struct CalibrationView {
    let bench: CalibrationBench
    let proposal: PointsProposal?

    private var model: ScoringModel { bench.model }

    /// The points of today beside those that the figures speak for.
    func points(tooFew: String?) -> [Answer.Block] {
        guard let proposal else {
            let why =
                tooFew
                ?? "no rule was met by some and missed by others often enough, or leads without any points are good as often as those with"
            return [.text("About the points: \(why).")]
        }
        let table = Table(
            "points", caption: "What each rule speaks for, as points of a threshold of \(model.threshold)",
            columns: [
                .init("rule"), .init("leads", "Met by", .trailing), .init("points_now", "Points now", .trailing),
                .init("proposed", nil, .trailing), .init("range"), .init("remark"),
            ],
            rows: proposal.rows.filter { $0.leads > 0 }.map { row in
                [
                    .text(row.rule.name), .integer(row.leads), .integer(row.rule.points),
                    .integer(row.proposed?.value), .text(row.proposed.map { "\($0.lower) to \($0.upper)" }),
                    .text(remark(on: row)),
                ]
            })
        let percent = Int((proposal.aim * 100).rounded())
        var note =
            "With the proposed points a lead at the threshold is good with a chance of \(percent)%. "
            + "Where the points of today lie within the range, the figures give no reason to change them."
        if proposal.isSeparated {
            note +=
                " The rules divide the good from the poor without an exception, which few leads do by chance: "
                + "take the points as a direction, not as an amount."
        }
        let unmet = proposal.rows.filter { $0.leads == 0 && $0.rule.points != 0 }.map(\.rule.name)
        if let names = listed(unmet, showing: 20) { note += "\nNone of them met: \(names)." }
        return [.table(table), .text(note)]
    }

    private func remark(on row: PointsProposal.Row) -> String {
        guard let proposed = row.proposed else {
            return row.leads == bench.leads.count ? "met by all: nothing to compare" : "too few to say"
        }
        if row.confirmsPoints == true {
            // A range that holds both nought and today's points tells nothing of either.
            let isWide = row.rule.points != 0 && proposed.lower <= 0 && proposed.upper >= 0
            return isWide ? "too few to say" : "agrees with today's"
        }
        return proposed.value > row.rule.points ? "worth more" : "worth less"
    }

    /// The lines for `workspace.yml`; nothing where all agrees.
    func lines(threshold: Int?) -> [Answer.Block] {
        let changed = proposal?.rows.filter { $0.confirmsPoints == false } ?? []
        let fit = changed.filter { FitCriterion(rawValue: $0.rule.name) != nil }
        let behaviour = changed.filter { FitCriterion(rawValue: $0.rule.name) == nil }
        let newThreshold = threshold.flatMap { $0 == model.threshold ? nil : $0 }
        guard newThreshold != nil || !changed.isEmpty else {
            return [.text("Nothing to change in workspace.yml.")]
        }
        var lines = ["scoring:"]
        if let newThreshold { lines.append("  threshold: \(newThreshold)") }
        for (name, rows) in [("fit", fit), ("behaviour", behaviour)] where !rows.isEmpty {
            lines.append("  \(name):")
            lines += rows.map { "    \($0.rule.name): \($0.proposed?.value ?? $0.rule.points)" }
        }
        return [
            .text(
                "To put it into effect, write these lines into workspace.yml; nothing is changed by itself. Threshold and points are two proposals: try one, then calibrate again."
            ), .verbatim(lines.joined(separator: "\n") + "\n"),
        ]
    }
}
