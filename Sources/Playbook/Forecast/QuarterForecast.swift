/// What the deals that are open may bring within a quarter, each currency by itself.
package struct QuarterForecast: Sendable {
    /// An open deal with its chances and what it weighs.
    package struct Deal: Sendable {
        package var opportunity: Opportunity
        package var chance: DealChance
        /// The amount times the chance; `nil` where nobody has said the amount. Rounded so that the column adds up.
        package var byStage: Money?
        package var byHistory: Money?
    }

    /// One currency's sums.
    package struct Sum: Sendable {
        package var currency: Currency
        /// Places in ``QuarterForecast/deals``, in their order.
        package var deals: [Int]
        /// All of the open deals' amounts.
        package var open: Money
        package var byStage: Money
        package var byHistory: Money
        /// Won within the quarter already.
        package var won: Money
        package var wonDeals: [Opportunity]
    }

    package let quarter: Quarter
    package let today: Day
    package let history: StageHistory
    /// The open deals, in the order given.
    package let deals: [Deal]
    /// One a currency that has an open deal or one won in the quarter, in the order of the codes.
    package let sums: [Sum]
    /// Won within the quarter, and worth what nobody has said: in no sum.
    package let wonWithoutAmount: [Opportunity]
    /// The names of the stages by their numbers.
    package let stages: [String]
    /// How many of ``stages`` are the workspace's.
    package let knownStages: Int

    /// - Parameters:
    ///   - opportunities: Any deals; of the closed ones those won in the quarter count as won.
    ///   - changes: Their steps by their days.
    ///   - stages: The workspace's stages.
    ///   - quarter: Any; in one that is over no open deal has a chance.
    package init(
        _ opportunities: [Opportunity], changes: some Sequence<StageChange>, stages: [Stage], quarter: Quarter,
        today: Day
    ) {
        let paths = StageWalks(opportunities, changes: changes, stages: stages)
        let history = StageHistory(paths, stages: stages, on: today)
        var deals: [Deal] = []
        var won: [Opportunity] = []
        for (opportunity, path) in zip(opportunities, paths.paths) {
            if opportunity.outcome == .won, let closes = opportunity.closes, quarter.days.contains(closes) {
                won.append(opportunity)
            }
            guard opportunity.outcome == .open, let number = paths.number(of: opportunity.stage), quarter.last >= today
            else { continue }
            var since = opportunity.created
            if case .open(number, let day, _, _) = path.standing(on: today) { since = day }
            let chance = DealChance(
                opened: opportunity.created, inStageSince: since, stage: number,
                probability: number < stages.count ? stages[number].probability : nil,
                expected: ExpectedClose(opportunity.closes, days: quarter.days, today: today), history: history,
                quarter: quarter, today: today)
            deals.append(Deal(opportunity: opportunity, chance: chance))
        }
        sums = Self.sums(&deals, won: won)
        self.deals = deals
        wonWithoutAmount = won.filter { $0.amount == nil }
        self.quarter = quarter
        self.today = today
        self.history = history
        self.stages = paths.stages
        knownStages = paths.knownStages
    }

    /// The deals whose amount nobody has said; they have a chance and weigh nothing.
    package var withoutAmount: [Deal] { deals.filter { $0.opportunity.amount == nil } }

    private static func sums(_ deals: inout [Deal], won: [Opportunity]) -> [Sum] {
        var places: [Currency: [Int]] = [:]
        for (place, deal) in deals.enumerated() {
            if let amount = deal.opportunity.amount { places[amount.currency, default: []].append(place) }
        }
        var wins: [Currency: [Opportunity]] = [:]
        for deal in won {
            if let amount = deal.amount { wins[amount.currency, default: []].append(deal) }
        }
        return Set(places.keys).union(wins.keys).sorted().map { currency in
            let own = places[currency] ?? []
            let cents = own.map { deals[$0].opportunity.amount?.cents ?? 0 }
            let stage = WeightedAmounts(cents: cents, shares: own.map { deals[$0].chance.byStage })
            let history = WeightedAmounts(cents: cents, shares: own.map { deals[$0].chance.byHistory })
            for (index, place) in own.enumerated() {
                deals[place].byStage = Money(cents: stage.parts[index], currency: currency)
                deals[place].byHistory = Money(cents: history.parts[index], currency: currency)
            }
            func sum(_ cents: some Sequence<Int>) -> Money {
                Money(cents: Int(clamping: cents.reduce(Int128(0)) { $0 + Int128($1) }), currency: currency)
            }
            let wonHere = wins[currency] ?? []
            return Sum(
                currency: currency, deals: own, open: sum(cents), byStage: sum([stage.total]),
                byHistory: sum([history.total]), won: sum(wonHere.compactMap(\.amount?.cents)), wonDeals: wonHere)
        }
    }
}

extension QuarterForecast {
    /// The quarter of one currency, run many times.
    ///
    /// - Parameters:
    ///   - method: By whose chances; those of ``ForecastMethod/simulate`` are drawn anew for each run.
    ///   - runs: 1 or more.
    /// - Returns: `nil` where the amounts are too large to be added up.
    package func simulation(
        of sum: Sum, by method: ForecastMethod, runs: Int, seed: UInt64
    ) -> QuarterSimulation? {
        let chances = sum.deals.map { deals[$0].chance }
        let cents = sum.deals.map { deals[$0].opportunity.amount?.cents ?? 0 }
        switch method {
        case .stage: return QuarterSimulation(cents: cents, chances: chances.map(\.byStage), runs: runs, seed: seed)
        case .history: return QuarterSimulation(cents: cents, chances: chances.map(\.byHistory), runs: runs, seed: seed)
        case .simulate: return QuarterSimulation(cents: cents, drawing: chances, runs: runs, seed: seed)
        }
    }
}
