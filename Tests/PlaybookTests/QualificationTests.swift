import Playbook
import Testing

@Suite struct QualificationTests {
    private func entry(
        _ element: QualificationElement, _ state: QualificationState, contact: Int? = nil, evidence: [Int] = [],
        deal: Int? = nil,
        on day: Day = today
    ) -> QualificationEntry {
        QualificationEntry(
            account: Account.ID(1), opportunity: deal.map { Opportunity.ID($0) }, element: element, state: state,
            contact: contact.map { Contact.ID($0) }, evidence: evidence.map { Claim.ID($0) }, day: day)
    }

    private func scorecard(_ entries: [QualificationEntry], _ claims: [Claim] = [], deal: Int? = nil)
        -> QualificationScorecard
    {
        QualificationScorecard(
            .meddic, account: Account.ID(1), opportunity: deal.map { Opportunity.ID($0) }, entries: entries,
            claims: claims,
            on: today)
    }

    @Test func knowsNothingOfAnEmptyAccount() {
        let card = scorecard([])
        #expect(card.standings.map(\.element) == QualificationFramework.meddic.elements)
        #expect(card.count(.unknown) == 6)
        #expect(card.score == 0)
    }

    @Test func demotesAConfirmationWhoseEvidenceFell() {
        let old = claim(12, kind: .pain, on: today.adding(days: -400))
        let card = scorecard([entry(.identifyPain, .confirmed, evidence: [12])], [old])
        let standing = card[.identifyPain]
        #expect(standing.recorded == .confirmed)
        #expect(standing.effective == .assumed)
        #expect(standing.demotion == "claim 12 went stale on 2026-10-18")
        #expect(card.score == 1)
        #expect(card.terms[4].what == "identify-pain is assumed: claim 12 went stale on 2026-10-18")
    }

    @Test(arguments: [
        (claim(1, retired: true), "claim 1 is retired"), (claim(1, source: nil), "claim 1 has no source"),
        (claim(2), "claim 1 is not there any more"),
    ])
    func namesTheReasonOfADemotion(held: Claim, reason: String) {
        #expect(scorecard([entry(.metrics, .confirmed, evidence: [1])], [held])[.metrics].demotion == reason)
    }

    @Test func standsOnOneGoodClaim() {
        let claims = [claim(1), claim(2, on: today.adding(days: -100))]
        let standing = scorecard([entry(.metrics, .confirmed, evidence: [1, 2])], claims)[.metrics]
        #expect(standing.effective == .confirmed)
        #expect(standing.evidence.map(\.problem) == [nil, "claim 2 went stale on 2026-11-12"])
    }

    @Test(arguments: [QualificationElement.economicBuyer, .champion])
    func wantsAPersonNamed(element: QualificationElement) {
        let claims = [claim(1)]
        #expect(
            scorecard([entry(element, .confirmed, evidence: [1])], claims)[element].demotion == "no contact is named")
        #expect(
            scorecard([entry(element, .confirmed, contact: 4, evidence: [1])], claims)[element].effective == .confirmed)
        #expect(
            confirmationProblems(of: element, contact: nil, evidence: [], claims: [], on: today) == [
                "no contact is named", "no claim is given as evidence",
            ])
    }

    @Test func putsTheDealBeforeTheAccountAndTheLaterBeforeTheEarlier() {
        let entries = [
            entry(.metrics, .assumed, deal: 7, on: today.adding(days: -9)), entry(.metrics, .unknown),
            entry(.champion, .assumed, on: today.adding(days: -1)),
            entry(.champion, .unknown, on: today.adding(days: -5)),
            entry(.identifyPain, .assumed, deal: 8),
        ]
        for order in [entries, entries.reversed()] {
            let card = scorecard(order, deal: 7)
            #expect(card[.metrics].effective == .assumed)
            #expect(card[.champion].effective == .assumed)
            #expect(card[.identifyPain].effective == .unknown)
            #expect(scorecard(order)[.metrics].effective == .unknown)
        }
    }

    @Test func addsUpAndRefusesExactlyWhatItWouldDemote() {
        var random = Seeded(7)
        for _ in 0..<300 {
            let claims = (1...4).map { number in
                claim(
                    number, source: Bool.random(using: &random) ? "s" : nil,
                    on: today.adding(days: -Int.random(in: 0...120, using: &random)),
                    retired: Bool.random(using: &random))
            }
            let entries = QualificationFramework.meddic.elements.map { element in
                entry(
                    element, QualificationState.allCases.randomElement(using: &random) ?? .unknown,
                    contact: Bool.random(using: &random) ? 1 : nil,
                    evidence: (1...5).filter { _ in Bool.random(using: &random) })
            }
            let card = scorecard(entries, claims)
            #expect(card.terms.total == card.score)
            #expect(card.score == 2 * card.count(.confirmed) + card.count(.assumed))
            #expect((0...card.fullScore).contains(card.score))
            for entry in entries where entry.state == .confirmed {
                let problems = confirmationProblems(
                    of: entry.element, contact: entry.contact, evidence: entry.evidence, claims: claims, on: today)
                #expect(problems.isEmpty == !card[entry.element].isDemoted)
            }
            #expect(card.questions(in: .finnish).count == 6 - card.count(.confirmed))
        }
    }

    @Test func asksFirstForWhatIsUnknownAndThenByImportance() throws {
        var entries = [entry(.identifyPain, .assumed), entry(.economicBuyer, .confirmed, contact: 1, evidence: [9])]
        let card = scorecard(entries)
        #expect(
            card.questions(in: .english).map(\.element) == [
                .champion, .metrics, .decisionProcess, .decisionCriteria, .identifyPain, .economicBuyer,
            ])
        let last = try #require(card.questions(in: .english).last)
        #expect(last.weakness == .demoted)
        #expect(
            last.why
                == "economic-buyer: its confirmation no longer stands (claim 9 is not there any more); "
                + "number 2 of 6 in importance"
        )
        entries = QualificationFramework.meddic.elements.map { entry($0, .confirmed, contact: 1, evidence: [1]) }
        #expect(scorecard(entries, [claim(1)]).nextQuestion(in: .english) == nil)
    }

    @Test func hasTwoDifferentQuestionsForEachElementAndWeaknessInEachLanguage() {
        var all: [String] = []
        for language in Language.allCases {
            for element in QualificationElement.allCases {
                for weakness in QualificationQuestion.Weakness.allCases {
                    let phrasings = questionPhrasings(of: element, weakness: weakness, in: language)
                    #expect(phrasings.count == 2)
                    #expect(phrasings.allSatisfy { $0.hasSuffix("?") })
                    all += phrasings
                }
            }
        }
        #expect(Set(all).count == 120)
    }
}
