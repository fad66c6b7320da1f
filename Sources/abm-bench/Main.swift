import Foundation

/// Measures the workbench as whole processes beside its peers, and prints ratios.
///
/// Usage: `abm-bench PEERS ABM [ROUNDS]`, where PEERS is the folder in which the peers and their data were built and ABM
/// a release build of the workbench, or `letters` to measure the template language alone; with `prompt` as PEERS only
/// the prompt is measured, which needs no peers. Machines drift by half, so only the ratios within one run say anything.
@main
struct Main {
    static func main() {
        do {
            try measure()
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func measure() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let rounds = arguments.count > 3 ? Int(arguments[3]) : 5, rounds > 0 else {
            print("usage: abm-bench PEERS|prompt ABM|letters [ROUNDS]")
            exit(2)
        }
        let bench = try Bench(peers: path(arguments[1]), abm: path(arguments[2]))
        guard arguments[1] != "prompt" else {
            try Keystrokes(bench: bench, rounds: rounds).measure()
            return try bench.cleanUp()
        }
        let letters = try Letters(bench, rounds: rounds)
        guard arguments[2] != "letters" else {
            try letters.measure()
            return try bench.cleanUp()
        }
        print(
            "\("workload".padded(44))\("median ms".leading(11))\("min".leading(9))\("MiB".leading(8))\("ratio".leading(8))"
        )
        var misses = 0
        for workload in try workloads(bench) {
            let results = try Race(rounds: rounds).run(workload.commands)
            for (index, result) in results.enumerated() {
                let ratio = index == 0 ? "1.00" : result.ratio(to: results[0]).twoDecimals
                print(
                    workload.commands[index].label.padded(44) + (result.median * 1000).twoDecimals.leading(11)
                        + ((result.seconds.min() ?? 0) * 1000).twoDecimals.leading(9)
                        + String(result.peakMebibytes).leading(8) + ratio.leading(8))
            }
            misses += try judge(workload, results)
            if let check = workload.check { print("  \(try check())") }
            print("")
            // What is measured is seen, also where a later workload fails.
            fflush(nil)
        }
        try letters.measure()
        try Keystrokes(bench: bench, rounds: rounds).measure()
        try bench.cleanUp()
        if misses > 0 {
            print("\(misses) of the limits missed")
            exit(1)
        }
    }

    /// Holds the last command of a workload to what was promised of it.
    ///
    /// - Returns: How many promises were missed.
    private static func judge(_ workload: Workload, _ results: [Race.Result]) throws -> Int {
        guard let first = results.first, let last = results.last else { return 0 }
        var misses = 0
        func promise(_ what: String, _ seen: String, isKept: Bool) {
            print("  \(what): \(seen)\(isKept ? "" : ", MISSED")")
            if !isKept { misses += 1 }
        }
        if let limit = workload.limit {
            let ratio = last.ratio(to: first)
            promise("at most \(limit.twoDecimals) of the first line", ratio.twoDecimals, isKept: ratio <= limit)
        }
        for (than, times) in workload.faster {
            let ratio = results[than].ratio(to: last)
            promise(
                "at least \(times.twoDecimals) times as fast as \(workload.commands[than].label)", ratio.twoDecimals,
                isKept: ratio >= times)
        }
        if let most = workload.mostMebibytes {
            promise("at most \(most) MiB", String(last.peakMebibytes), isKept: last.peakMebibytes <= most)
        }
        if let most = workload.mostMore {
            let more = middle(of: zip(last.seconds, first.seconds).map { ($0 - $1) * 1000 })
            promise("at most \(most.twoDecimals) ms more than the first line", more.twoDecimals, isKept: more <= most)
        }
        return misses
    }

    private static func path(_ argument: String) -> String {
        URL(filePath: argument).standardizedFileURL.path(percentEncoded: false)
    }
}
