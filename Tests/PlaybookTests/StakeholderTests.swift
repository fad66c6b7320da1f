import Playbook
import Testing

@Suite struct StakeholderTests {
    private func relation(_ from: Int, _ kind: Relation.Kind, _ to: Int) -> Relation {
        Relation(from: Contact.ID(from), kind: kind, to: Contact.ID(to))
    }

    private func map(_ people: [Contact], _ relations: [Relation] = [], engaged: [Int] = []) -> StakeholderMap {
        let engagement = engaged.map { (Contact.ID($0), Engagement(touches: 1, lastInbound: today.adding(days: -5))) }
        return StakeholderMap(
            contacts: people, relations: relations, engagement: Dictionary(uniqueKeysWithValues: engagement), on: today)
    }

    private func numbers(_ people: [Stakeholder]) -> [Int] { people.map(\.contact.id.number) }

    @Test func drawsWhoReportsToWhomHighestFirst() {
        let people = [
            contact(1, "Aino", seniority: .manager), contact(2, "Bo", seniority: .cLevel),
            contact(3, "Cia", seniority: .director), contact(4, "Dan"),
        ]
        let drawn = map(people, [relation(1, .reportsTo, 2), relation(3, .reportsTo, 2), relation(1, .influences, 3)])
        #expect(numbers(drawn.roots) == [2, 4])
        #expect(numbers(drawn.roots[0].reports) == [3, 1])
        #expect(numbers(drawn.everyone) == [2, 3, 1, 4])
        #expect(drawn.influencers(of: Contact.ID(3)) == [Contact.ID(1)])
        #expect(drawn.problems.isEmpty)
    }

    @Test func cutsACircleAndSaysSo() {
        let people = [contact(1, "Aino"), contact(2, "Bo"), contact(3, "Cia"), contact(4, "Dan")]
        let relations = [
            relation(3, .reportsTo, 2), relation(2, .reportsTo, 1), relation(1, .reportsTo, 3),
            relation(4, .reportsTo, 4),
        ]
        let drawn = map(people, relations)
        #expect(numbers(drawn.everyone) == [1, 2, 3, 4])
        #expect(
            drawn.problems == [
                "the reporting lines run in a circle: Aino → Cia → Bo → Aino",
                "the reporting lines run in a circle: Dan → Dan",
            ])
    }

    @Test func reportsASecondBossAndAStranger() {
        let people = [contact(1, "Aino"), contact(2, "Bo"), contact(3, "Cia")]
        let relations = [
            relation(1, .reportsTo, 2), relation(1, .reportsTo, 3), relation(1, .reportsTo, 2),
            relation(1, .influences, 99),
            relation(98, .influences, 99),
        ]
        #expect(
            map(people, relations).problems == [
                "1 relation ties somebody here to a person outside this account, and is not drawn",
                "Aino reports to Bo, and also to Cia, which is not drawn",
            ])
    }

    @Test func drawsEachPersonExactlyOnceWhateverTheRelations() {
        var random = Seeded(8)
        for _ in 0..<300 {
            let count = Int.random(in: 0...9, using: &random)
            let people = (0..<count).map { contact($0) }
            let relations = (0..<Int.random(in: 0...14, using: &random)).map { _ in
                relation(
                    Int.random(in: 0...10, using: &random), Bool.random(using: &random) ? .reportsTo : .influences,
                    Int.random(in: 0...10, using: &random))
            }
            #expect(numbers(map(people, relations).everyone).sorted() == Array(0..<count))
        }
    }

    @Test func countsEngagementByTheBuyersOwnActs() {
        let touches = [
            touch(1, "reply", on: today.adding(days: -90), contact: 1), touch(2, "sent", contact: 1),
            touch(3, "reply", on: today.adding(days: -91), contact: 2), touch(4, "sent", contact: 3),
            touch(5, "podcast", contact: 4), touch(6, "reply", on: today.adding(days: 1), contact: 5),
            touch(7, "visit"),
        ]
        let tally = Engagement.tally(touches, on: today)
        #expect(tally[Contact.ID(1)] == Engagement(touches: 2, lastInbound: today.adding(days: -90)))
        let engaged = tally.filter { $0.value.isEngaged(on: today) }.map(\.key.number).sorted()
        #expect(engaged == [1, 4])
        #expect(tally[Contact.ID(5)] == nil)
    }

    @Test func findsNoGapInAWholeBuyingGroup() {
        let people = [
            contact(1, role: .economicBuyer, seniority: .cLevel), contact(2, role: .champion, seniority: .director),
            contact(3, role: .blocker, influence: 5),
        ]
        #expect(map(people, [relation(2, .influences, 3)], engaged: [1, 2]).gaps.isEmpty)
    }

    @Test func namesEveryGap() {
        let people = [
            contact(1, "Aino", seniority: .manager, stance: .supporter), contact(2, "Bo", seniority: .cLevel),
            contact(3, "Cia", influence: 4, stance: .opponent), contact(4, "Dan", influence: 3, stance: .opponent),
        ]
        let gaps = map(people, [relation(3, .influences, 3)], engaged: [1]).gaps
        #expect(
            gaps.map(\.kind) == [.noEconomicBuyer, .noChampion, .singleThreaded, .tooLow, .unansweredBlocker])
        #expect(
            gaps.map(\.sentence) == [
                "No economic buyer is known.", "No champion is known.",
                "Only Aino has been active in the last 90 days.",
                "Nobody above manager has been active in the last 90 days.",
                "Cia is against it, influence 4, and nobody is known to influence them.",
            ])
        #expect(gaps[1].advice == "Aino is the warmest: ask whether they will drive it, and set the role to champion.")
        #expect(gaps[3].advice == "Reach Bo (c-level).")
        #expect(gaps[4].contacts == [Contact.ID(3)])
    }

    @Test func saysOfAnEmptyAccountThatNobodyIsThere() {
        let gaps = map([]).gaps
        #expect(gaps.map(\.kind) == [.noEconomicBuyer, .noChampion, .singleThreaded])
        #expect(gaps[2].sentence == "Nobody has been active in the last 90 days.")
    }

    @Test func closesAGapOnceItIsFilled() {
        let people = [contact(1, role: .economicBuyer), contact(2, seniority: .vicePresident)]
        let kinds = map(people, engaged: [1, 2]).gaps.map(\.kind)
        #expect(kinds == [.noChampion])
    }
}
