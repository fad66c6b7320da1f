/// What is known of a deal's work so far: all that exit criteria are measured by.
package struct DealProgress: Hashable, Sendable {
    package var scorecards: [QualificationFramework: QualificationScorecard]
    /// People of the account with a role in the buying group.
    package var people: Int
    /// The topics of discovery that are noted.
    package var topics: Set<DealNote.Kind>
    /// The types of the account's touches since the deal was opened.
    package var touches: Set<String>
    package var proposal: ReturnOnInvestment?
    package var amount: Money?
    /// Points of the negotiation that were raised as objections.
    package var objections: [DealNote]
    package var checkIns: [CustomerDate]
    package var ticks: [CriterionTick]

    package init(
        scorecards: [QualificationFramework: QualificationScorecard] = [:], people: Int = 0,
        topics: Set<DealNote.Kind> = [], touches: Set<String> = [], proposal: ReturnOnInvestment? = nil,
        amount: Money? = nil, objections: [DealNote] = [], checkIns: [CustomerDate] = [], ticks: [CriterionTick] = []
    ) {
        self.scorecards = scorecards
        self.people = people
        self.topics = topics
        self.touches = touches
        self.proposal = proposal
        self.amount = amount
        self.objections = objections
        self.checkIns = checkIns
        self.ticks = ticks
    }

    /// Whether a criterion is met, and by what or why not.
    package func standing(of criterion: StageCriterion) -> CriterionStanding {
        guard let measure = criterion.measure else {
            guard let tick = ticks.last(where: { $0.criterion == criterion.handle }) else {
                return CriterionStanding(criterion: criterion, isMet: false, why: "nobody has ticked it")
            }
            let evidence = tick.evidence.map { ", claim \($0.number)" } ?? ""
            let note = tick.note.map { ": \($0)" } ?? ""
            return CriterionStanding(
                criterion: criterion, isMet: true, why: "ticked on \(tick.day.iso)\(evidence)\(note)")
        }
        let (isMet, why) = standing(by: measure)
        return CriterionStanding(criterion: criterion, isMet: isMet, why: why)
    }

    private func standing(by measure: StageMeasure) -> (isMet: Bool, why: String) {
        switch measure {
        case .points(let framework, let least):
            let score = scorecards[framework]?.score ?? 0
            return (
                score >= least,
                "\(framework.name) has \(score) of \(framework.fullScore) points, \(least) are asked for"
            )
        case .element(let element): return standing(of: element)
        case .people(let least):
            let known = people == 1 ? "1 person has" : "\(people) people have"
            return (people >= least, "\(known) a role in the buying group, \(least) asked for")
        case .touch(let type):
            return touches.contains(type)
                ? (true, "there is a touch of the type \(type)")
                : (false, "there is no touch of the type \(type) since the deal was opened")
        case .discovery:
            let missing = DealNote.Kind.discovery.filter { !topics.contains($0) }.map(\.rawValue)
            return (
                missing.isEmpty,
                missing.isEmpty ? "all four are noted" : "not noted: \(missing.joined(separator: ", "))"
            )
        case .proposal:
            guard let proposal else { return (false, "there is no calculation") }
            return proposal.isComplete
                ? (true, "a return is calculated") : (false, "the calculation lacks a benefit or a cost")
        case .amount: return amount == nil ? (false, "the deal has no amount") : (true, "the deal has an amount")
        case .objections:
            let open = objections.count { $0.answer == nil }
            guard open == 0 else { return (false, open == 1 ? "1 objection is open" : "\(open) objections are open") }
            return (true, objections.isEmpty ? "no objection was raised" : "all of \(objections.count) are answered")
        case .checkIns:
            let open = checkIns.count { $0.done == nil }
            guard open == 0 else { return (false, "\(open) of \(checkIns.count) are open") }
            return (true, checkIns.isEmpty ? "no check-in is planned" : "all of \(checkIns.count) are done")
        }
    }

    private func standing(of element: QualificationElement) -> (isMet: Bool, why: String) {
        guard let standing = scorecards[element.framework]?[element], standing.effective != .unknown else {
            return (false, "\(element.rawValue) is unknown")
        }
        if element.pointsAtPerson, standing.contact == nil { return (false, "\(element.rawValue) names nobody") }
        return (true, "\(element.rawValue) is \(standing.effective.rawValue)")
    }
}

/// One exit criterion of a deal: met or open, and why.
package struct CriterionStanding: Hashable, Sendable {
    package let criterion: StageCriterion
    package let isMet: Bool
    package let why: String
}
