import Playbook
import Testing

/// What came of messages, counted by a plain rule.
@Suite struct MessageResultsTests {
    private let start = Day(number: 20_000)

    private func sent(
        _ number: Int, contact: Int = 1, account: Int = 1, day: Int = 0, template: String = "intro",
        replied: Bool = false
    ) -> MessageResults.Sent {
        let draft = Draft(
            id: Draft.ID(number), contact: Contact.ID(contact), account: Account.ID(account), template: template,
            language: .english, channel: .email, subject: "", body: "", day: start, spans: [])
        return MessageResults.Sent(draft: draft, day: start.adding(days: day), isReplied: replied)
    }

    private func meeting(_ day: Int, contact: Int = 1) -> Touch {
        Touch(
            id: Touch.ID(day), day: start.adding(days: day), account: nil, contact: Contact.ID(contact),
            channel: "meeting", type: "meeting")
    }

    private func deal(_ day: Int, account: Int = 1, cents: Int? = 100) -> Opportunity {
        Opportunity(
            id: Opportunity.ID(day), handle: "d", account: Account.ID(account), name: "D", stage: "demo",
            outcome: .open,
            amount: cents.map { Money(cents: $0, currency: .eur) }, created: start.adding(days: day))
    }

    @Test("answers are counted by template, with the interval of their share")
    func replies() throws {
        let messages = (0..<10).map { sent($0 + 1, contact: $0, replied: $0 < 3) }
        let result = try #require(MessageResults(sent: messages, meetings: [], deals: []).all.first)
        #expect(result.sent == 10)
        #expect(result.replies == 3)
        let interval = try #require(result.replyInterval)
        #expect(interval.lower < 0.3 && interval.upper > 0.3)
    }

    @Test("a meeting counts for the last message before it, within thirty days, once")
    func meetings() {
        let messages = [sent(1, day: 0), sent(2, day: 10, template: "follow-up")]
        func counts(_ meetings: [Touch]) -> [Int] {
            MessageResults(sent: messages, meetings: meetings, deals: []).all.map(\.meetings)
        }
        // By name: follow-up, then intro.
        #expect(counts([meeting(5)]) == [0, 1])
        #expect(counts([meeting(12), meeting(13)]) == [1, 0])
        #expect(counts([meeting(40)]) == [1, 0])
        #expect(counts([meeting(41)]) == [0, 0])
        #expect(counts([meeting(-1)]) == [0, 0])
        #expect(counts([meeting(5, contact: 2)]) == [0, 0])
    }

    @Test("a deal of the account counts within ninety days, with its amount")
    func deals() {
        let result = MessageResults(
            sent: [sent(1)], meetings: [], deals: [deal(0), deal(90, cents: nil), deal(91), deal(3, account: 2)]
        ).all
        #expect(result.map(\.deals) == [2])
        #expect(result.map(\.amounts) == [[Money(cents: 100, currency: .eur)]])
    }

    @Test("nothing sent is no result")
    func nothing() { #expect(MessageResults(sent: [], meetings: [meeting(1)], deals: [deal(1)]).all.isEmpty) }
}
