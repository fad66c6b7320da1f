import Playbook

/// The sums of several quarters' figures: of customers in hundredths, of money in cents.
struct PlanTotals {
    let revenue: Int
    private let sums: [PlanFigure: Int]

    init(_ figures: [PlanFigures]) {
        func sum(_ value: (PlanFigures) -> Int) -> Int {
            figures.reduce(0) { total, figure in
                let (result, overflow) = total.addingReportingOverflow(value(figure))
                return overflow ? .max : result
            }
        }
        revenue = sum(\.inputs.revenue.value.cents)
        sums = [
            .contacts: sum(\.contacts), .leads: sum(\.leads), .mqls: sum(\.mqls),
            .customers: sum(\.customersHundredths),
            .pipeline: sum(\.pipeline.cents), .revenue: sum(\.marketingRevenue.cents),
        ]
    }

    subscript(figure: PlanFigure) -> Int { sums[figure] ?? 0 }
}
