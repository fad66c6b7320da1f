import Playbook

@testable import Pages

/// An account with everything that a brief tells, and its parts to be changed by a test.
struct Sample {
    var account = Account(
        id: Account.ID(1), handle: "northlift", name: "Northlift", industry: "Industrial machinery", employees: 5_200,
        revenue: Money(cents: 1_200_000_000_00, currency: .eur), country: "FI", city: "Tampere", founded: 1931,
        tier: .oneToOne, owner: "Joonas Rinne", description: "Cranes and their service.")
    var groupName: String? = "Crane makers"
    var contacts: [Contact] = [
        person(1, "Petri", "Lähde", "Head of Services", .economicBuyer, .cLevel, 5, .supporter),
        person(2, "Sanna", "Hieta", "Director, Contracts", .champion, .director, 4, .champion),
        person(3, "Markus", "Brand", "Director, Digital", .blocker, .director, 4, .opponent),
        person(4, "Olli", "Vehma", nil, nil, nil, nil, nil),
    ]
    var relations = [
        Relation(from: Contact.ID(2), kind: .reportsTo, to: Contact.ID(1)),
        Relation(from: Contact.ID(2), kind: .influences, to: Contact.ID(1)),
    ]
    var claims: [Claim] = [
        claim(1, .trigger, "They opened a hub in Gdańsk.", "https://www.northlift.example/news/hub", "2026-10-15"),
        claim(2, .trigger, "They merged two units.", "https://www.northlift.example/news/merger", "2026-03-18"),
        claim(
            3, .pain, "Contracts lapse in silence.", "Call with Sanna, 2026-09-10", "2026-09-10",
            .contact(Contact.ID(2))),
        claim(4, .note, "Papers close early.", nil, "2026-11-01"),
        claim(5, .finance, "An old figure.", "Annual report", "2025-12-30", retired: true),
        claim(6, .competitor, "Nobody asks about this.", "Fair", "2026-01-20", retired: true),
        claim(
            7, .goal, "The cluster grows.", "http://www.cranes.example/?a=1&b=2", "2026-08-01", .cluster(Cluster.ID(1))),
    ]
    var meddic: [QualificationEntry] = [
        QualificationEntry(
            account: Account.ID(1), element: .identifyPain, state: .confirmed, note: "It hurts.",
            evidence: [Claim.ID(3)], day: day("2026-09-10")),
        QualificationEntry(
            account: Account.ID(1), element: .champion, state: .confirmed, note: "Promised much.",
            contact: Contact.ID(2), evidence: [Claim.ID(2), Claim.ID(5), Claim.ID(99)], day: day("2026-03-18")),
    ]
    var touches: [Touch] = [
        touch(1, "2026-05-20", nil, "ads", "impression", campaign: 1),
        touch(2, "2026-08-20", 2, "email", "sent"), touch(3, "2026-08-21", 2, "email", "reply"),
        touch(8, "2026-10-01", 2, "website", "buyers-guide"),
        touch(4, "2026-11-10", 1, "event", "meeting", campaign: 1), touch(5, "2026-11-12", 1, "phone", "call"),
        touch(6, "2024-02-02", 1, "website", "visit"), touch(7, "2027-01-01", 1, "email", "reply"),
    ]
    var opportunities: [Opportunity] = [
        deal(1, "Northlift: service analytics", "negotiation", .open, 396_000, closes: "2026-10-30"),
        deal(2, "Parts pricing", "prospecting", .open, 110_000, closes: "2027-06-30", next: "Send the price list"),
        deal(3, "Pilot", "negotiation", .won, 48_000, closes: "2026-06-26", reason: "A list in three weeks"),
        deal(4, "Monitoring", "demo", .lost, nil, closes: "2026-09-04", reason: "They build it themselves"),
    ]
    var campaigns = [Campaign.ID(1): "Autumn dinner"]
    var language = Language.english
    var workspaceName = "Pohjavire"
    var today = day("2026-11-22")

    /// An account of which nothing is known but its name.
    static var bare: Sample {
        var sample = Sample()
        sample.account = Account(id: Account.ID(1), handle: "bare", name: "Bare", tier: .oneToMany)
        sample.groupName = nil
        (sample.contacts, sample.relations, sample.claims, sample.meddic) = ([], [], [], [])
        (sample.touches, sample.opportunities, sample.campaigns) = ([], [], [:])
        return sample
    }

    var brief: AccountBrief {
        let card = QualificationScorecard(.meddic, account: account.id, entries: meddic, claims: claims, on: today)
        let map = StakeholderMap(
            contacts: contacts, relations: relations, engagement: Engagement.tally(touches, on: today), on: today)
        let ideal = IdealCustomer(
            employees: 1_000...20_000, servedEmployees: nil, industries: ["Industrial machinery"], titles: [],
            wrongTitles: [], studentTitles: [], wrongRoles: [])
        let scorer = Scorer(model: .standard, ideal: ideal, touches: touches, on: today)
        return AccountBrief(
            account: account, groupName: groupName, contacts: contacts, map: map, scorecard: card,
            bant: QualificationScorecard(.bant, account: account.id, entries: meddic, claims: claims, on: today),
            questions: card.questions(in: language), claims: claims, freshness: .standard, touches: touches,
            campaigns: campaigns, opportunities: opportunities,
            ledger: scorer.ledger(of: account, contacts: contacts), today: today, language: language,
            workspaceName: workspaceName)
    }

    func html() throws -> String { try brief.html(layout: try Shipped.layout(), partials: try Shipped.partials()) }
}

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

func person(
    _ id: Int, _ first: String, _ last: String, _ title: String?, _ role: BuyingRole?, _ seniority: Seniority?,
    _ influence: Int?, _ stance: Stance?
) -> Contact {
    Contact(
        id: Contact.ID(id), handle: "\(first).\(last)".lowercased(), account: Account.ID(1), firstName: first,
        lastName: last, title: title, role: role, seniority: seniority, influence: influence, stance: stance)
}

func claim(
    _ id: Int, _ kind: ClaimKind, _ text: String, _ source: String?, _ on: String,
    _ subject: Claim.Subject = .account(Account.ID(1)), retired: Bool = false
) -> Claim {
    Claim(
        id: Claim.ID(id), subject: subject, kind: kind, text: text, source: source, day: day(on), confidence: .high,
        retired: retired)
}

func touch(_ id: Int, _ on: String, _ contact: Int?, _ channel: String, _ type: String, campaign: Int? = nil) -> Touch {
    Touch(
        id: Touch.ID(id), day: day(on), account: Account.ID(1), contact: contact.map { Contact.ID($0) },
        channel: channel, type: type, campaign: campaign.map { Campaign.ID($0) })
}

func deal(
    _ id: Int, _ name: String, _ stage: String, _ outcome: Opportunity.Outcome, _ euros: Int?, closes: String?,
    next: String? = nil, reason: String? = nil
) -> Opportunity {
    Opportunity(
        id: Opportunity.ID(id), handle: "deal-\(id)", account: Account.ID(1), name: name, stage: stage,
        outcome: outcome, amount: euros.map { Money(cents: $0 * 100, currency: .eur) }, created: day("2026-01-26"),
        closes: closes.map { day($0) }, owner: "Joonas Rinne", reason: reason, nextStep: next)
}
