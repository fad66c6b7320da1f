/// How a lead was contacted after its hand-off, and how far it came: what marketing wants to hear of it.
///
/// Touches carry a day and no hour, so what happened on the day of the hand-off counts as after it.
package struct LeadFollowUp: Hashable, Sendable {
    /// How far a lead came; the later the case, the further.
    package enum Result: String, Word {
        case notContacted = "not-contacted"
        case contacted
        case answered
        case met
        case opportunity
        case lost
        case won

        package static var called: String { "a result of a lead" }
    }

    /// What we did first: its type and its channel, such as `call by phone`; `nil` where nobody did anything.
    package let how: String?
    /// Days from the hand-off to then.
    package let days: Int?
    package let result: Result

    /// The follow-up of a lead.
    ///
    /// - Parameters:
    ///   - touches: Those of the account, in any order.
    ///   - deals: Those of the account.
    package init(after handoff: Day, until today: Day, touches: some Sequence<Touch>, deals: [Opportunity]) {
        let later = touches.filter { $0.day >= handoff && $0.day <= today }
        let first = later.filter(\.isContact).min { ($0.day, $0.id) < ($1.day, $1.id) }
        how = first.map { "\($0.type) by \($0.channel)" }
        days = first.map { $0.day.days(since: handoff) }
        if let outcome = deals.outcome(openedFrom: handoff, until: today) {
            result =
                switch outcome {
                case .won: .won
                case .open: .opportunity
                case .lost: .lost
                }
        } else if later.contains(where: \.isMeeting) {
            result = .met
        } else if let first {
            let isAnswered = later.contains { $0.type == TouchType.reply.rawValue && $0.day >= first.day }
            result = isAnswered ? .answered : .contacted
        } else {
            result = .notContacted
        }
    }
}

extension Touch {
    /// Whether it is a talk with the buyer.
    fileprivate var isMeeting: Bool { TouchType(rawValue: type).map(TouchType.meetings.contains) ?? false }

    /// Whether it reaches a person or is a talk with them.
    fileprivate var isContact: Bool {
        TouchType(rawValue: type).map { TouchType.reaching.contains($0) || TouchType.meetings.contains($0) } ?? false
    }
}
