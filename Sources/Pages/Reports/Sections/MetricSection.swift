package import Answers
import Playbook

/// A metric of the playbook as a report lists it.
package struct MetricLine: Hashable, Sendable {
    package var name: String
    package var title: String
    package var value: Cell
    /// What the value counts, where the figure does not say it.
    package var unit: String
    package var target: String
    /// Whether the target is met.
    package var tone: Tone
    package var formula: String
    /// What is missing for a value, where there is none.
    package var remark: String

    /// A metric with its formula.
    package init(
        _ name: String, title: String, value: Cell, unit: String, target: String, tone: Tone, formula: String,
        remark: String
    ) {
        self.name = name
        self.title = title
        self.value = value
        self.unit = unit
        self.target = target
        self.tone = tone
        self.formula = formula
        self.remark = remark
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
            figures: lines.filter { $0.value != .none }.prefix(4).map { line in
                ReportFigure(
                    "metric_" + line.name.replacing("-", with: "_"), title(of: line), line.value,
                    detail: line.unit, rows: "metric-rows")
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
                                    .text(title(of: $0)), $0.value.toned($0.tone == .quiet ? .plain : $0.tone),
                                    .text($0.unit), .text($0.target), .text($0.formula), .text($0.remark),
                                ]
                            })))
            ])
    }

    private func title(of line: MetricLine) -> String {
        let finnish = [
            "pipeline-coverage": "Avointen kauppojen kate", "pipeline-velocity": "Myynnin nopeus",
            "conversion-rate": "Konversio", "win-rate": "Voittoprosentti", "cycle-length": "Myyntisyklin pituus",
            "average-deal": "Keskikauppa", "acv": "Vuosisopimuksen arvo (ACV)", "cac": "Asiakkaan hankintahinta (CAC)",
            "ltv-to-cac": "Asiakkaan arvo ÷ hankintahinta (LTV:CAC)", "campaign-roi": "Kampanjoiden tuotto",
            "quota-attainment": "Tavoitteen täyttymä", "activities": "Aktiviteetit",
            "opportunities-created": "Avatut kaupat",
        ]
        return said(line.title, finnish[line.name] ?? line.title)
    }
}
