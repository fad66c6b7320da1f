import Answers
import ArgumentParser
import Store
import Workbench

/// Writes what sales promised and kept, each promise broken, and what answering sooner does.
struct ReportSla: Command {
    static let configuration = CommandConfiguration(
        commandName: "sla",
        abstract: "Write what sales promised and kept, each promise broken, and what answering sooner does.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["report sla", "report sla --quarter 2026-Q3 --to sla.html"]

    @OptionGroup var period: ReportPeriod
    @OptionGroup var place: ReportPlace

    func run(in session: Session) throws -> Answer {
        let desk = try ReportDesk(session: session, quarter: period.quarter(in: session))
        return try place.answer(try desk.agreementReport(), in: session)
    }
}
