import Testing

@testable import Playbook

/// Who waits for what, and whether anything is written for them.
@Suite struct ContentCoverageTests {
    private func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

    @Test(
        "a title tells the persona, else the department",
        arguments: [
            ("Chief Financial Officer", nil, "cfo"), ("Group CFO", nil, "cfo"), ("Talousjohtaja", nil, "cfo"),
            ("Chief Information Officer", "Finance", "cio"), ("Controller", "Finance", "cfo"),
            ("Head of IT", nil, "cio"), ("VP Marketing", nil, "vp-marketing"), ("Tuotantojohtaja", nil, "operations"),
            ("Executive Vice President, Services", nil, "operations"), ("Board member", nil, nil), (nil, nil, nil),
        ] as [(String?, String?, String?)])
    func persona(_ title: String?, _ department: String?, _ handle: String?) {
        #expect(Persona.of(title: title, department: department, among: Persona.standard)?.handle == handle)
    }

    @Test("an account stands where its furthest open deal stands")
    func stages() {
        let account = Account.ID(1)
        let deals = (1...3).map {
            Opportunity(
                id: Opportunity.ID($0), handle: "d\($0)", account: account, name: "", stage: "demo", outcome: .open,
                amount: nil, created: day(0))
        }
        func step(_ deal: Int, _ at: Int, _ stage: String) -> StageChange {
            StageChange(opportunity: Opportunity.ID(deal), day: day(at), stage: stage, amount: nil)
        }
        let way = BuyingStages(
            stages: ["prospecting", "discovery", "demo"], deals: deals,
            steps: [
                step(1, 10, "discovery"), step(2, 20, "demo"), step(2, 30, "lost"), step(1, 40, "won"),
                step(3, 50, "discovery"),
            ])
        // The third deal has no step before the fiftieth day, so that its own day and stage count nowhere.
        for (at, stage) in [
            (5, "prospecting"), (10, "discovery"), (25, "demo"), (35, "discovery"), (45, "onboarding"),
            (55, "discovery"),
        ] {
            #expect(way.stage(of: account, on: day(at)) == stage)
        }
        #expect(way.stage(of: nil, on: day(5)) == "prospecting")
        #expect(way.stage(of: Account.ID(9), on: day(5)) == "prospecting")
    }

    @Test("a gap is where people stand and nothing is written for them, the most pressing first")
    func gaps() {
        func person(_ number: Int, _ persona: String, _ stage: String) -> ContentCoverage.Person {
            ContentCoverage.Person(
                contact: Contact.ID(number), account: Account.ID(number), persona: persona, stage: stage)
        }
        let coverage = ContentCoverage(
            personas: ["cfo", "cio"], stages: ["demo", "proposal", "onboarding"],
            pieces: [
                .init(name: "cfo-demo", persona: "cfo", stage: "demo"),
                .init(name: "demo", persona: nil, stage: "demo"), .init(name: "cio", persona: "cio", stage: nil),
            ],
            people: [
                person(1, "cfo", "demo"), person(2, "cfo", "proposal"), person(3, "cio", "demo"),
                person(4, "cio", "proposal"), person(5, "cio", "proposal"),
            ], pipeline: [Account.ID(3): 100, Account.ID(4): 700],
            taken: [.init(persona: "cfo", stage: "demo", type: "guide"): 3])
        #expect(coverage.cells.count == 6)
        #expect(coverage.cells.reduce(0) { $0 + $1.people.count } == 5)
        #expect(coverage.cells[0].gap == .none && coverage.cells[0].general == ["demo"])
        #expect(coverage.cells[0].touches == 3)
        #expect(coverage.gaps.map { "\($0.persona) \($0.stage)" } == ["cfo proposal", "cio proposal", "cio demo"])
        #expect(coverage.gaps.map(\.gap) == [.nothing, .general, .general])
        #expect(coverage.gaps[1].pipeline == 700)
    }
}
