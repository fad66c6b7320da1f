import Answers
package import Playbook

/// Which persona has content at which stage, and where people wait and there is none.
extension ReportGround {
    /// The chapter on messages written for a persona at a stage, and on what such people took up.
    ///
    /// - Parameters:
    ///   - personas: Their handles, in their order; the rows of the drawing.
    ///   - stages: Their handles, in their order; its columns.
    package func content(_ coverage: ContentCoverage, personas: [String], stages: [String]) -> ReportSection {
        let cells = coverage.cells.filter { !$0.people.isEmpty || !$0.own.isEmpty || !$0.taken.isEmpty }
        let gaps = coverage.gaps
        let rows = personas.compactMap { persona -> Heatmap.Row? in
            let own = cells.filter { $0.persona == persona }
            guard !own.isEmpty else { return nil }
            // Where nobody stands and nothing is written is no gap.
            return Heatmap.Row(
                persona,
                stages.map { stage in
                    own.first { $0.stage == stage && !($0.people.isEmpty && $0.own.isEmpty) }?.own.count
                })
        }
        return ReportSection(
            "content", title: said("Content by persona and stage", "Sisältö roolin ja vaiheen mukaan"),
            figures: [
                ReportFigure(
                    "content_gaps", said("Gaps", "Aukkoja"), .integer(gaps.count),
                    detail: said("people wait, nothing of their own", "ihmisiä odottaa, oma sisältö puuttuu"),
                    rows: "content-rows")
            ],
            parts: (rows.isEmpty
                ? []
                : [
                    .plot(
                        .heatmap(
                            Heatmap(
                                title: said(
                                    "Messages written for a persona at a stage",
                                    "Roolille ja vaiheeseen kirjoitetut viestit"),
                                measure: .count(said("messages", "viestiä")), columns: stages, rows: rows,
                                gapWord: said("gap", "aukko"))), rows: "content-rows")
                ]) + [.rows(contentRows(gaps + cells.filter { $0.gap == .none || $0.people.isEmpty }))])
    }

    private func contentRows(_ cells: [ContentCoverage.Cell]) -> ReportRows {
        ReportRows(
            Table(
                "content-rows",
                caption: said(
                    "Gaps first, by the pipeline that waits; sums overlap, since a deal waits for everybody of its account",
                    "Aukot ensin, odottavan myynnin mukaan; summat menevät päällekkäin, sillä kauppa odottaa kaikkia asiakkaansa ihmisiä"
                ),
                columns: [
                    .init("persona", said("Persona", "Rooli")), .init("stage", said("Stage", "Vaihe")),
                    .init("gap", said("Gap", "Aukko")), .init("people", said("People", "Ihmisiä"), .trailing),
                    .init("pipeline", said("Pipeline", "Avoin myynti"), .trailing),
                    .init("messages", said("Messages", "Viestejä"), .trailing),
                    .init("general", said("For anybody", "Yleisiä"), .trailing),
                    .init("touches", said("Taken up", "Otettu vastaan"), .trailing),
                ],
                rows: cells.map { cell in
                    [
                        .text(cell.persona), .text(cell.stage), .text(word(cell.gap)), .integer(cell.people.count),
                        cell.pipeline == 0 ? .none : money(cell.pipeline), .integer(cell.own.count),
                        .integer(cell.general.count), .integer(cell.touches),
                    ]
                }, whenEmpty: said("No person is known, and no message is written.", "Ei ihmisiä eikä viestejä.")))
    }

    private func word(_ gap: ContentCoverage.Cell.Gap) -> String {
        switch gap {
        case .nothing: said("nothing at all", "ei mitään")
        case .general: said("only general", "vain yleistä")
        case .none: said("covered", "katettu")
        }
    }
}
