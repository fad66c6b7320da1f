import Outreach
import Playbook
import Testing

/// What holds a draft back.
@Suite struct DraftChecksTests {
    private let claims = [
        Claim.ID(4): claim(4, source: "a call"), Claim.ID(5): claim(5, source: "a visit"),
    ]

    private static func claim(_ number: Int, source: String?, day: Day = Drafting.day, retired: Bool = false) -> Claim {
        Claim(
            id: Claim.ID(number), subject: .account(Account.ID(1)), kind: .trigger, text: "x", source: source, day: day,
            confidence: .high, retired: retired)
    }

    private func findings(
        _ draft: Draft, contact: Contact = Drafting.contact(), claims: [Claim.ID: Claim]? = nil, limit: Int? = nil,
        today: Day = Drafting.day, lastContact: Day? = nil, sequence: String? = nil, rules: OutreachRules = .standard,
        allowed: Set<DraftCheckName> = [], echoes: [SentenceBook.Echo] = []
    ) -> [DraftFinding] {
        DraftChecks.findings(
            on: DraftUnderCheck(
                draft: draft, contact: contact, today: today, maxLength: limit, freshness: .standard,
                claims: claims ?? self.claims, quietDays: rules.quietDays, lastContact: lastContact,
                otherSequence: sequence, echoes: echoes),
            rules: rules, allowed: allowed)
    }

    @Test("a sound draft has no finding")
    func sound() throws { #expect(findings(try Drafting.draft()).isEmpty) }

    @Test("evidence that aged, was retired, removed or lost its source holds the draft")
    func evidence() throws {
        let draft = try Drafting.draft()
        let later = Drafting.day.adding(days: 90)
        #expect(findings(draft, today: later).map(\.check) == [.staleEvidence, .staleEvidence])
        var claims = self.claims
        claims[Claim.ID(4)] = Self.claim(4, source: "a call", retired: true)
        #expect(findings(draft, claims: claims).map(\.message) == ["claim 4, on which it stands, is retired"])
        claims[Claim.ID(4)] = nil
        #expect(findings(draft, claims: claims).map(\.message) == ["claim 4, on which it stands, was removed"])
        claims[Claim.ID(4)] = Self.claim(4, source: nil)
        let unsourced = findings(draft, claims: claims)
        #expect(unsourced.map(\.check) == [.unsourcedClaim])
        #expect(unsourced.map(\.holdsDraft) == [true])
    }

    @Test("an empty part, no call to action, too many characters and a long subject are found")
    func words() throws {
        let noAction = Drafting.body.replacing("Would 15 minutes next week do?", with: "")
        #expect(findings(try Drafting.draft(Drafting.template(body: noAction))).map(\.check) == [.noCallToAction])
        let noPain = Drafting.body.replacing("The question that comes up first is {{ claim.pain }}.", with: "")
        #expect(findings(try Drafting.draft(Drafting.template(body: noPain))).map(\.check) == [.emptyPart])
        let long = findings(try Drafting.draft(), limit: 100)
        #expect(long.map(\.check) == [.tooLong])
        let subject = findings(try Drafting.draft(Drafting.template(subject: String(repeating: "ä", count: 51))))
        #expect(subject.map(\.check) == [.longSubject])
        #expect(subject.allSatisfy { !$0.holdsDraft })
    }

    @Test("a length at the limit passes and one above does not")
    func lengthAtTheLimit() throws {
        let draft = try Drafting.draft()
        let length = DraftText.bodyText(of: draft).count
        #expect(findings(draft, limit: length).isEmpty)
        #expect(findings(draft, limit: length - 1).map(\.check) == [.tooLong])
    }

    @Test("a person who opted out, has no address, heard from us or is in a sequence is left alone")
    func person() throws {
        let draft = try Drafting.draft()
        #expect(findings(draft, contact: Drafting.contact(optedOut: true)).map(\.check) == [.optedOut])
        #expect(findings(draft, contact: Drafting.contact(email: nil)).map(\.check) == [.noAddress])
        #expect(findings(draft, sequence: "default").map(\.check) == [.otherSequence])
        let days = OutreachRules.standard.quietDays
        let recent = findings(draft, lastContact: Drafting.day.adding(days: 1 - days))
        #expect(recent.map(\.check) == [.contactedRecently])
        #expect(findings(draft, lastContact: Drafting.day.adding(days: -days)).isEmpty)
    }

    @Test("a workspace's rules change how serious a check is, and an allowance lets the draft go")
    func severity() throws {
        let draft = try Drafting.draft()
        let mild = OutreachRules(severities: [.noAddress: .warning])
        #expect(findings(draft, contact: Drafting.contact(email: nil), rules: mild).map(\.holdsDraft) == [false])
        let off = OutreachRules(severities: [.noAddress: .off, .optedOut: .off])
        #expect(findings(draft, contact: Drafting.contact(email: nil), rules: off).isEmpty)
        let optedOut = findings(draft, contact: Drafting.contact(optedOut: true), rules: off)
        #expect(optedOut.map(\.holdsDraft) == [true], "nobody may switch this off")
        let allowed = findings(draft, sequence: "default", allowed: [.otherSequence])
        #expect(allowed.map(\.holdsDraft) == [false])
        #expect(allowed.map(\.isAllowed) == [true])
    }

    @Test("the same sentence to a colleague is found, a greeting or a signature is not")
    func sameSentence() throws {
        var book = SentenceBook()
        let first = try Drafting.draft()
        book.add(first, to: Drafting.contact())
        let second = try Drafting.draft(number: 2, contact: 2)
        let echoes = book.echoes(of: second)
        #expect(echoes.map(\.draft) == [Draft.ID(1)])
        #expect(echoes.first?.sentence == "I saw that you opened a hub.")
        #expect(findings(second, echoes: echoes).map(\.check) == [.sameSentence])
        // The person's own earlier drafts and other companies' do not count.
        #expect(book.echoes(of: try Drafting.draft(number: 3, contact: 1)).isEmpty)
        var elsewhere = second
        elsewhere.account = Account.ID(2)
        #expect(book.echoes(of: elsewhere).isEmpty)
    }
}
