/// A field of an account that an expression may ask for.
///
/// The raw value is what people type. Each field says what it holds, what it means and how it is used, so that the list
/// that a person reads and the language itself cannot part.
package enum AccountField: String, CaseIterable, Hashable, Sendable {
    case handle, name, domain, industry, employees, revenue, country, city, founded, tier, owner, description
    case cluster, segment, parent
    case score, fit, behaviour
    case leadClass = "class"
    case band
    case touches
    case lastTouch = "last_touch"
    case daysSinceTouch = "days_since_touch"
    case campaign
    case contacts
    case engagedContacts = "engaged_contacts"
    case role, seniority, stance, language
    case openDeals = "open_deals"
    case pipeline, won
    case nextClose = "next_close"
    case stage
    case technology, pain, goal, trigger, competitor
    case source

    /// What it holds.
    package var type: FieldType {
        switch self {
        case .handle, .name, .domain, .industry, .country, .city, .owner, .description, .cluster, .segment, .parent,
            .campaign, .stage, .technology, .pain, .goal, .trigger, .competitor, .source:
            .text
        case .tier: .word(of: Tier.self)
        case .leadClass: .word(of: LeadClass.self)
        case .band: .word(of: FitBand.self)
        case .role: .word(of: BuyingRole.self)
        case .seniority: .word(of: Seniority.self)
        case .stance: .word(of: Stance.self)
        case .language: .word(of: Language.self)
        case .employees: .number(of: "people")
        case .founded: .number(of: "years")
        case .score, .fit, .behaviour: .number(of: "points")
        case .touches: .number(of: "touches")
        case .daysSinceTouch: .number(of: "days")
        case .contacts, .engagedContacts: .number(of: "people")
        case .openDeals: .number(of: "deals")
        case .revenue, .pipeline, .won: .money
        case .lastTouch, .nextClose: .day
        }
    }

    /// Where it is read from.
    package var family: FieldFamily {
        switch self {
        case .handle, .name, .domain, .industry, .employees, .revenue, .country, .city, .founded, .tier, .owner,
            .description:
            .record
        case .cluster, .segment, .parent: .groups
        case .score, .fit, .behaviour, .leadClass, .band: .score
        case .touches, .lastTouch, .daysSinceTouch, .engagedContacts: .touches
        case .campaign: .campaigns
        case .contacts, .role, .seniority, .stance, .language, .source: .people
        case .openDeals, .pipeline, .won, .nextClose, .stage: .deals
        case .technology, .pain, .goal, .trigger, .competitor: .research
        }
    }

    /// The kind of claim whose texts it holds, or `nil`.
    package var claimKind: ClaimKind? {
        switch self {
        case .technology: .tech
        case .pain: .pain
        case .goal: .goal
        case .trigger: .trigger
        case .competitor: .competitor
        default: nil
        }
    }
}
