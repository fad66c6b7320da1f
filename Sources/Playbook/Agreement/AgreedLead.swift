/// What an agreed MQL must know before it is handed to sales (playbook, section 2): that the company is right, that the
/// person's role is right, that the buyer's behaviour shows interest.
package struct AgreedLead: Hashable, Sendable {
    package enum Part: String, Word {
        case company
        case persona
        case interest

        package static var called: String { "a part of an agreed lead" }
    }

    /// One part, and whether it is as agreed.
    package struct Check: Hashable, Sendable {
        package var part: Part
        package var isMet: Bool
        /// Such as `Marine equipment is a target industry; 2900 employees, inside the sweet spot of 1000–20000`.
        package var what: String
        /// What to do, where it is not met.
        package var advice: String?
    }

    /// All three, in their order.
    package let checks: [Check]

    /// - Parameters:
    ///   - contact: The person who is ready; `nil` where nobody is named.
    ///   - newestAct: What the buyer did last, of all that shows interest; `nil` where there is nothing.
    ///   - days: How long an act shows interest.
    package init(
        account: Account, contact: Contact?, newestAct: Touch?, ideal: IdealCustomer, on day: Day, within days: Int
    ) {
        checks = [
            AgreedLead.company(account, ideal, on: day), AgreedLead.persona(contact, account, ideal),
            AgreedLead.interest(newestAct, on: day, within: days),
        ]
    }

    /// What is missing.
    package var missing: [Check] { checks.filter { !$0.isMet } }

    private static func company(_ account: Account, _ ideal: IdealCustomer, on day: Day) -> Check {
        let handle = account.handle
        let stops = ideal.disqualifications(of: account)
        guard stops.isEmpty else {
            return Check(
                part: .company, isMet: false, what: stops.joined(separator: "; "),
                advice: "leave it, or change what is served in workspace.yml")
        }
        guard account.industry != nil, account.employees != nil else {
            let unknown = [account.industry == nil ? "industry" : nil, account.employees == nil ? "size" : nil]
            return Check(
                part: .company, isMet: false,
                what: "\(unknown.compactMap { $0 }.joined(separator: " and ")) of the company is not known",
                advice: "account edit \(handle) --industry INDUSTRY --employees NUMBER")
        }
        let evidence = FitEvidence(account: account, claims: [], on: day)
        let asked = [IdealCriterion.industry, .size].filter { ideal.weight(of: $0) > 0 }
        let findings = asked.map { ideal.finding(of: $0, in: evidence) }
        let wrong = findings.filter { $0.state != .met }
        guard wrong.isEmpty else {
            return Check(
                part: .company, isMet: false, what: wrong.map(\.what).joined(separator: "; "),
                advice: "hand over a company of your ideal customer's: icp")
        }
        let words = findings.isEmpty ? "industry and size are known" : findings.map(\.what).joined(separator: "; ")
        return Check(part: .company, isMet: true, what: words, advice: nil)
    }

    private static func persona(_ contact: Contact?, _ account: Account, _ ideal: IdealCustomer) -> Check {
        guard let contact else {
            return Check(
                part: .persona, isMet: false, what: "nobody is named",
                advice: "say who is ready: handoff \(account.handle) --contact CONTACT")
        }
        guard !contact.isPlaceholder else {
            return Check(
                part: .persona, isMet: false, what: "\(contact.name) stands for somebody whom nobody knows yet",
                advice: "contact add NAME --account \(account.handle) --title TITLE")
        }
        let reading = IdealReading(ideal).reading(of: contact)
        let part = contact.title ?? contact.role?.rawValue
        if reading.isStudent || reading.isWrongDecisionMaker {
            return Check(
                part: .persona, isMet: false, what: "\(contact.name) has no say in buying (\(part ?? "no title"))",
                advice: "name somebody who has: contact list --account \(account.handle)")
        }
        if let title = reading.targetTitle {
            return Check(
                part: .persona, isMet: true, what: "\(contact.name), \(part ?? ""), matches the target title \(title)",
                advice: nil)
        }
        if let role = contact.role, role != .blocker {
            return Check(
                part: .persona, isMet: true, what: "\(contact.name) is \(role.rawValue) in the buying group",
                advice: nil)
        }
        if let title = contact.title, ideal.titles.isEmpty {
            return Check(part: .persona, isMet: true, what: "\(contact.name), \(title)", advice: nil)
        }
        return Check(
            part: .persona, isMet: false, what: "the part that \(contact.name) plays in buying is not known",
            advice: "contact edit \(contact.handle) --role ROLE")
    }

    private static func interest(_ act: Touch?, on day: Day, within days: Int) -> Check {
        guard let act, (0...days).contains(day.days(since: act.day)) else {
            let last = act.map { ", the last was \($0.type) on \($0.day.iso)" } ?? ""
            return Check(
                part: .interest, isMet: false, what: "the buyer has done nothing in \(days) days\(last)",
                advice: "nurture it until they do: sequence list")
        }
        return Check(part: .interest, isMet: true, what: "\(act.type) on \(act.day.iso)", advice: nil)
    }
}
