import Playbook
import Testing

@Suite struct ScoreReplayTests {
    private let questions = QualifyingQuestion.standard
    private let model = ScoringModel.standard.counting(QualifyingQuestion.standard)
    private let people = [contact(1), contact(2)]

    private func replay(_ touches: [Touch], _ answers: [LeadAnswer] = []) -> ScoreReplay {
        ScoreReplay(
            touches: touches, answers: answers, questions: questions,
            ideal: IdealCustomer(employees: 100...1000, industries: ["Marine"]), model: { [model] _ in model })
    }

    private func random(_ count: Int, days: ClosedRange<Int>, from first: Int, _ chance: inout Seeded) -> [Touch] {
        let types = model.behaviourRules.map(\.type) + ["sent", "webinar"]
        return (0..<count).map { index in
            touch(
                first + index, types[Int.random(in: 0..<types.count, using: &chance)],
                on: today.adding(days: Int.random(in: days, using: &chance)),
                contact: [1, 2, nil][Int.random(in: 0..<3, using: &chance)])
        }
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func whatHappensLaterChangesNothing(seed: UInt64) {
        var chance = Seeded(seed)
        let company = account(industry: "Marine", employees: 300)
        let day = today.adding(days: -60)
        let before = random(Int.random(in: 0...40, using: &chance), days: -400...(-60), from: 1, &chance)
        let later = random(Int.random(in: 1...40, using: &chance), days: -59...0, from: 1000, &chance)
        let alone = replay(before).lead(of: company, contacts: people, on: day, isGood: true)
        let together = replay((before + later).shuffled(using: &chance))
        #expect(together.lead(of: company, contacts: people, on: day, isGood: true) == alone)
        // It is the score that was asked for on that day.
        let then = Scorer(
            model: model, ideal: IdealCustomer(employees: 100...1000, industries: ["Marine"]), touches: before, on: day
        ).ledger(of: company, contacts: people)
        #expect(together.ledger(of: company, contacts: people, on: day) == then)
        #expect(alone.score == then.score && alone.meetsMinima == (then.behaviour >= 1 && then.fit >= 10))
        #expect(alone.counts["company-size"] == 1)
    }

    @Test func anAnswerChangedLaterStoodUntilThen() {
        let company = account()
        func answer(_ touch: Int, _ word: String, daysAgo: Int) -> LeadAnswer {
            LeadAnswer(
                touch: Touch.ID(touch), contact: Contact.ID(1), account: Account.ID(1), question: "need", answer: word,
                day: today.adding(days: -daysAgo))
        }
        let answers = [answer(1, "problem", daysAgo: 30), answer(2, "curious", daysAgo: 10)]
        // As the store keeps them now.
        let touches = [
            touch(1, LeadAnswer.earlierType, on: today.adding(days: -30), contact: 1),
            touch(2, "answer-need-curious", on: today.adding(days: -10), contact: 1),
        ]
        func score(daysAgo: Int) -> Int {
            replay(touches, answers).ledger(of: company, contacts: people, on: today.adding(days: -daysAgo)).score
        }
        #expect([31, 30, 11, 10, 0].map { score(daysAgo: $0) } == [0, 10, 10, 0, 0])
    }

    @Test func sumsTheCountsOfAllPeople() {
        let touches = [
            touch(1, "click", contact: 1), touch(2, "click", contact: 1), touch(3, "click", contact: 2),
            touch(4, "guide"), touch(5, "contact-request", on: today.adding(days: -300), contact: 1),
        ]
        let lead = replay(touches).lead(of: account(), contacts: people, on: today, isGood: false)
        #expect(lead.counts == ["click": 3, "guide": 1])
        #expect(lead.score == 19 && !lead.meetsMinima && !lead.isGood)
    }
}
