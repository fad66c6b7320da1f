package import Answers

/// One chapter of a report: its figures, its drawings, and below them the rows that both are made of.
package struct ReportSection: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        /// A drawing, and the name of the rows behind it.
        case plot(Plot, rows: String?)
        case rows(ReportRows)
        case text(String)
        /// What is left out of the figures, or cannot be said.
        case warning(String)
    }

    /// Where it stands on a page; letters, digits and hyphens.
    package var name: String
    package var title: String
    package var lead: String
    package var figures: [ReportFigure]
    package var parts: [Part]

    /// A chapter by its name.
    package init(
        _ name: String, title: String, lead: String = "", figures: [ReportFigure] = [], parts: [Part] = []
    ) {
        self.name = name
        self.title = title
        self.lead = lead
        self.figures = figures
        self.parts = parts
    }
}
