/// The way of one deal, asked by the day: what was known of it then, and nothing that came later.
///
/// A forecast learns from deals of the past and is tested on them; both go wrong by knowing too much. So everything asks
/// ``standing(on:)``, which looks at no step after the day.
package struct StageWalk: Hashable, Sendable {
    /// Where a deal stands.
    package enum Place: Hashable, Sendable {
        /// In an open stage, by its number in ``StageWalks/stages``.
        case stage(Int)
        case won
        case lost
    }

    /// A move that was written down.
    package struct Step: Hashable, Sendable {
        package var day: Day
        package var place: Place
        package var amount: Money?
        /// When it was expected to close from then on, where that was kept.
        package var closes: Day?
    }

    /// What was known of a deal on a day.
    package enum Standing: Hashable, Sendable {
        /// Nobody knew of it.
        case unknown
        /// In which stage since when, worth how much and to close when, where that was written down.
        case open(stage: Int?, since: Day, amount: Money?, closes: Day?)
        case closed(on: Day, isWon: Bool)
    }

    package let deal: Opportunity.ID
    /// The day on which it was opened, or of its first step where that is earlier.
    package let opened: Day
    /// By their days.
    package let steps: [Step]
    /// How the record says that it closed, where it says when.
    package let close: Close?

    /// When a deal closed, and how.
    package struct Close: Hashable, Sendable {
        package var day: Day
        package var isWon: Bool
    }

    /// - Parameter steps: By their days.
    package init(deal: Opportunity.ID, opened: Day, steps: [Step], close: Close?) {
        self.deal = deal
        self.opened = min(opened, steps.first?.day ?? opened)
        self.steps = steps
        self.close = close
    }

    /// What was known in the evening of a day.
    package func standing(on day: Day) -> Standing {
        guard opened <= day else { return .unknown }
        let known = steps.prefix { $0.day <= day }
        switch known.last?.place {
        case .won: return .closed(on: known.last?.day ?? day, isWon: true)
        case .lost: return .closed(on: known.last?.day ?? day, isWon: false)
        case .stage, nil: break
        }
        if let close, close.day <= day { return .closed(on: close.day, isWon: close.isWon) }
        guard case .stage(let stage)? = known.last?.place else {
            return .open(stage: nil, since: opened, amount: nil, closes: nil)
        }
        var since = day
        for step in known.reversed() {
            guard step.place == .stage(stage) else { break }
            since = step.day
        }
        return .open(
            stage: stage, since: since, amount: known.last { $0.amount != nil }?.amount,
            closes: known.last { $0.closes != nil }?.closes)
    }

    /// Its first stay in each stage up to a day, in the order of the stages on its way; one that lasts ends on the day.
    func stays(until day: Day) -> [(stage: Int, first: Day, last: Day)] {
        var stays: [(stage: Int, first: Day, last: Day)] = []
        var current: (stage: Int, first: Day)?
        func end(_ last: Day) {
            guard let stay = current, !stays.contains(where: { $0.stage == stay.stage }) else { return }
            stays.append((stay.stage, stay.first, last))
        }
        for step in steps {
            guard step.day <= day else { break }
            guard case .stage(let stage) = step.place else {
                end(step.day)
                current = nil
                continue
            }
            guard stage != current?.stage else { continue }
            end(step.day)
            current = (stage, step.day)
        }
        end(day)
        return stays
    }
}

/// The ways of all deals, with the stages that any of them stood in.
package struct StageWalks: Sendable {
    /// The handles of the workspace's stages in their order, then those that only deals name.
    package let stages: [String]
    /// How many of ``stages`` the workspace's list has.
    package let knownStages: Int
    /// In the order of the deals given.
    package let paths: [StageWalk]
    private let numbers: [String: Int]

    /// - Parameters:
    ///   - opportunities: Any deals.
    ///   - changes: Their steps by their days, in any order of the deals.
    ///   - list: The workspace's stages.
    package init(_ opportunities: [Opportunity], changes: some Sequence<StageChange>, stages list: [Stage]) {
        var numbers = Dictionary(list.enumerated().map { ($1.handle, $0) }, uniquingKeysWith: { first, _ in first })
        var stages = list.map(\.handle)
        func number(_ handle: String) -> Int {
            if let number = numbers[handle] { return number }
            numbers[handle] = stages.count
            stages.append(handle)
            return stages.count - 1
        }
        var steps: [Opportunity.ID: [StageWalk.Step]] = [:]
        for change in changes {
            let place: StageWalk.Place =
                switch change.stage {
                case "won": .won
                case "lost": .lost
                default: .stage(number(change.stage))
                }
            steps[change.opportunity, default: []].append(
                StageWalk.Step(day: change.day, place: place, amount: change.amount, closes: change.closes))
        }
        paths = opportunities.map { deal in
            _ = deal.outcome == .open ? number(deal.stage) : 0
            let close =
                deal.outcome == .open ? nil : deal.closes.map { StageWalk.Close(day: $0, isWon: deal.outcome == .won) }
            return StageWalk(deal: deal.id, opened: deal.created, steps: steps[deal.id] ?? [], close: close)
        }
        self.stages = stages
        self.numbers = numbers
        knownStages = list.count
    }

    /// The number of a stage.
    package func number(of stage: String) -> Int? { numbers[stage] }
}
