import Answers
import ArgumentParser
import Store
import Workbench

/// Writes how far accounts have come, what share goes on, and who stalls.
struct ReportFunnel: Command {
    static let configuration = CommandConfiguration(
        commandName: "funnel", abstract: "Write how far accounts have come, what share goes on, and who stalls.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["report funnel", "report funnel --quarter 2026-Q3 --to funnel.html"]

    @OptionGroup var period: ReportPeriod
    @OptionGroup var place: ReportPlace

    func run(in session: Session) throws -> Answer {
        let desk = try ReportDesk(session: session, quarter: period.quarter(in: session))
        return try place.answer(try desk.funnelReport(), in: session)
    }
}
