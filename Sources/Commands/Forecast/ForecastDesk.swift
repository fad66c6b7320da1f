import Answers
import Playbook
import Settings
import Store
import Workbench

/// Brings together a quarter's forecast and its target, and says what is odd about the deals.
struct ForecastDesk {
    let session: Session
    let quarter: Quarter
    let forecast: QuarterForecast
    private let known: KnownDeals
    /// What the plan sets for the quarter, and where it says so.
    let target: Sourced<Money>?

    static let reads: Set<StoreTable> = [.opportunity, .stageChange]

    init(session: Session, quarter name: QuarterName?) throws {
        let quarter = session.quarter(name)
        self.session = session
        self.quarter = quarter
        known = try session.knownDeals()
        forecast = QuarterForecast(
            known.deals, changes: try session.read.stageChanges(),
            stages: session.settings.stages, quarter: quarter, today: session.today)
        target = session.settings.plan.whole.revenue(of: quarter.year)?[quarter.number]
    }

    /// As `2026-Q4 (2026-10-01 to 2026-12-31), day 53 of 92`.
    var title: String {
        let length = quarter.last.days(since: quarter.first) + 1
        let day = session.today.days(since: quarter.first) + 1
        return quarter.caption + ((1...length).contains(day) ? ", day \(day) of \(length)" : "")
    }

    /// What the plan asks of a currency.
    func target(in currency: Currency) -> Money? { target.flatMap { $0.value.currency == currency ? $0.value : nil } }

    /// One amount and another, or less it; the largest that there is for what passes it.
    static func sum(_ one: Int, _ other: Int, _ sign: Int = 1) -> Int {
        Int(clamping: Int128(one) + Int128(other) * Int128(sign))
    }

    /// How far the open pipeline reaches, in a sentence; `nil` without a target.
    ///
    /// The playbook's measure is the metric's, of the deals that are to close by the quarter's end; all that is open says
    /// how much could still be brought forward.
    var coverage: String? {
        guard let target = target?.value, target.cents > 0, quarter.last >= session.today else { return nil }
        let sum = forecast.sums.first { $0.currency == target.currency }
        let (open, won) = (sum?.open.cents ?? 0, sum?.won.cents ?? 0)
        guard open >= 0, case .times(let closing)? = metric(of: target).value, closing >= 0 else { return nil }
        let left = Self.sum(target.cents, won, -1)
        let rest = left > 0 ? won == 0 ? "" : ", \(Self.times(open, over: left)) what is left to win" : ""
        return
            "Coverage: \(Self.times(hundredths: closing)) the target with what closes by \(quarter.last.iso), \(Self.times(open, over: target.cents)) with all that is open\(rest)\(left > 0 ? "" : "; the target is reached"). The playbook asks for 3–4× of what closes in the quarter."
    }

    private func metric(of target: Money) -> MetricReading {
        var book = MetricBook(
            today: session.today, period: .quarter(quarter, today: session.today), quarter: quarter,
            currency: session.settings.currency)
        // As it stands today, for which no steps are asked.
        book.histories = known.deals.map { DealHistory($0, steps: []) }
        book.target = self.target
        return PipelineCoverage().reading(of: book, in: target.currency)
    }

    private static func times(_ amount: Int, over divisor: Int) -> String {
        times(hundredths: roundedQuotient(Int128(amount) * 100, Int128(divisor)))
    }

    private static func times(hundredths: some BinaryInteger) -> String {
        MetricValue.times(hundredths: Int(clamping: hundredths)).text + "×"
    }

    /// What is odd about the deals or too little about the past, with what can be done about it.
    var remarks: [Answer.Block] {
        let deals = forecast.deals
        func names(_ deals: [QuarterForecast.Deal]) -> String? { listed(deals.map(\.opportunity.handle)) }
        let unlisted = deals.filter { $0.chance.setting == nil }
        let sentences: [String?] = [
            names(deals.filter { $0.chance.expected == .passed }).map {
                "Past the close date: \($0). By stage they are in the quarter; by history a date that passed says no more than none. Move it with: opportunity move DEAL STAGE --close DAY"
            },
            names(deals.filter { $0.chance.expected == .unsaid }).map {
                "Without a close date: \($0). By stage they are not in the quarter; by history they close as won deals did."
            },
            names(unlisted).map { list in
                "In a stage that workspace.yml does not have: \(list) (\(listed(Array(Set(unlisted.map(\.opportunity.stage))).sorted()) ?? "")). By stage they weigh nothing."
            },
            names(forecast.withoutAmount).map { "Without an amount, so in no sum: \($0)." },
            names(deals.filter { ($0.opportunity.amount?.cents ?? 0) < 0 }).map {
                "With an amount below zero, which is taken off the sums: \($0)."
            },
            listed(forecast.wonWithoutAmount.map(\.handle)).map {
                "Won in the quarter without an amount, so in no sum: \($0)."
            },
        ]
        let warnings = (sentences.compactMap { $0 } + known.remarks()).map { Problem(.warning, $0) }
        return warnings.isEmpty ? [] : [.problems(warnings)]
    }

    /// What the history stands on, a sentence each.
    var basis: [String] {
        let history = forecast.history
        guard history.closedDeals > 0 else {
            return ["No deal has closed yet, so by history the chances of the settings stand."]
        }
        let source =
            history.isWeightMeasured
            ? "judged by how the stages' own win rates lie to it" : "ours: too few closed deals to judge it"
        var sentences = [
            "By history: \(counted(history.closedDeals, "closed deal")), \(history.wonDeals) won. A stage's chance in the settings counts as \(counted(history.settingWeight, "deal")) (\(source))."
        ]
        if history.withoutStages > 0 {
            sentences.append(
                "\(history.withoutStages) of them have no stage written down before they closed: they tell how long deals take, and nothing of a stage. Bring their ways in with: import FILE --as stages"
            )
        }
        if !history.closedBeforeOpened.isEmpty {
            let count = counted(history.closedBeforeOpened.count, "deal")
            sentences.append("Left out: \(count) closed before it was opened.")
        }
        if !history.outlived.isEmpty {
            sentences.append(
                "\(counted(history.outlived.count, "open deal")) older than any that was won: by history they count as not won."
            )
        }
        return sentences
    }
}

extension Cell {
    /// A chance in tenths of a per cent.
    static func chance(_ tenths: Int?) -> Cell { tenths.map { .share(basisPoints: $0 * 10) } ?? .none }
}
