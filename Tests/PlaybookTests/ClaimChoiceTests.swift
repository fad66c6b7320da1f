import Playbook
import Testing

@Suite struct ClaimChoiceTests {
    private let subjects = claimSubjects(
        contact: contact(5), account: account(1, cluster: 2), segments: [Segment.ID(3)])

    private func choice(_ claims: [Claim], in language: Language = .english) -> ClaimChoice {
        ClaimChoice(of: .trigger, in: language, subjects: subjects, claims: claims, on: today)
    }

    @Test func looksFromTheNearestSubjectToTheWidest() {
        #expect(
            subjects == [
                .contact(Contact.ID(5)), .account(Account.ID(1)), .cluster(Cluster.ID(2)), .segment(Segment.ID(3)),
            ])
        var claims = subjects.enumerated().map { claim(10 - $0, about: $1, confidence: $0 == 3 ? .high : .low) }
        while !claims.isEmpty {
            #expect(choice(claims.reversed()).chosen == claims[0])
            claims.removeFirst()
        }
        #expect(claimSubjects(contact: nil, account: nil, segments: []).isEmpty)
    }

    @Test func prefersConfidenceThenNewsThenTheLowerNumber() {
        let plain = claim(2)
        #expect(choice([plain, claim(3, on: today.adding(days: -40), confidence: .high)]).chosen?.id == Claim.ID(3))
        #expect(choice([plain, claim(3, on: today.adding(days: -2))]).chosen?.id == Claim.ID(3))
        #expect(choice([claim(3), plain]).chosen?.id == Claim.ID(2))
    }

    @Test func saysWhyOthersArePassedOver() {
        let stale = today.adding(days: -100)
        let made = choice([
            claim(1, retired: true), claim(2, source: nil), claim(3, on: stale),
            claim(4, clauses: [.finnish: "avasitte"]),
            claim(5, clauses: [.english: " "]), claim(6), claim(7, about: .segment(Segment.ID(3))),
            claim(8, about: .account(Account.ID(99))), claim(9, kind: .pain),
        ])
        #expect(made.chosen?.id == Claim.ID(6))
        #expect(made.clause == "you opened a hub")
        #expect(made.problem == nil)
        #expect(
            made.passedOver.map(\.sentence) == [
                "claim 1 is retired", "claim 2 has no source", "claim 3 went stale on 2026-11-12",
                "claim 4 has no clause in English", "claim 5 has no clause in English",
                "claim 7 gives way to claim 6: claim 6 is about the account, claim 7 about the segment",
            ])
    }

    @Test func explainsAMissingValue() {
        #expect(choice([]).problem == "no trigger claim is recorded")
        #expect(
            choice([claim(3, on: today.adding(days: -100)), claim(4)], in: .finnish).problem
                == "no trigger claim can be used: claim 3 went stale on 2026-11-12; claim 4 has no clause in Finnish")
    }

    @Test func flagsAChoiceDatedAhead() {
        #expect(choice([claim(1, on: today.adding(days: 3))]).isDatedAhead)
        #expect(!choice([claim(1)]).isDatedAhead)
    }

    @Test func doesNotDependOnOrderAndAccountsForEveryClaim() {
        var random = Seeded(6)
        for _ in 0..<300 {
            let claims = (1...8).map { number in
                claim(
                    number, about: subjects.randomElement(using: &random) ?? subjects[0],
                    clauses: Bool.random(using: &random) ? [.english: "x"] : [:],
                    source: Bool.random(using: &random) ? "s" : nil,
                    on: today.adding(days: -Int.random(in: 0...120, using: &random)),
                    confidence: Confidence.allCases.randomElement(using: &random) ?? .low,
                    retired: Int.random(in: 0...4, using: &random) == 0)
            }
            let made = choice(claims)
            #expect(made == choice(claims.shuffled(using: &random)))
            #expect(made.passedOver.count + (made.chosen == nil ? 0 : 1) == claims.count)
            #expect((made.problem == nil) == (made.chosen != nil))
            if let chosen = made.chosen { #expect(ClaimChoice.obstacle(to: chosen, in: .english, on: today) == nil) }
        }
    }
}
