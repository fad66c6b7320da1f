import Playbook
import Testing

@Suite struct CalibrationTests {
    /// Invented scores, and whether the lead was good.
    static let leads: [JudgedLead] = zip(
        [5, 12, 30, 30, 45, 50, 50, 50, 55, 60, 60, 72, 80, 80, 95],
        [0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1]
    ).map { JudgedLead(isGood: $1 == 1, score: $0) }

    private func random(_ count: Int, _ chance: inout Seeded) -> [JudgedLead] {
        (0..<count).map { _ in
            JudgedLead(
                isGood: Bool.random(using: &chance), score: Int.random(in: -40...140, using: &chance),
                meetsMinima: Int.random(in: 0..<5, using: &chance) > 0)
        }
    }

    /// Figures of scikit-learn 1.9.1 (`precision_recall_fscore_support`).
    @Test(arguments: [
        (5, 0.466_666_666_666, 1, 0.636_363_636_363, 1), (12, 0.5, 1, 0.666_666_666_666, 1.071_428_571_428),
        (30, 0.538_461_538_461, 1, 0.7, 1.153_846_153_846),
        (45, 0.545_454_545_454, 0.857_142_857_142, 0.666_666_666_666, 1.168_831_168_831),
        (50, 0.6, 0.857_142_857_142, 0.705_882_352_941, 1.285_714_285_714),
        (55, 0.714_285_714_285, 0.714_285_714_285, 0.714_285_714_285, 1.530_612_244_897),
        (60, 0.666_666_666_666, 0.571_428_571_428, 0.615_384_615_384, 1.428_571_428_571),
        (72, 0.75, 0.428_571_428_571, 0.545_454_545_454, 1.607_142_857_142),
        (80, 0.666_666_666_666, 0.285_714_285_714, 0.4, 1.428_571_428_571),
        (95, 1, 0.142_857_142_857, 0.25, 2.142_857_142_857),
    ])
    func agreesWithAnotherProgram(threshold: Int, precision: Double, recall: Double, balance: Double, lift: Double)
        throws
    {
        let table = ThresholdTable(Self.leads)
        #expect(table.outcomes.map(\.threshold) == [5, 12, 30, 45, 50, 55, 60, 72, 80, 95])
        let outcome = try #require(table.outcomes.first { $0.threshold == threshold })
        #expect(abs(try #require(outcome.precision).seen - precision) < 1e-9)
        #expect(abs(try #require(outcome.recall).seen - recall) < 1e-9)
        #expect(abs(try #require(outcome.balance) - balance) < 1e-9)
        #expect(abs(try #require(outcome.lift) - lift) < 1e-9)
    }

