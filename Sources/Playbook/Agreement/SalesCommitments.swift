/// Sales' five promises to marketing, as the two have agreed.
///
/// One office hour to the first contact and 24 hours at the very most are the playbook's (section 8); it names the other
/// four promises without figures (section 9), which are ours.
package struct SalesCommitments: Hashable, Sendable {
    package var firstContact: ResponsePromise
    /// How often sales tries to reach a lead before it gives up …
    package var attempts: Int
    /// … and within what time.
    package var attemptsWithin: ResponseTime
    package var decideLead: ResponseTime
    package var reportValue: ResponseTime
    package var reportDecision: ResponseTime

    package static let standard = SalesCommitments()
    /// A promise of more attempts would promise to be a nuisance.
    package static let attemptCounts = 1...50

    package init(
        firstContact: ResponsePromise = .standard, attempts: Int = 6,
        attemptsWithin: ResponseTime = ResponseTime(14, .days),
        decideLead: ResponseTime = ResponseTime(10, .officeDays),
        reportValue: ResponseTime = ResponseTime(5, .officeDays),
        reportDecision: ResponseTime = ResponseTime(5, .officeDays)
    ) {
        self.firstContact = firstContact
        self.attempts = attempts
        self.attemptsWithin = attemptsWithin
        self.decideLead = decideLead
        self.reportValue = reportValue
        self.reportDecision = reportDecision
    }

    /// The time that a commitment gives; of the first contact, for a lead that is sales-ready.
    package func time(of commitment: Commitment) -> ResponseTime {
        switch commitment {
        case .firstContact: firstContact.response
        case .attempts: attemptsWithin
        case .decideLead: decideLead
        case .reportValue: reportValue
        case .reportDecision: reportDecision
        }
    }

    /// The promise in words, such as `6 in 14 days`.
    package func phrase(of commitment: Commitment) -> String {
        switch commitment {
        case .firstContact: "\(firstContact.response.phrase); for anybody else \(firstContact.anyContact.phrase)"
        case .attempts: "\(attempts) in \(attemptsWithin.phrase)"
        case .decideLead, .reportValue, .reportDecision: time(of: commitment).phrase
        }
    }
}
