import ArgumentParser
import Pages
import Playbook
import Settings
import Store
import Workbench

extension ReportDesk {
    /// The quarter beside its plan, or that there is none.
    func plan() throws -> ReportSection {
        let quarter = ground.quarter
        do {
            var wishes = try PlanWishes.parse([])
            wishes.year = quarter.year
            let plan = try PlanDesk(session: session, wishes: wishes)
            guard let target = try plan.quarters(trying: false).first(where: { $0.quarter == quarter }) else {
                return ground.againstPlan([])
            }
            let passed = max(0, min(quarter.last, session.today).days(since: quarter.first) + 1)
            let actuals = try PlanActuals(in: ground.days, of: nil, session: session)
            let totals = PlanTotals([target.figures])
            let all = quarter.last.days(since: quarter.first) + 1
            let lines = PlanFigure.allCases.map { figure in
                // Customers are planned in hundredths; whole ones are what there can be.
                let goal = figure == .customers ? (totals[figure] + 99) / 100 : totals[figure]
                return PlanLine(
                    figure, Pace(target: goal, actual: actuals.counts[figure] ?? 0, passed: passed, all: all))
            }
            let inputs = target.figures.inputs
            return ground.againstPlan(
                lines, share: (inputs.share.value.basisPoints, inputs.revenue.value))
        } catch is Refusal {
            // Its words are for who types: what to write where. A page is read by others.
            return ground.againstPlan([])
        }
    }
}
