import Playbook

/// Whom to sell to and how, as a new workspace's settings explain it.
extension WorkspaceSettings {
    static var idealCustomerText: String {
        let weights = IdealCriterion.allCases.map { "\($0.rawValue): \($0.standardWeight)" }.joined(separator: ", ")
        return """
            # Your ideal customer. employees is the sweet spot; served_employees are the sizes that you can serve at all, and
            # an account outside them is stopped whatever its score, as is one of not_served. titles are words of the right
            # people's titles. technologies and pains are words looked for in findings of the kinds tech and pain. weights
            # say how much each criterion counts; from a fit of ideal_from per cent on a company is ideal: abm icp
            # icp:
            #   industries: [Industrial machinery, Marine equipment]
            #   employees: { min: 500, max: 20000 }
            #   served_employees: { min: 50 }
            #   countries: [FI, SE]
            #   cities: [Tampere, Turku]
            #   technologies: [field service, SAP]
            #   pains: [forecast, lapsed contract]
            #   weights: { \(weights) }
            #   ideal_from: \(IdealCustomer.standardIdealFrom)
            #   not_served: { industries: [Gambling], countries: [US] }
            #   titles: [CFO, head of service]
            #   wrong_titles: [\(IdealCustomer.standardWrongTitles.joined(separator: ", "))]
            #   student_titles: [\(IdealCustomer.standardStudentTitles.joined(separator: ", "))]
            #   wrong_roles: [gatekeeper]

            """
    }

    static var motionText: String {
        let (rules, matrix) = (MotionRules.standard, SellingMatrix.standard)
        func row(_ size: DealSize) -> String {
            let row = matrix.row(of: size)
            let from = size == .volume ? nil : size == .large ? matrix.largeFrom : matrix.midFrom
            let fields = [
                from.map { "from: \($0 / 100)" }, "lead_generation: \(row.leadGeneration)",
                "qualification: \(row.qualification)", "closing: \"\(row.closing)\"",
                "acquisition_cost: \(row.acquisitionCost)",
            ]
            return (["#   \(size.rawValue):"] + fields.compactMap { $0.map { "#     \($0)" } }).joined(separator: "\n")
        }
        return """
            # When people sell and when the product sells itself, by what a customer pays a year: abm icp motion. A deal's
            # amount is for contract_years. complexity is simple or complex. Costs are whole units of the currency.
            # motion:
            #   sales_led_above: \(rules.salesLedAbove / 100)
            #   product_led_below: \(rules.productLedBelow / 100)
            #   contract_years: \(rules.contractYears)
            #   complexity: complex
            #   group_from: \(rules.groupFrom)
            #   long_cycle_days: \(rules.longCycleDays)
            #   quick_cycle_days: \(rules.quickCycleDays)
            #   acquisition_cost: 4000
            #   lifetime_value: 60000
            #   customer_years: 5
            #   gross_margin: 70
            #   value_to_cost: \(rules.valueToCost)

            # What a large and a mid deal is, who does what for each, and the employees from which field sales sells.
            # deal_sizes:
            \(DealSize.allCases.map(row).joined(separator: "\n"))
            #   field_sales_from: \(matrix.fieldFrom)

            """
    }
}
