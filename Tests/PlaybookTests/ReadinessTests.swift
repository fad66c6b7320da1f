import Playbook
import Testing

@Suite struct ReadinessTests {
    private let ideal = IdealCustomer(employees: 100...500, industries: ["Energy"])
    private let company = account(industry: "Energy", employees: 200)
    private let people = [contact(1), contact(2, "Matti")]

    private func since(_ touches: [Touch], lookingBack days: Int = 7) -> Day? {
        readySince(
            account: company, contacts: people,
            by: Scorer(model: .standard, ideal: ideal, touches: touches, on: today), after: today.adding(days: -days))
    }

    @Test func `Ready since the touch that crossed the threshold`() {
        let guide = touch(1, "buyers-guide", on: today.adding(days: -20), contact: 1)
        let current = touch(2, "matter-current", on: today.adding(days: -3), contact: 2)
        #expect(since([guide]) == nil)
        #expect(since([guide, current]) == today.adding(days: -3))
        // Ready for longer than is looked back is no news.
        #expect(since([guide, current], lookingBack: 3) == nil)
        #expect(since([guide, current], lookingBack: 4) == today.adding(days: -3))
    }

    @Test func `A standing is that of the ledger`() {
        var generator = Seeded(51)
        let types = ["click", "buyers-guide", "contact-request", "sent", "guide", "product-page", "matter-current"]
        for _ in 0..<300 {
            let touches = (0..<Int.random(in: 0...6, using: &generator)).map { number in
                touch(
                    number, types.randomElement(using: &generator) ?? "click",
                    on: today.adding(days: -Int.random(in: -5...250, using: &generator)),
                    contact: [1, 2, nil].randomElement(using: &generator) ?? nil)
            }
            var company = company
            company.employees = [20, 200, nil].randomElement(using: &generator) ?? nil
            let scorer = Scorer(model: .standard, ideal: ideal, touches: touches, on: today)
            let ledger = scorer.ledger(of: company, contacts: people)
            #expect(scorer.standing(of: company, contacts: people) == ledger.standing)
        }
    }

    @Test func `Who did the most is told`() {
        let touches = [
            touch(1, "click", contact: 1), touch(2, "guide", contact: 2), touch(3, "contact-request", contact: nil),
        ]
        let scorer = Scorer(model: .standard, ideal: ideal, touches: touches, on: today)
        #expect(scorer.ledger(of: company, contacts: people).mostActive == Contact.ID(2))
    }
}
