import ArgumentParser
import Playbook
import Settings
import Workbench

/// How often a quarter is run, and from which seed: the options that commands with a simulation share.
struct SimulationOptions: ParsableArguments {
    @Option(
        parsing: .unconditional, help: "How many times the quarter is run; 10000 otherwise, in a test 2000.")
    var runs: Int?
    @Option(parsing: .unconditional, help: "Another seed gives another draw; the same one the same. 1 otherwise.")
    var seed: Int?

    /// - Throws: `Refusal` for runs or a seed that cannot be.
    func checked(runs standard: Int) throws(Refusal) -> (runs: Int, seed: UInt64) {
        let most = QuarterSimulation.mostRuns
        if let runs, !(1...most).contains(runs) {
            throw Refusal("--runs takes a number from 1 to \(most), not \(runs).")
        }
        guard let seed else { return (runs ?? standard, QuarterSimulation.standardSeed) }
        guard let seed = UInt64(exactly: seed) else {
            throw Refusal("--seed takes a whole number from 0, not \(seed).")
        }
        return (runs ?? standard, seed)
    }
}
