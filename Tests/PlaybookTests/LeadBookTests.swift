import Playbook
import Testing

@Suite struct LeadBookTests {
    private func handoff(_ number: Int, contact: Int? = nil, daysAgo: Int) -> Handoff {
        let day = today.adding(days: -daysAgo)
        return Handoff(
            id: Handoff.ID(number), account: Account.ID(1), contact: contact.map { Contact.ID($0) },
            at: Instant(noonOf: day), day: day, rule: "by hand")
    }

    private func verdict(
        _ number: Int, of handoff: Int?, _ verdict: LeadVerdict.Verdict, contact: Int? = nil, daysAgo: Int
    ) -> LeadVerdict {
        let day = today.adding(days: -daysAgo)
        return LeadVerdict(
            id: LeadVerdict.ID(number), handoff: handoff.map { Handoff.ID($0) }, account: Account.ID(1),
            contact: contact.map { Contact.ID($0) }, at: Instant(noonOf: day), day: day, verdict: verdict,
            reason: verdict == .rejected ? "no-need" : nil)
    }

    @Test func theNewestVerdictOnAHandoffCounts() throws {
        let verdicts = [
            verdict(1, of: 1, .rejected, daysAgo: 5), verdict(2, of: 1, .accepted, daysAgo: 3),
            verdict(3, of: 1, .rejected, daysAgo: 9),
        ]
        let book = LeadBook(handoffs: [handoff(1, daysAgo: 10)], verdicts: verdicts.shuffled())
        #expect(book.entries.count == 1 && book.judged.count == 1)
        let entry = try #require(book.newest(of: Account.ID(1)))
        #expect(entry.verdict?.id.number == 2 && entry.day == today.adding(days: -10))
        // Of two of one moment the one written down last.
        let twice = LeadBook(
            handoffs: [handoff(1, daysAgo: 10)],
            verdicts: [verdict(5, of: 1, .rejected, daysAgo: 3), verdict(4, of: 1, .accepted, daysAgo: 3)])
        #expect(twice.entries.first?.verdict?.verdict == .rejected)
    }

    @Test func aLeadHandedOverAgainStartsAnew() {
        let book = LeadBook(
            handoffs: [handoff(2, contact: 7, daysAgo: 2), handoff(1, daysAgo: 10)],
            verdicts: [verdict(1, of: 1, .rejected, daysAgo: 5)])
        #expect(book.entries.map { $0.handoff?.id.number } == [1, 2] && book.judged.count == 1)
        #expect(book.newest(of: Account.ID(1))?.verdict == nil)
        #expect(book.newest(of: Contact.ID(7))?.handoff?.id.number == 2)
        #expect(book.newest(of: Contact.ID(8)) == nil && book.newest(of: Account.ID(2)) == nil)
    }

    @Test func aVerdictWithoutAHandoffStandsOnItsOwn() {
        let book = LeadBook(
            handoffs: [],
            verdicts: [
                verdict(1, of: nil, .rejected, daysAgo: 5), verdict(2, of: nil, .accepted, daysAgo: 4),
                verdict(3, of: nil, .rejected, contact: 7, daysAgo: 6),
            ])
        #expect(book.judged.map { $0.verdict?.id.number } == [3, 2])
        #expect(book.newest(of: Account.ID(1))?.verdict?.verdict == .accepted)
        #expect(book.newest(of: Account.ID(1))?.day == today.adding(days: -4))
        #expect(LeadBook(handoffs: [], verdicts: []).entries.isEmpty)
    }
}
