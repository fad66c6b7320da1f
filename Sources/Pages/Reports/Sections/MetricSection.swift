import Answers
package import Playbook

/// A metric of the playbook as a report lists it.
package struct MetricLine: Hashable, Sendable {
    let name: String
    let title: String
    let formula: String
    let value: MetricValue?
    let target: MetricReading.Target?
    /// What is missing for a value, where there is none.
    let missing: String?

    /// What a metric says.
    package init(_ metric: any Metric, _ reading: MetricReading) {
        name = metric.name
        title = metric.title
        formula = metric.formula
        value = reading.value
        target = reading.target
        missing = reading.missing
    }

    var cell: Cell { value?.cell ?? .none }

    /// Whether the target is met.
    var tone: Tone {
        guard value != nil, let target else { return .plain }
        return target.isMet ? .good : .bad
    }

    func title(_ language: Language) -> String { language.said(title, MetricWords.finnish(name)?.title ?? title) }

    func formula(_ language: Language) -> String {
        language.said(formula, MetricWords.finnish(name)?.formula ?? formula)
    }

    func unit(_ language: Language) -> String { value?.unit(language) ?? "" }

    func target(_ language: Language) -> String {
        target.map { $0.goal?.words(language) ?? language.said($0.text, "") } ?? ""
    }

    /// The playbook's own sentences are English and tell what to write where; a Finnish page says who tells it.
    func remark(_ language: Language) -> String {
        missing.map { language.said($0, "Tietoja puuttuu; lisää: metric why \(name)") } ?? ""
    }
}

/// The metrics with their formulas: velocity, coverage, conversion, cost.
extension ReportGround {
    /// - Parameter period: Of which days they are.
    package func metrics(_ lines: [MetricLine], period: String) -> ReportSection {
        ReportSection(
            "metrics", title: said("Velocity and metrics", "Nopeus ja mittarit"),
            lead: said(
                "\(period). How a figure came about: metric why NAME", "\(period). Mistä luku syntyi: metric why NIMI"),
            figures: lines.filter { $0.value != nil }.prefix(4).map { line in
                ReportFigure(
                    "metric_" + line.name.replacing("-", with: "_"), line.title(language), line.cell,
                    detail: line.unit(language), rows: "metric-rows")
            },
            parts: [
                .rows(
                    ReportRows(
                        Table(
                            "metric-rows", caption: said("Metric by metric", "Mittari mittarilta"),
                            columns: [
                                .init("metric", said("Metric", "Mittari")),
                                .init("value", said("Value", "Arvo"), .trailing),
                                .init("unit", said("Unit", "Yksikkö")), .init("target", said("Target", "Tavoite")),
                                .init("formula", said("Formula", "Kaava")),
                                .init("remark", said("Remark", "Huomio")),
                            ],
                            rows: lines.map {
                                [
                                    .text($0.title(language)), $0.cell.toned($0.tone), .text($0.unit(language)),
                                    .text($0.target(language)), .text($0.formula(language)),
                                    .text($0.remark(language)),
                                ]
                            }), reading: .init(whole: ["value"])))
            ])
    }
}
