import Playbook
import Testing

/// A small seeded generator (SplitMix64), so that a law that fails fails again on the next run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A day written `YYYY-MM-DD` in a test.
func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

func currency(_ code: String) throws -> Currency { try #require(Currency(code)) }

let today = Day(number: 20_779)  // 2026-11-22

func account(
    _ number: Int = 1, name: String = "Tammerlift Oy", industry: String? = nil, employees: Int? = nil,
    tier: Tier = .oneToOne, cluster: Int? = nil, segment: Int? = nil
) -> Account {
    Account(
        id: Account.ID(number), handle: "account-\(number)", name: name, industry: industry, employees: employees,
        tier: tier, cluster: cluster.map { Cluster.ID($0) }, segment: segment.map { Segment.ID($0) })
}

func contact(
    _ number: Int, _ name: String = "Liisa", account: Int? = 1, title: String? = nil, role: BuyingRole? = nil,
    seniority: Seniority? = nil, influence: Int? = nil, stance: Stance? = nil
) -> Contact {
    Contact(
        id: Contact.ID(number), handle: "contact-\(number)", account: account.map { Account.ID($0) }, firstName: name,
        lastName: "", title: title, role: role, seniority: seniority, influence: influence, stance: stance)
}

func claim(
    _ number: Int, about subject: Claim.Subject = .account(Account.ID(1)), kind: ClaimKind = .trigger,
    clauses: [Language: String] = [.english: "you opened a hub"], source: String? = "https://news.example/1",
    on day: Day = today.adding(days: -10), confidence: Confidence = .medium, retired: Bool = false
) -> Claim {
    Claim(
        id: Claim.ID(number), subject: subject, kind: kind, text: "Claim \(number).", clauses: clauses, source: source,
        day: day, confidence: confidence, retired: retired)
}

func touch(
    _ number: Int, _ type: String, on day: Day = today.adding(days: -10), account: Int? = 1, contact: Int? = nil,
    channel: String = "email", campaign: Int? = nil
) -> Touch {
    Touch(
        id: Touch.ID(number), day: day, account: account.map { Account.ID($0) },
        contact: contact.map { Contact.ID($0) },
        channel: channel, type: type, campaign: campaign.map { Campaign.ID($0) })
}

func deal(
    _ number: Int, account: Int = 1, stage: String = "proposal", outcome: Opportunity.Outcome = .open,
    cents: Int? = 100_00, currency: Currency = .eur, created: Day = today.adding(days: -100), closes: Day? = today
) -> Opportunity {
    Opportunity(
        id: Opportunity.ID(number), handle: "deal-\(number)", account: Account.ID(account), name: "Deal \(number)",
        stage: stage, outcome: outcome, amount: cents.map { Money(cents: $0, currency: currency) }, created: created,
        closes: closes)
}
