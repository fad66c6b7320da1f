import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Replays the past: what would have been forecast, and what came.
struct ForecastTestShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Replay past quarters: what would have been forecast, and what came.",
        discussion: """
            Each quarter is forecast with what was known in the evening before it began, by the days of the deals' steps: \
            stage, amount, expected close. Where no step kept the expected close, stage counts the deal and history takes \
            the time from deals won before. The chances of the settings are those of now.
            """)
    static let reads = ForecastDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["forecast test", "forecast test --every month --runs 500"]

    @Option(help: "quarter or month.", transform: ForecastTest.Span.init(reading:)) var every = ForecastTest.Span
        .quarter
    @OptionGroup var simulation: SimulationOptions

    static let standardRuns = 2000

    func run(in session: Session) throws -> Answer {
        let (runs, seed) = try simulation.checked(runs: Self.standardRuns)
        let test = ForecastTest(
            try session.knownDeals().deals, changes: try session.read.stageChanges(),
            stages: session.settings.stages, every: every, startMonth: session.settings.plan.startMonth,
            today: session.today, runs: runs, seed: seed)
        guard !test.periods.isEmpty else {
            return .said(
                "Too little to say: no \(every.rawValue) is over at whose beginning a deal was open. Come back when one is."
            )
        }
        let guesses = test.guesses
        guard test.periods.contains(where: { !$0.guesses.isEmpty }) else {
            let count = test.periods.map { $0.withoutStage + $0.withoutTime }.max() ?? 0
            return Answer([
                .text(
                    "Too little to say: of the deals that were open when a \(every.rawValue) began (up to \(count)) no stage was written down then, or nothing told when deals close. Bring their ways in with: import FILE --as stages"
                )
            ])
        }
        let byHistory = ForecastCalibration(guesses.map { ($0.byHistory, $0.came) })
        let byStage = ForecastCalibration(guesses.map { ($0.byStage, $0.came) })
        return Answer(
            [.table(periods(test))] + [.text(coverage(test)), .table(bins(byHistory))]
                + [.text(scores(byHistory, byStage)), .text(basis(test, runs: runs, seed: seed))])
    }

    private func periods(_ test: ForecastTest) -> Table {
        Table(
            "periods", caption: "Forecast in the evening before, and what came",
            columns: [
                .init(every.rawValue), .init("deals", "Open deals", .trailing),
                .init("stage", "By stage", .trailing), .init("history", "By history", .trailing),
                .init("p10", "P10", .trailing), .init("p50", "P50", .trailing), .init("p90", "P90", .trailing),
                .init("came", "Came of them", .trailing), .init("within", "P10 to P90"),
                .init("others", "Of other deals", .trailing),
            ],
            rows: test.periods.flatMap { period in
                period.sums.map { sum in
                    [
                        .text(period.name), .integer(sum.deals), .money(sum.byStage), .money(sum.byHistory),
                        .money(sum.low), .money(sum.middle), .money(sum.high), .money(sum.came),
                        sum.deals == 0 ? .none : .text(Self.place(sum)),
                        .money(sum.others),
                    ]
                }
            }, whenEmpty: "No deal that was open then had an amount.")
    }

    private static func place(_ sum: ForecastTest.Sum) -> String {
        sum.foretellsNothing
            ? "nothing to foretell"
            : sum.isWithin ? "within" : sum.came.cents < sum.low.cents ? "below" : "above"
    }

    /// How many of the ranges held what came.
    private func coverage(_ test: ForecastTest) -> String {
        let all = test.periods.flatMap(\.sums).filter { $0.deals > 0 }
        let sums = all.filter { !$0.foretellsNothing }
        let empty = all.count - sums.count
        let idle =
            empty == 0 ? "" : " In \(empty) there was nothing to foretell: 9 of 10 runs brought nothing."
        guard !sums.isEmpty else { return "No range to hold against what came.\(idle)" }
        let within = sums.count(where: \.isWithin)
        let fact = "\(within) of \(sums.count) ranges from P10 to P90 held what came; about 8 of 10 should.\(idle)"
        guard let interval = ProportionInterval(successes: within, of: sums.count), sums.count >= 10 else {
            return "\(fact) Too few to say: 10 \(every.rawValue)s are the least."
        }
        let range = "\(interval.percents.lowerBound)–\(interval.percents.upperBound)%"
        if interval.upper < 0.8 { return "\(fact) The ranges are too narrow (95 %: \(range))." }
        if interval.lower > 0.8 { return "\(fact) The ranges are wider than they need be (95 %: \(range))." }
        return "\(fact) That agrees (95 %: \(range))."
    }

    private func bins(_ calibration: ForecastCalibration) -> Table {
        Table(
            "calibration", caption: "Chances by history, and how often they came",
            columns: [
                .init("chance"), .init("deals", nil, .trailing), .init("predicted", "Said", .trailing),
                .init("came", nil, .trailing), .init("realised", "Came, of all", .trailing),
                .init("range", "95 % range", .trailing), .init("verdict"),
            ],
            rows: calibration.bins.map { bin in
                [
                    .shares(percents: bin.from / 10...bin.to / 10), .integer(bin.count), .chance(bin.predicted),
                    .integer(bin.came), .share(bin.realised), .range(bin.realised), .text(Self.verdict(bin)),
                ]
            }, whenEmpty: "No chance to hold against what came.")
    }

    private static func verdict(_ bin: ForecastCalibration.Bin) -> String {
        if bin.count < ForecastCalibration.leastInBin { return "too few deals to say" }
        if bin.isWithin { return "agrees" }
        return bin.came * 1000 > bin.predicted * bin.count ? "came more often" : "came less often"
    }

    private func scores(_ history: ForecastCalibration, _ stage: ForecastCalibration) -> String {
        guard history.count > 0 else { return "Too few deals to say how good the chances were." }
        func score(_ value: Int?) -> String {
            let value = value ?? 0
            let digits = String(value % 10_000)
            return "\(value / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
        }
        let fact =
            "Brier score (0 is perfect): by history \(score(history.brier)), by stage \(score(stage.brier)), the same chance for every deal \(score(history.brierOfShare)). \(history.came) of \(counted(history.count, "chance")) came."
        guard history.count >= ForecastCalibration.least, history.came > 0 else {
            return
                "\(fact) Too few deals to say: \(ForecastCalibration.least) chances, and some that came, are the least."
        }
        let (own, same) = (history.brier ?? 0, history.brierOfShare ?? 0)
        return own < same
            ? "\(fact) The history tells deals apart." : "\(fact) The history tells deals apart no better than chance."
    }

    private func basis(_ test: ForecastTest, runs: Int, seed: UInt64) -> String {
        let (stageless, amountless) = (
            test.periods.reduce(0) { $0 + $1.withoutStage }, test.periods.reduce(0) { $0 + $1.withoutAmount }
        )
        var sentences = [
            "\(counted(runs, "run")) a \(every.rawValue), seed \(seed). A deal counts in every \(every.rawValue) at whose beginning it was open; other deals are those opened later."
        ]
        let timeless = test.periods.reduce(0) { $0 + $1.withoutTime }
        if timeless > 0 {
            sentences.append(
                "\(counted(timeless, "time", "times")) no step kept when an open deal was to close, and none had been won yet: it was not forecast either."
            )
        }
        if stageless > 0 {
            sentences.append(
                "\(counted(stageless, "time", "times")) a deal was open whose stage was not written down then: it was not forecast, and what it brought is of other deals."
            )
        }
        if amountless > 0 {
            sentences.append("\(counted(amountless, "time", "times")) its amount was not: it is in no sum.")
        }
        return sentences.joined(separator: " ")
    }
}
