import ArgumentParser
import Playbook
import Workbench

/// When a contract renews: on a day, or so many months after it began.
struct RenewalTerm: ParsableArguments {
    @Option(help: "The day on which the contract renews.", transform: Day.init(reading:)) var renews: Day?
    @Option(parsing: .unconditional, help: "For how many months the contract runs, 1 to 120.") var termMonths: Int?

    /// - Throws: `Refusal` for two of them, a term out of its range, or a day that is not after the start.
    func day(from start: Day) throws(Refusal) -> Day? {
        if let renews {
            guard termMonths == nil else { throw Refusal("Say either --renews or --term-months, not both.") }
            guard renews > start else {
                throw Refusal("A contract that runs from \(start.iso) cannot renew on \(renews.iso).")
            }
            return renews
        }
        guard let termMonths else { return nil }
        guard (1...120).contains(termMonths) else {
            throw Refusal("--term-months takes 1 to 120; \(termMonths) is outside.")
        }
        let (year, month, day) = start.parts
        let months = year * 12 + month - 1 + termMonths
        // The last day of a month that has no such day.
        for last in stride(from: day, through: 1, by: -1) {
            if let found = Day(year: months / 12, month: months % 12 + 1, day: last) { return found }
        }
        throw Refusal("\(termMonths) months after \(start.iso) lies beyond the calendar.")
    }
}