    @Test func tellsWhomNoThresholdSaves() {
        let leads = [
            JudgedLead(isGood: true, score: 60), JudgedLead(isGood: false, score: 3),
            JudgedLead(isGood: true, score: 60, meetsMinima: false, meetsMinimumFit: false),
            JudgedLead(isGood: false, score: 20, meetsMinima: false, meetsMinimumFit: false),
            JudgedLead(isGood: true, score: 70, meetsMinima: false),
        ]
        let held = AlwaysHeldBack(leads)
        #expect((held.unfit, held.unfitGood, held.others, held.othersGood) == (2, 1, 1, 1))
        #expect(
            held.sentence(minimumFit: 10)
                == "No threshold lets 2 of them through (1 good): their fit is below minimum_fit, 10. Nor 1 more (1 good): a size that is not served, or too little behaviour."
        )
        #expect(ThresholdTable(leads).outcome(at: 1).lost == held.unfit + held.others)
        #expect(AlwaysHeldBack(leads.prefix(2)).sentence(minimumFit: 10) == nil)
    }

    @Test func choosesByTheCriterion() throws {
        let table = ThresholdTable(Self.leads)
        #expect(ThresholdCriterion.balance.choice(from: table)?.threshold == 55)
        #expect(ThresholdCriterion.precision(percent: 60).choice(from: table)?.threshold == 50)
        #expect(ThresholdCriterion.precision(percent: 90).choice(from: table)?.threshold == 95)
        #expect(ThresholdCriterion.balance.choice(from: ThresholdTable([])) == nil)
        // Scores that tell nothing: letting everybody through would have the best balance.
        let alike = (0..<40).map { JudgedLead(isGood: $0 % 2 == 0, score: 50 + $0 / 2) }
        #expect(ThresholdCriterion.balance.choice(from: ThresholdTable(alike)) == nil)
        #expect(ThresholdCriterion.balance.choice(from: ThresholdTable([JudgedLead(isGood: false, score: 60)])) == nil)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func aHigherThresholdNeverLetsMoreThrough(seed: UInt64) {
        var chance = Seeded(seed)
        let leads = random(Int.random(in: 0...200, using: &chance), &chance)
        let table = ThresholdTable(leads)
        for (low, high) in zip(table.outcomes, table.outcomes.dropFirst()) {
            #expect(low.threshold < high.threshold && low.passed > high.passed && low.passedGood >= high.passedGood)
        }
        for threshold in [1, 2, 50, 99, 140, 141, 1000] {
            let outcome = table.outcome(at: threshold)
            #expect(outcome.passed == leads.count { $0.passes(threshold) })
            #expect(outcome.passedGood == leads.count { $0.passes(threshold) && $0.isGood })
            #expect(outcome.lost + outcome.passed == leads.count)
        }
        let best = ThresholdCriterion.balance.choice(from: table)
        for outcome in table.outcomes {
            if outcome.isSelective { #expect((outcome.balance ?? 0) <= (best?.balance ?? 0) + 1e-12) }
            #expect(outcome.isSelective == ((outcome.lift ?? 0) > 1 + 1e-12))
            if outcome.isSurelySelective { #expect(outcome.isSelective) }
            // At any lower threshold of those chosen by precision, fewer of those who get through are good.
            let percent = 60
            if let chosen = ThresholdCriterion.precision(percent: percent).choice(from: table),
                outcome.threshold < chosen.threshold
            {
                #expect(outcome.passedGood * 100 < percent * outcome.passed)
            }
        }
        let shown = table.thinned(to: 9, keeping: [50, 60])
        #expect(shown.count <= 11 && shown.contains { $0.threshold == 50 } && shown.contains { $0.threshold == 60 })
        #expect(shown == shown.sorted { $0.threshold < $1.threshold })
        if let first = table.outcomes.first { #expect(shown.contains(first)) }
    }

    @Test func saysWhatThePlaybookSays() {
        func sentence(_ leads: [JudgedLead], threshold: Int, proposed: Int? = nil) -> String {
            CalibrationAdvice(of: ThresholdTable(leads).outcome(at: threshold))
                .sentence(threshold: threshold, proposed: proposed)
        }
        let poor = (0..<8).map { JudgedLead(isGood: $0 > 5, score: 50 + $0 * 2) }
        #expect(
            sentence(poor, threshold: 50, proposed: 60)
                == "Too many poor ones at 50: 6 of 8; raise the threshold (say to 60).")
        #expect(
            sentence(poor, threshold: 90, proposed: 60)
                == "None get through at 90: raise the points of behaviour or lower the threshold (say to 60).")
        #expect(sentence(poor, threshold: 62) == "At 62 most of those who get through are good (2 of 2).")
        let few = (0..<8).map { JudgedLead(isGood: $0 > 2, score: 50 + $0) }
        #expect(sentence(few, threshold: 56, proposed: 53).hasPrefix("Too few get through at 56: 3 of 5 good ones"))
    }

    @Test func proposesPointsByWhatMadeLeadsGood() throws {
        var chance = Seeded(7)
        // Three guides in ten readers make a lead good, clicks do not.
        let leads = (0..<600).map { _ in
            let (guide, clicks) = (Int.random(in: 0...1, using: &chance), Int.random(in: 0...5, using: &chance))
            let isGood = Int.random(in: 0..<10, using: &chance) < (guide == 1 ? 8 : 2)
            return JudgedLead(isGood: isGood, score: 0, counts: ["guide": guide, "click": clicks])
        }
        let rules = [("guide", 10), ("click", 3), ("open", 0)].map { PointsProposal.Rule($0, points: $1) }
        let proposal = try #require(PointsProposal(leads, rules: rules, threshold: 50))
        #expect(proposal.rows.map(\.rule) == rules)
        let guide = try #require(proposal.rows[0].proposed)
        let click = try #require(proposal.rows[1].proposed)
        #expect(guide.lower > 10 && guide.value > 50 && proposal.rows[0].confirmsPoints == false)
        #expect(click.lower <= 0 && click.upper >= 0)
        #expect(proposal.rows[2].proposed == nil && proposal.rows[2].leads == 0)
        #expect(
            proposal.rows.allSatisfy { row in row.proposed.map { $0.lower <= $0.value && $0.value <= $0.upper } ?? true
            })
        // Twice the threshold, twice the points.
        let double = try #require(PointsProposal(leads, rules: rules, threshold: 100)?.rows[0].proposed)
        #expect(abs(double.value - 2 * guide.value) <= 1)
    }

    @Test func saysThatTheyAreTooFew() throws {
        let leads = (0..<29).map { JudgedLead(isGood: $0 < 9, score: $0, counts: ["guide": $0 % 2]) }
        #expect(JudgedLead.tooFew(leads) == "too few to say: 9 good and 20 poor, and it takes 10 of each")
        #expect(PointsProposal(leads, rules: [.init("guide", points: 10)], threshold: 50) == nil)
        let enough = leads + [JudgedLead(isGood: true, score: 1)]
        #expect(JudgedLead.tooFew(enough) == nil)
        #expect(PointsProposal(enough, rules: [.init("rare", points: 10)], threshold: 50) == nil)
    }
}
