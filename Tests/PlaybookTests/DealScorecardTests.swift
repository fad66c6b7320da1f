import Playbook
import Testing

@Suite struct DealScorecardTests {
    private func ranked(_ number: Int, closes: Day?, known: Int, cents: Int? = nil) throws -> DealScorecard {
        let entries = QualificationFramework.bant.elements.prefix(known).map {
            QualificationEntry(account: Account.ID(1), element: $0, state: .assumed, day: today)
        }
        let deal = Opportunity(
            id: Opportunity.ID(number), handle: "deal-\(number)", account: Account.ID(1), name: "Deal", stage: "demo",
            outcome: .open, amount: cents.map { Money(cents: $0, currency: .eur) }, created: today, closes: closes)
        let card = QualificationScorecard(.bant, account: Account.ID(1), entries: entries, claims: [], on: today)
        return DealScorecard(deal: deal, scorecard: card, on: today)
    }

    @Test func countsBegunWeeksAndNeverDividesByNone() throws {
        let weeks = try [0, 1, 7, 8, -1, -7].map { try ranked(1, closes: today.adding(days: $0), known: 0) }
        #expect(weeks.map(\.weeksToClose) == [0, 1, 1, 2, 0, -1])
        #expect(weeks.map(\.weeks) == [1, 1, 1, 2, 1, 1])
        #expect(weeks.map(\.isLate) == [false, false, false, false, true, true])
        #expect(weeks[3].hundredthsPerWeek == 400)
        let undated = try ranked(2, closes: nil, known: 3)
        #expect(undated.weeks == 52)
        #expect(undated.hundredthsPerWeek == 10)
    }

    @Test func putsWhatHasToBeFoundOutSoonestFirst() throws {
        let soon = try ranked(1, closes: today.adding(days: 14), known: 3)
        let weak = try ranked(2, closes: today.adding(days: 70), known: 0)
        let larger = try ranked(3, closes: today.adding(days: 70), known: 0, cents: 5)
        let complete = try ranked(4, closes: today, known: 4)
        let order = DealScorecard.ranked([complete, weak, larger, soon]).map(\.deal.handle)
        #expect(order == ["deal-4", "deal-1", "deal-3", "deal-2"])
    }

    @Test func givesTheSameOrderWhateverTheOrderOfTheDeals() throws {
        var random = Seeded(11)
        for _ in 0..<100 {
            let deals = try (1...9).map { number in
                try ranked(
                    number,
                    closes: Bool.random(using: &random)
                        ? nil : today.adding(days: .random(in: -30...90, using: &random)),
                    known: .random(in: 0...4, using: &random), cents: .random(in: 0...3, using: &random))
            }
            let order = DealScorecard.ranked(deals)
            #expect(order == DealScorecard.ranked(deals.shuffled(using: &random)))
            for (first, second) in zip(order, order.dropFirst()) {
                #expect(first.missing * second.weeks >= second.missing * first.weeks)
            }
        }
    }

    @Test func sharesTheElementsOutAmongTheFrameworks() {
        let all = QualificationFramework.allCases.flatMap(\.elements)
        #expect(Set(all) == Set(QualificationElement.allCases))
        #expect(all.count == QualificationElement.allCases.count)
        for framework in QualificationFramework.allCases {
            #expect(Set(framework.importance) == Set(framework.elements))
            #expect(framework.elements.allSatisfy { $0.framework == framework })
            for element in QualificationElement.allCases {
                #expect(
                    (try? framework.element(reading: element.rawValue))
                        == (element.framework == framework ? element : nil))
            }
        }
    }
}
