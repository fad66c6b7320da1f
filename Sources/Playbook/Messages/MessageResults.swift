/// What came of the messages of each template: answers, meetings and deals.
///
/// Neither an answer that came in as a touch, a meeting nor a deal says which message brought it, so the rule is
/// plain: it counts for the last message sent before it, an answer and a meeting within 30 days to the same person, a
/// deal within 90 days at the same account. The
/// playbook gives no figures; these are ours.
package struct MessageResults: Hashable, Sendable {
    /// A message that went out.
    package struct Sent: Hashable, Sendable {
        package var draft: Draft
        package var day: Day
        package var isReplied: Bool

        package init(draft: Draft, day: Day, isReplied: Bool) {
            self.draft = draft
            self.day = day
            self.isReplied = isReplied
        }
    }

    /// One template in one language.
    package struct Result: Hashable, Sendable {
        package var template: String
        package var language: Language
        package var sent = 0
        package var replies = 0
        /// Messages that a meeting followed.
        package var meetings = 0
        package var deals = 0
        /// What the deals are worth, where that is known.
        package var amounts: [Money] = []

        package var replyInterval: ProportionInterval? { ProportionInterval(successes: replies, of: sent) }
        package var meetingInterval: ProportionInterval? { ProportionInterval(successes: meetings, of: sent) }
    }

    package static let meetingDays = 30
    package static let dealDays = 90

    /// By template and language.
    package let all: [Result]

    /// - Parameters:
    ///   - sent: Every message that went out.
    ///   - answers: The touches that are answers; one that a draft notes itself is counted once.
    ///   - meetings: The touches that are meetings.
    ///   - deals: All deals.
    package init(sent: [Sent], answers: [Touch] = [], meetings: [Touch], deals: [Opportunity]) {
        var results: [Key: Result] = [:]
        for message in sent {
            let key = Key(message)
            var result = results[key] ?? Result(template: key.template, language: key.language)
            result.sent += 1
            results[key] = result
        }
        let byContact = Dictionary(grouping: sent, by: \.draft.contact)
        var answered = Set(sent.filter(\.isReplied).map(\.draft.id))
        for answer in answers {
            guard let contact = answer.contact,
                let message = Self.last(of: byContact[contact] ?? [], before: answer.day, within: Self.meetingDays)
            else { continue }
            answered.insert(message.draft.id)
        }
        for message in sent where answered.contains(message.draft.id) { results[Key(message)]?.replies += 1 }
        var met: Set<Draft.ID> = []
        for meeting in meetings {
            guard let contact = meeting.contact,
                let message = Self.last(of: byContact[contact] ?? [], before: meeting.day, within: Self.meetingDays),
                met.insert(message.draft.id).inserted
            else { continue }
            results[Key(message)]?.meetings += 1
        }
        let byAccount = Dictionary(grouping: sent.filter { $0.draft.account != nil }, by: \.draft.account)
        for deal in deals {
            guard
                let message = Self.last(of: byAccount[deal.account] ?? [], before: deal.created, within: Self.dealDays)
            else { continue }
            results[Key(message)]?.deals += 1
            if let amount = deal.amount { results[Key(message)]?.amounts.append(amount) }
        }
        all = results.values.sorted {
            ($0.template, $0.language.rawValue) < ($1.template, $1.language.rawValue)
        }
    }

    private struct Key: Hashable {
        var template: String
        var language: Language

        init(_ message: Sent) {
            template = message.draft.template
            language = message.draft.language
        }
    }

    /// The last message sent on a day or before it, not longer ago than so many days.
    private static func last(of messages: [Sent], before day: Day, within days: Int) -> Sent? {
        messages.filter { (0...days).contains(day.days(since: $0.day)) }
            .max { ($0.day, $0.draft.id) < ($1.day, $1.draft.id) }
    }
}
