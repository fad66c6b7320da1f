import Playbook
import Testing

@Suite struct QualificationReplayTests {
    /// The same, found by looking at every day.
    private func slowly(_ scorer: Scorer, _ account: Account, _ people: [Contact.ID], from first: Day) -> Day? {
        var day = first
        while day <= scorer.day {
            if scorer.on(day).standing(of: account, people: people).qualification?.isQualified == true { return day }
            day = day.adding(days: 1)
        }
        return nil
    }

    @Test("the day found is the first of all days", arguments: 0..<40 as Range<UInt64>)
    func law(_ seed: UInt64) {
        var random = Seeded(seed)
        let types = ["demo", "meeting", "webinar", "visit", "sent", "reply", "contact-request", "unheard-of"]
        let first = today.adding(days: -200)
        let account = account(1)
        let people = (1...3).map { Contact.ID($0) }
        let touches = (0..<Int.random(in: 0...30, using: &random)).map { number in
            touch(
                number, types.randomElement(using: &random) ?? "visit",
                on: first.adding(days: Int.random(in: 0...220, using: &random)),
                contact: Int.random(in: 0...3, using: &random) == 0 ? nil : Int.random(in: 1...3, using: &random))
        }
        let scorer = Scorer(model: .standard, ideal: IdealCustomer(), touches: touches, on: today)
        var replay = QualificationReplay(scorer)
        #expect(replay.firstDay(of: account, people: people) == slowly(scorer, account, people, from: first))
    }
}
