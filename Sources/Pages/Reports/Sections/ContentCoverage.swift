import Answers
import Playbook

/// Which persona has content at which stage, and where there is none.
extension ReportGround {
    /// - Parameter rows: By persona, one count for each stage in the order of `stages`; `nil` where none could be.
    package func contentCoverage(stages: [String], rows: [(persona: String, counts: [Int?])]) -> ReportSection {
        let gaps = rows.flatMap(\.counts).count { $0 == 0 }
        return ReportSection(
            "content", title: said("Content by persona and stage", "Sisältö roolin ja vaiheen mukaan"),
            figures: [ReportFigure("gaps", said("Gaps", "Aukkoja"), .integer(gaps), rows: "content-rows")],
            parts: [
                .plot(
                    .heatmap(
                        Heatmap(
                            title: said("Touches of theirs with content", "Heidän kosketuksensa sisältöön"),
                            measure: .count(said("touches", "kosketusta")), columns: stages,
                            rows: rows.map { .init($0.persona, $0.counts) }, gapWord: said("gap", "aukko"))),
                    rows: "content-rows"),
                .rows(
                    ReportRows(
                        Table(
                            "content-rows", caption: said("Persona by persona", "Rooli roolilta"),
                            columns: [Table.Column("persona", said("Persona", "Rooli"))]
                                + stages.enumerated().map { .init("stage_\($0 + 1)", $1, .trailing) },
                            rows: rows.map { row in
                                [.text(row.persona)] + row.counts.map { $0.map { .integer($0) } ?? .none }
                            }))),
            ])
    }
}
