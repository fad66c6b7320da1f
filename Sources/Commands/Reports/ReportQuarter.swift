import Answers
import ArgumentParser
import Store
import Workbench

/// Writes the review of a quarter.
struct ReportQuarter: Command {
    static let configuration = CommandConfiguration(
        commandName: "quarter",
        abstract: "Write the review of a quarter: plan and actual, pipeline, promises, top accounts, lost reasons.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["report quarter", "report quarter --quarter 2026-Q3 --to quarter.html"]

    @OptionGroup var period: ReportPeriod
    @OptionGroup var place: ReportPlace

    func run(in session: Session) throws -> Answer {
        let desk = try ReportDesk(session: session, quarter: period.quarter(in: session))
        return try place.answer(try desk.quarterReport(), in: session)
    }
}
