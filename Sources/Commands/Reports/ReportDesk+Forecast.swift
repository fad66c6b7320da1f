import Answers
import Pages
import Playbook
import Settings
import Store
import Workbench

extension ReportDesk {
    /// Where the quarter ends, three ways.
    func forecast() throws -> ReportSection {
        let quarter = ground.quarter
        let desk = try ForecastDesk(session: session, quarter: QuarterName(reading: quarter.text))
        let sum = desk.forecast.sums.first { $0.currency == ground.currency }
        let won = sum?.won.cents ?? 0
        guard quarter.last >= session.today else {
            return ground.forecast(
                won: won, lines: [], deals: [], target: desk.target(in: ground.currency),
                basis: said(
                    "\(quarter.text) is over, so there is nothing to forecast.",
                    "\(quarter.text) on ohi, joten ennustettavaa ei ole."), remarks: [])
        }
        let runs = QuarterSimulation.standardRuns
        let drawn = sum.flatMap {
            desk.forecast.simulation(of: $0, by: .simulate, runs: runs, seed: QuarterSimulation.standardSeed)
        }
        var lines = [
            ForecastLine(said("By stage", "Vaiheen mukaan"), cents: ForecastDesk.sum(won, sum?.byStage.cents ?? 0)),
            ForecastLine(
                said("By history", "Historian mukaan"), cents: ForecastDesk.sum(won, sum?.byHistory.cents ?? 0)),
        ]
        if let drawn {
            let (low, high) = (
                ForecastDesk.sum(won, drawn.percentile(10)), ForecastDesk.sum(won, drawn.percentile(90))
            )
            lines.append(
                ForecastLine(
                    said("Drawn, middle of the runs", "Arvottu, arvontojen keskikohta"),
                    cents: ForecastDesk.sum(won, drawn.percentile(50)), in: min(low, high)...max(low, high),
                    column: said("Mean of the runs", "Arvontojen keskiarvo")))
        }
        let places = Dictionary(
            (sum?.deals ?? []).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let deals = desk.forecast.deals.enumerated().filter { $1.opportunity.amount?.currency == ground.currency }.map {
            place, deal in
            (
                deal: deal.opportunity,
                cents: [deal.byStage?.cents, deal.byHistory?.cents]
                    + (drawn == nil ? [] : [places[place].flatMap { drawn?.parts[$0] }])
            )
        }.sorted { ($0.cents[1] ?? .min, $1.deal.handle) > ($1.cents[1] ?? .min, $0.deal.handle) }
        return ground.forecast(
            won: won, lines: lines, deals: deals, target: desk.target(in: ground.currency),
            basis: said(
                "What is won is in every line. \(ground.counted(runs)) runs of the open deals, each independent; why a deal has its chance: forecast why DEAL. How good such forecasts were: forecast test",
                "Voitettu on mukana joka rivillä. \(ground.counted(runs)) arvontaa avoimista kaupoista, toisistaan riippumatta; kaupan todennäköisyys: forecast why KAUPPA. Miten ennusteet ovat osuneet: forecast test"
            ), remarks: [])
    }

    /// The metrics of all days up to today, or of a quarter that is over: its report must not tell of this one.
    func metrics() throws -> ReportSection {
        let isOver = ground.quarter.last < session.today
        let desk = try MetricDesk(
            session: session, quarter: isOver ? QuarterName(reading: ground.quarter.text) : nil, wantsCredit: false,
            wantsActivity: false)
        let left: Set = ["campaign-roi", "activities"]
        let lines = metricList.filter { $0.scopes.contains(.workspace) && !left.contains($0.name) }.map { metric in
            MetricLine(metric, metric.reading(of: desk.book.of(.workspace), in: ground.currency))
        }
        return ground.metrics(
            lines,
            period: isOver
                ? ground.quarter.text
                : said(
                    "All days up to \(session.written(session.today)); quota, coverage and opportunities created of \(ground.quarter.text)",
                    "Kaikki päivät \(session.written(session.today)) asti; tavoite, kate ja avatut kaupat: \(ground.quarter.text)"
                ))
    }

    /// The metrics by a name that does not hide behind the method's.
    private var metricList: [any Metric] { Playbook.metrics }
}
