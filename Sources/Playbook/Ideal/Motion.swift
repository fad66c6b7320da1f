/// How a product is best sold: by people, by itself, or by itself to the small and by people to the large.
package enum Motion: String, Word {
    case salesLed = "sales-led"
    case hybrid
    case productLed = "product-led"

    package static var called: String { "a motion" }
}

/// How hard the product is to understand and to take into use; nobody but the seller can say.
package enum Complexity: String, Word {
    case simple
    case complex

    package static var called: String { "a complexity" }
}

/// Where the motions begin and end (playbook, section 2), and what the seller knows of the product's costs.
///
/// The two amounts a year are the playbook's, and the 1,000 employees too. It names a long cycle, a quick decision and
/// a group of buyers without figures: those are ours.
package struct MotionRules: Hashable, Sendable {
    /// In cents a year: above it people sell.
    package var salesLedAbove = 10_000_00
    /// In cents a year: below it the product sells itself.
    package var productLedBelow = 1_000_00
    /// For how many years a deal's amount is: the amount divided by it is the value of a year.
    package var contractYears = 1
    package var complexity: Complexity?
    /// From so many people on, the buyer is a group.
    package var groupFrom = 3
    /// A cycle of so many days is long; one of so few is quick.
    package var longCycleDays = 90
    package var quickCycleDays = 14
    /// From so many employees on, a company expects to be looked after.
    package var enterpriseFrom = 1000
    /// What winning a customer costs, in cents, where it is given rather than measured.
    package var acquisitionCost: Int?
    /// What a customer is worth over its life, in cents, where it is given.
    package var lifetimeValue: Int?
    /// For how many years a customer stays: with it the lifetime value can be measured.
    package var customerYears: Int?
    /// What is left of a hundred that a customer pays, in per cents, where it is given: without it the lifetime value that
    /// is measured is revenue.
    package var grossMargin: Int?
    /// How many times the acquisition cost the lifetime value should be; ours.
    package var valueToCost = 3

    package init() {}

    package static let standard = MotionRules()
}
