import Playbook

extension MotionRules {
    /// Reads the group `motion`; what it does not mention is the playbook's.
    init(reading reader: inout SectionReader) {
        self = .standard
        let amounts = 0...1_000_000_000
        let unit = "whole units of the currency"
        func cents(_ key: String) -> Int? { reader.wholeNumber(key, amounts, of: unit).map { $0 * 100 } }
        let amountsPlace = (reader.value("sales_led_above") ?? reader.value("product_led_below"))?.place
        salesLedAbove = cents("sales_led_above") ?? salesLedAbove
        productLedBelow = cents("product_led_below") ?? productLedBelow
        if let amountsPlace, salesLedAbove < productLedBelow {
            reader.report(
                amountsPlace, "sales_led_above must not be less than product_led_below (\(productLedBelow / 100))")
        }
        contractYears = reader.wholeNumber("contract_years", 1...20, of: "years") ?? contractYears
        complexity = reader.word("complexity")
        groupFrom = reader.wholeNumber("group_from", 2...100, of: "people") ?? groupFrom
        let cyclePlace = (reader.value("long_cycle_days") ?? reader.value("quick_cycle_days"))?.place
        longCycleDays = reader.wholeNumber("long_cycle_days", 1...3650, of: "days") ?? longCycleDays
        quickCycleDays = reader.wholeNumber("quick_cycle_days", 0...3650, of: "days") ?? quickCycleDays
        if quickCycleDays >= longCycleDays {
            reader.report(
                cyclePlace ?? reader.place, "long_cycle_days must be more than quick_cycle_days (\(quickCycleDays))")
        }
        acquisitionCost = cents("acquisition_cost")
        lifetimeValue = cents("lifetime_value")
        customerYears = reader.wholeNumber("customer_years", 1...50, of: "years")
        grossMargin = reader.wholeNumber("gross_margin", 1...100, of: "per cents")
        valueToCost = reader.wholeNumber("value_to_cost", 1...100, of: "times") ?? valueToCost
    }
}
