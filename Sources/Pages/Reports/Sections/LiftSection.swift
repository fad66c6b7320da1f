import Answers
package import Playbook

/// Accounts of a programme beside the most alike that are not in it.
extension ReportGround {
    /// What differs between the two groups, and whether chance alone could make it.
    ///
    /// - Parameters:
    ///   - findings: One for each metric.
    ///   - programme: How many accounts are in the programme.
    ///   - pairs: How many of them have a comparable one beside them.
    ///   - days: From when to when both were looked at.
    package func lift(
        _ findings: [LiftFinding], programme: Int, pairs: Int, days: ClosedRange<Day>
    ) -> ReportSection {
        let inPairs = said(
            "\(format.integer(pairs)) of \(accountCount(programme)) beside a comparable one, \(format.day(days.lowerBound)) – \(format.day(days.upperBound)). This shows how the groups differ, not why: the accounts were chosen, and what they were chosen for may make the difference. A line holds the difference in 95 of 100 such comparisons.",
            "\(format.integer(pairs)) / \(accountCount(programme)) vertailukelpoisen rinnalla, \(format.day(days.lowerBound)) – \(format.day(days.upperBound)). Tämä kertoo, miten ryhmät eroavat, ei miksi: asiakkaat valittiin, ja valinnan syy voi selittää eron. Viivalle ero osuu 95:ssä sadasta vertailusta."
        )
        guard pairs > 0 else {
            return withoutLift(
                said(
                    "Too few to say: no account has a comparable one beside it.",
                    "Liian vähän: yhdenkään rinnalla ei ole vertailukelpoista asiakasta."))
        }
        let drawn = findings.filter { $0.interval != nil }
        return ReportSection(
            "lift", title: liftTitle, lead: inPairs,
            parts: drawn.map { .plot(.intervals(chart(of: $0)), rows: "lift-rows") } + [
                .rows(
                    ReportRows(
                        liftRows(findings),
                        reading: .init(whole: ["programme", "comparable", "difference", "lower", "upper"])))
            ])
    }

    /// The chapter where there is nothing to compare, with why.
    package func withoutLift(_ reason: String) -> ReportSection {
        ReportSection("lift", title: liftTitle, lead: reason)
    }

    private var liftTitle: String { said("Beside comparable accounts", "Vertailukelpoisten rinnalla") }

    private func chart(of finding: LiftFinding) -> IntervalChart {
        let metric = finding.metric
        func units(_ value: Double) -> Int {
            switch metric {
            case .engagement, .cycle: LiftMetric.whole(value * 10)
            case .winRate: LiftMetric.whole(value * 10_000)
            case .dealSize: LiftMetric.whole(value)
            }
        }
        let measure: Measure =
            switch metric {
            case .engagement: .tenths(said("acts per account", "tekoa asiakasta kohti"))
            case .winRate: .share
            case .dealSize: self.measure
            case .cycle: .tenths(said("days", "päivää"))
            }
        return IntervalChart(
            title: said(
                "\(metric.word(language)): campaign minus comparable",
                "\(metric.word(language)): kampanja miinus vertailu"),
            measure: measure,
            rows: [
                .init(
                    said("Difference", "Ero"), finding.difference.map(units),
                    in: finding.interval.map { units($0.lowerBound)...units($0.upperBound) })
            ], reference: 0, referenceWord: said("no difference", "ei eroa"), isDifference: true)
    }

    private func liftRows(_ findings: [LiftFinding]) -> Table {
        Table(
            "lift-rows", caption: said("What the two groups did", "Mitä ryhmät tekivät"),
            columns: [
                .init("metric", said("Metric", "Mittari")),
                .init("programme", said("Reached", "Tavoitetut"), .trailing),
                .init("comparable", said("Comparable", "Vertailu"), .trailing),
                .init("difference", said("Difference", "Ero"), .trailing),
                .init("lower", said("At least", "Vähintään"), .trailing),
                .init("upper", said("At most", "Enintään"), .trailing),
                .init("verdict", said("Verdict", "Arvio")), .init("meaning", said("Meaning", "Merkitys")),
            ],
            rows: findings.map { finding in
                func cell(_ value: Double?) -> Cell { finding.metric.cell(value, currency) }
                // A difference below nothing is bad only where the verdict says that there is one.
                func untoned(_ value: Double?) -> Cell { .toned(cell(value), .plain) }
                return [
                    .text(finding.metric.word(language)), cell(finding.programme), cell(finding.comparable),
                    untoned(finding.difference), untoned(finding.interval?.lowerBound),
                    untoned(finding.interval?.upperBound),
                    .text(finding.words(language)), .text(finding.metric.meaning(language)),
                ]
            })
    }
}
