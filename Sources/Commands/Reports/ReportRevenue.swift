import Answers
import ArgumentParser
import Pages
import Playbook
import Store
import Workbench

/// Writes the revenue report of a quarter.
struct ReportRevenue: Command {
    static let configuration = CommandConfiguration(
        commandName: "revenue",
        abstract:
            "Write what was won by quarter, tier, channel and campaign, the pipeline, and how it stands to the plan.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["report revenue", "report revenue --quarter 2026-Q3 --to revenue.md"]

    @OptionGroup var period: ReportPeriod
    @OptionGroup var place: ReportPlace

    func run(in session: Session) throws -> Answer {
        let desk = try ReportDesk(session: session, quarter: period.quarter(in: session))
        return try place.answer(try desk.revenue(), in: session)
    }
}

extension ReportDesk {
    func revenue() throws -> Report {
        try report(
            "revenue", title: ("Revenue report", "Myyntiraportti"),
            line: "report revenue --quarter \(ground.quarter.text)", ReportChapters.revenue)
    }

    func funnelReport() throws -> Report {
        try report(
            "funnel", title: ("Funnel report", "Suppiloraportti"),
            lead: said(
                "How far accounts have come on any day up to \(session.written(session.today)), not in \(ground.quarter.text) alone.",
                "Miten pitkälle asiakkaat ovat tulleet kaikkina päivinä \(session.written(session.today)) asti, ei vain neljänneksellä \(ground.quarter.text)."
            ),
            line: "report funnel --quarter \(ground.quarter.text)", ReportChapters.funnel)
    }

    func quarterReport() throws -> Report {
        try report(
            "quarter", title: ("Quarter review", "Neljänneskatsaus"),
            line: "report quarter --quarter \(ground.quarter.text)", ReportChapters.quarter)
    }

    func agreementReport() throws -> Report {
        try report(
            "sla", title: ("Agreement of sales and marketing", "Myynnin ja markkinoinnin sopimus"),
            line: "report sla --quarter \(ground.quarter.text)", ReportChapters.agreement)
    }
}
