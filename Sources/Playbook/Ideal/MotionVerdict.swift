/// One thing that speaks for a motion, or that would if it were known.
package struct MotionSignal: Hashable, Sendable {
    package enum Kind: String, Word {
        case annualValue = "annual-value"
        case complexity
        case enterprise
        case buyingGroup = "buying-group"
        case cycleLength = "cycle-length"

        package static var called: String { "a signal of a motion" }
    }

    package var kind: Kind
    package var what: String
    /// The motion that it speaks for; `nil` where it is not known.
    package var motion: Motion?
    /// What to do to know it; `nil` where it is known.
    package var missing: String?
}

/// What is known of one account's, or of many accounts', way of buying.
package struct MotionFacts: Hashable, Sendable {
    /// The value of a year.
    package var annualValue: SourcedAmount?
    /// The employees of the accounts where they are known.
    package var employees: [Int]
    /// How many people each account's buying group has, as far as they are known; accounts without any are left out.
    package var people: [Int]
    /// The cycles of the won deals.
    package var cycle: CycleLength

    package init(
        annualValue: SourcedAmount?, employees: [Int], people: [Int], cycle: CycleLength
    ) {
        self.annualValue = annualValue
        self.employees = employees
        self.people = people
        self.cycle = cycle
    }
}

/// Whether to sell by people, by the product or by both, with what speaks for each.
///
/// The value of a year decides, as in the playbook (section 2): above the one amount people sell, below the other the
/// product does, in between both. Where more of the other signals speak for the opposite motion than for this one, it
/// is both as well. Without a value there is no verdict.
package struct MotionVerdict: Hashable, Sendable {
    /// All five, in their order.
    package let signals: [MotionSignal]
    /// `nil` where the value of a year is not known.
    package let motion: Motion?
    /// Why, in one sentence without its full stop.
    package let reason: String

    /// The verdict on what is known.
    package init(_ facts: MotionFacts, rules: MotionRules) {
        let value = MotionVerdict.valueSignal(facts, rules)
        let others = [
            MotionVerdict.complexitySignal(rules), MotionVerdict.enterpriseSignal(facts, rules),
            MotionVerdict.groupSignal(facts, rules), MotionVerdict.cycleSignal(facts, rules),
        ]
        signals = [value] + others
        guard let decided = value.motion else {
            motion = nil
            reason = "what a customer pays a year decides, and it is not known"
            return
        }
        let (people, product) = (others.count { $0.motion == .salesLed }, others.count { $0.motion == .productLed })
        switch decided {
        case .hybrid:
            motion = .hybrid
            reason = "\(value.what), between the two: product-led for small customers, sales-led for large ones"
        case .salesLed where product > people:
            motion = .hybrid
            reason = "\(value.what), but \(product) of the other signals speak for the product and \(people) for people"
        case .productLed where people > product:
            motion = .hybrid
            reason = "\(value.what), but \(people) of the other signals speak for people and \(product) for the product"
        default:
            motion = decided
            let agreeing = decided == .salesLed ? people : product
            reason = agreeing > 0 ? "\(value.what), and \(agreeing) of the other signals agree" : value.what
        }
    }

    private static func valueSignal(_ facts: MotionFacts, _ rules: MotionRules) -> MotionSignal {
        guard let annual = facts.annualValue else {
            return MotionSignal(
                kind: .annualValue, what: "the value of a year is not known",
                missing: "give it with --acv AMOUNT, or the deals their amounts")
        }
        let money = annual.money
        func written(_ cents: Int) -> String { Money(cents: cents, currency: money.currency).wholeText }
        let motion: Motion
        let side: String
        if money.cents > rules.salesLedAbove {
            (motion, side) = (.salesLed, "above \(written(rules.salesLedAbove))")
        } else if money.cents < rules.productLedBelow {
            (motion, side) = (.productLed, "below \(written(rules.productLedBelow))")
        } else {
            motion = .hybrid
            side = "from \(written(rules.productLedBelow)) to \(written(rules.salesLedAbove))"
        }
        return MotionSignal(
            kind: .annualValue, what: "\(money.wholeText) a year (\(annual.from)) is \(side)", motion: motion)
    }

    private static func complexitySignal(_ rules: MotionRules) -> MotionSignal {
        guard let complexity = rules.complexity else {
            return MotionSignal(
                kind: .complexity, what: "whether the product is simple or complex is not said",
                missing: "set motion.complexity in workspace.yml")
        }
        return MotionSignal(
            kind: .complexity, what: "the product is \(complexity.rawValue)",
            motion: complexity == .complex ? .salesLed : .productLed)
    }

    private static func enterpriseSignal(_ facts: MotionFacts, _ rules: MotionRules) -> MotionSignal {
        guard !facts.employees.isEmpty else {
            return MotionSignal(
                kind: .enterprise, what: "company size is not known",
                missing: "account edit ACCOUNT --employees NUMBER")
        }
        let large = facts.employees.count { $0 >= rules.enterpriseFrom }
        let what =
            facts.employees.count == 1
            ? "\(facts.employees[0]) employees, \(large == 1 ? "not under" : "under") \(rules.enterpriseFrom)"
            : "\(large) of \(facts.employees.count) accounts have \(rules.enterpriseFrom) employees or more"
        let motion: Motion =
            large * 2 > facts.employees.count ? .salesLed : large == 0 ? .productLed : .hybrid
        return MotionSignal(kind: .enterprise, what: what, motion: motion)
    }

    private static func groupSignal(_ facts: MotionFacts, _ rules: MotionRules) -> MotionSignal {
        guard !facts.people.isEmpty else {
            return MotionSignal(
                kind: .buyingGroup, what: "nobody of the buying group is known",
                missing: "contact add NAME --account ACCOUNT")
        }
        let tenths = roundedQuotient(facts.people.reduce(0, +) * 10, facts.people.count)
        let motion: Motion = tenths >= rules.groupFrom * 10 ? .salesLed : tenths <= 10 ? .productLed : .hybrid
        let what =
            facts.people.count == 1
            ? "\(facts.people[0]) \(facts.people[0] == 1 ? "person" : "people") known in the buying group"
            : "\(tenth(tenths)) people known in a buying group, on average"
        return MotionSignal(kind: .buyingGroup, what: what, motion: motion)
    }

    private static func cycleSignal(_ facts: MotionFacts, _ rules: MotionRules) -> MotionSignal {
        guard let tenths = facts.cycle.meanTenths else {
            return MotionSignal(
                kind: .cycleLength, what: "no won deal tells how long buying takes",
                missing: "opportunity win DEAL, when one is won")
        }
        let motion: Motion =
            tenths >= rules.longCycleDays * 10 ? .salesLed : tenths <= rules.quickCycleDays * 10 ? .productLed : .hybrid
        let count = facts.cycle.cycles.count
        let deals = count == 1 ? "1 won deal" : "\(count) won deals"
        return MotionSignal(
            kind: .cycleLength, what: "\(tenth(tenths)) days from created to won, the mean of \(deals)", motion: motion)
    }

    private static func tenth(_ tenths: Int) -> String {
        tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
