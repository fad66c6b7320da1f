package import Answers
import Liquid
package import Playbook

/// A report of chapters as one page to be read, printed or sent, and as an answer for every other form.
///
/// The page stands alone as a brief does. The same chapters become Markdown, CSV and JSON, so no form knows more than
/// another.
package struct Report: Sendable {
    /// What mistakes call the layout, and where it lies in the library of templates.
    package static let layoutFile = "pages/report.html"
    /// The partials that the shipped layout calls, by name; they lie beside it.
    package static let partialNames = ["report-section.html", "report.css", "style.css"]

    /// Such as `revenue`; for files.
    package let name: String
    package let title: String
    /// What it is of: a quarter, a campaign.
    package let subject: String
    package let lead: String
    package let sections: [ReportSection]
    let today: Day
    let language: Language
    let workspaceName: String
    /// The line that wrote it, for those who want its rows.
    let line: String

    /// A report of chapters in their order.
    package init(
        name: String, title: String, subject: String, lead: String, sections: [ReportSection], today: Day,
        language: Language, workspaceName: String, line: String
    ) {
        self.name = name
        self.title = title
        self.subject = subject
        self.lead = lead
        self.sections = sections
        self.today = today
        self.language = language
        self.workspaceName = workspaceName
        self.line = line
    }

    /// The report as an answer.
    ///
    /// - Parameter isForPrograms: Whether every row is wanted, rather than those that people read.
    package func answer(isForPrograms: Bool) -> Answer {
        var blocks: [Answer.Block] = [.heading("\(title), \(subject)", level: 1)]
        if !lead.isEmpty { blocks.append(.text(lead)) }
        for section in sections {
            blocks.append(.heading(section.title, level: 2))
            if !section.lead.isEmpty { blocks.append(.text(section.lead)) }
            if !section.figures.isEmpty {
                blocks.append(
                    .record(
                        name: section.name.replacing("-", with: "_"),
                        fields: section.figures.map { figure in
                            Answer.Field(figure.key, figure.label, isForPrograms ? figure.cell : figure.shown)
                        }))
            }
            blocks += section.parts.flatMap { block(of: $0, isForPrograms: isForPrograms) }
        }
        return Answer(blocks)
    }

    private func block(of part: ReportSection.Part, isForPrograms: Bool) -> [Answer.Block] {
        switch part {
        case .plot(let plot, _): return [.plot(plot)]
        case .text(let text): return [.text(text)]
        case .warning(let text): return [.problems([Problem(.note, text)])]
        case .rows(let rows):
            var table = isForPrograms ? rows.table : rows.shown(rest: rest)
            // A name on a page may have hyphens; a key may not.
            table.name = table.name.replacing("-", with: "_")
            return [.table(table)] + (rows.isShortened && !isForPrograms ? [.text(allRows)] : [])
        }
    }

    /// What the row that stands for all others is called.
    private func rest(_ count: Int) -> String {
        language.said("and \(format.integer(count)) more", "ja \(format.integer(count)) muuta")
    }

    private var allRows: String {
        language.said("Every row: \(line) --format csv", "Kaikki rivit: \(line) --format csv")
    }

    private var format: BriefFormat { BriefFormat(language) }

    /// The page as one HTML document.
    ///
    /// - Parameters:
    ///   - layout: Liquid, autoescaped and strict; see the shipped `pages/report.html` for the values that it may print.
    ///   - home: The address of the page that leads to this one; `nil` where it stands alone.
    /// - Throws: ``PageProblem`` where the layout prints what is unknown or missing.
    package func html(_ layout: PageLayout, home: String? = nil) throws(PageProblem) -> String {
        try layout.html([
            "language": .string(language.rawValue), "words": FixedWord.values(FixedWord.report, language),
            "workspace": .shown(workspaceName),
            "today": ["iso": .string(today.iso), "text": .string(format.day(today))], "title": .shown(title),
            "subject": .shown(subject), "lead": .shown(lead), "line": .shown(line), "home": .shown(home),
            "sections": .list(sections, value),
        ])
    }

    private func value(of section: ReportSection) -> Value {
        let plots = section.parts.enumerated().map { index, part in value(of: part, id: "\(section.name)-\(index)") }
        return [
            "name": .string(section.name), "title": .shown(section.title), "lead": .shown(section.lead),
            "figures": .list(section.figures) { figure in
                [
                    "label": .shown(figure.label), "detail": .shown(figure.detail), "rows": .shown(figure.rows),
                    "text": .shown(FigureFormat(Style.Language(language), isTypeset: true).text(figure.shown)),
                ]
            },
            "parts": .array(plots),
        ]
    }

    private func value(of part: ReportSection.Part, id: String) -> Value {
        let style = Style(language: Style.Language(language))
        switch part {
        case .plot(let plot, let rows):
            return [
                "kind": "plot", "rows": .shown(rows),
                "html": .string(PageText.cleanedMarkup(plot.sanitised.svg(id: "plot-\(id)", language: style.language))),
            ]
        case .text(let text): return ["kind": "text", "text": .shown(text)]
        case .warning(let text): return ["kind": "warning", "text": .shown(text)]
        case .rows(let rows):
            let html = HTMLRenderer.render(Answer([.table(rows.shown(rest: rest))]), style: style)
            return [
                "kind": "rows", "name": .string(rows.name), "html": .string(PageText.cleanedMarkup(html)),
                "more": rows.isShortened ? .shown(allRows) : .null,
            ]
        }
    }
}
