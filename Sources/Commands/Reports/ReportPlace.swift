import Answers
import ArgumentParser
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Where a report goes to.
struct ReportPlace: ParsableArguments {
    @Option(
        help:
            "The file, as .html, .md or .csv; without it a page in the workspace's exports, or with --format the report itself.",
        completion: .file()) var to: String?

    /// Writes a report where it was asked for, in the form that `--format` or the file's ending says.
    func answer(_ report: Report, in session: Session) throws -> Answer {
        let asked = session.options.format
        guard to != nil || asked == nil else {
            guard asked == .html else { return report.answer(isForPrograms: asked?.isForPrograms == true) }
            return Answer([.verbatim(try report.html(session.layout(of: Report.self)))], isFile: true)
        }
        guard let workspace = session.workspace else { preconditionFailure("a report is of a workspace") }
        let name = "report-\(report.name).html"
        let path = to.map { Files.path($0, from: session.directory) } ?? "\(workspace.exports)/\(name)"
        let format = try asked ?? self.format
        try Files.write(try text(of: report, as: format, in: session), to: path)
        let shown = to ?? "exports/\(name)"
        var answer = Answer.said("Wrote \(report.title), \(report.subject), to \(shown).")
        answer.links = [Link(shown, to: .file(path))]
        return answer
    }

    /// What the file's name says that it is to be; a page where it says nothing.
    ///
    /// - Throws: ``Refusal`` for an ending of something else: a page named as a workbook opens in no program.
    private var format: Format {
        get throws(Refusal) {
            let known: [String: Format] = [
                "": .html, "html": .html, "htm": .html, "md": .markdown, "csv": .csv, "json": .json, "txt": .text,
            ]
            let ending = Files.ending(of: to ?? "").lowercased()
            if let format = known[ending] { return format }
            throw Refusal(
                "A report is written as .html, .md, .csv, .json or .txt, not .\(ending)."
                    + (ending == "pdf" ? " For a PDF, print the page from a browser." : "")
                    + (ending.hasPrefix("xls") ? " Excel opens .csv." : ""))
        }
    }

    private func text(of report: Report, as format: Format, in session: Session) throws -> String {
        let isFinnish = session.settings.language == .finnish
        switch format {
        case .html: return try report.html(session.layout(of: Report.self))
        // A file is opened with a double click, and Excel in Finnish takes commas for decimals.
        case .csv:
            return CSVRenderer.render(
                report.answer(isForPrograms: true), dialect: isFinnish ? .finnishSpreadsheet : .systems)
        default:
            return format.render(
                report.answer(isForPrograms: format.isForPrograms),
                style: Style(language: isFinnish ? .finnish : .english))
        }
    }
}

/// Which quarter a report is of.
struct ReportPeriod: ParsableArguments {
    @Option(help: "The quarter, as 2026-Q4; this one otherwise.", transform: QuarterName.init(reading:))
    var quarter: QuarterName?

    /// - Throws: ``Refusal`` for a quarter that has not begun.
    func quarter(in session: Session) throws -> Quarter {
        let quarter = session.quarter(quarter)
        guard quarter.first <= session.today else {
            throw Refusal("\(quarter.text) begins on \(quarter.first.iso); there is nothing to report yet.")
        }
        return quarter
    }
}
