/// One promise that was made to one lead or of one deal, and how it stands.
package struct CommitmentCase: Hashable, Sendable {
    package enum State: String, Word {
        case kept
        case broken
        /// There is still time.
        case waiting

        package static var called: String { "a state of a promise" }
    }

    package let commitment: Commitment
    package let account: Account.ID?
    package let contact: Contact.ID?
    package let deal: Opportunity.ID?
    /// Who in sales it falls on, as far as is known.
    package let owner: String?
    package let time: ResponseTime
    package let started: Moment
    package let deadline: Deadline
    /// When it was done; `nil` where it is still to do.
    package let met: Moment?
    package let state: State
    /// For a broken one.
    package let lateness: Lateness?
    /// Whether a waiting one has used half of its time.
    package let isHalfUsed: Bool
    /// How long it took, where it is done and took its time.
    package let took: Lateness?
    /// Attempts that were made of those promised.
    package let attempts: Attempts?
    /// What was asked or what is missing, in a few words.
    package let remark: String?

    /// Judges a promise: to the minute where its start, its end and now are known, else by the day.
    package init(
        _ commitment: Commitment, of subject: Subject, time: ResponseTime, started: Moment, met: Moment?, now: Moment,
        attempts: Attempts? = nil, remark: String? = nil, hasDuration: Bool = true, on clock: OfficeClock
    ) {
        self.commitment = commitment
        (account, contact, deal, owner) = (subject.account, subject.contact, subject.deal, subject.owner)
        self.time = time
        self.started = started
        self.met = met
        self.attempts = attempts
        self.remark = remark
        let deadline = time.deadline(from: started, on: clock)
        self.deadline = deadline
        let reached = met ?? now
        let lateness = CommitmentCase.lateness(of: reached, after: deadline, time: time, on: clock)
        self.lateness = lateness
        state = lateness != nil ? .broken : met == nil ? .waiting : .kept
        isHalfUsed =
            state == .waiting && CommitmentCase.isHalfUsed(started: started, by: now, deadline, time: time, on: clock)
        took =
            met.flatMap { met in
                guard hasDuration else { return nil }
                guard let start = started.at, let end = met.at else {
                    return time.unit == .officeHours || time.unit == .officeDays
                        ? .officeDays(clock.calendar.officeDays(after: started.day, through: met.day))
                        : .days(max(0, met.day.days(since: started.day)))
                }
                let minutes = time.seconds(from: start, to: end, on: clock) / 60
                return time.unit == .officeHours ? .officeMinutes(minutes) : .minutes(minutes)
            }
    }

    /// Whom and what a promise is about.
    package struct Subject: Hashable, Sendable {
        package var account: Account.ID?
        package var contact: Contact.ID?
        package var deal: Opportunity.ID?
        package var owner: String?

        package init(
            account: Account.ID?, contact: Contact.ID? = nil, deal: Opportunity.ID? = nil, owner: String? = nil
        ) {
            self.account = account
            self.contact = contact
            self.deal = deal
            self.owner = owner
        }
    }

    /// How often somebody tried to reach a lead.
    package struct Attempts: Hashable, Sendable {
        package var made: Int
        package var promised: Int
    }

    /// Whether it is still to do.
    package var isOpen: Bool { met == nil }
    /// Whether it was judged to the minute.
    package var isExact: Bool {
        if case .days = lateness { return false }
        return deadline.at != nil && (lateness != nil || met == nil || met?.at != nil)
    }

    /// `nil` where it is in time.
    private static func lateness(
        of reached: Moment, after deadline: Deadline, time: ResponseTime, on clock: OfficeClock
    ) -> Lateness? {
        if let due = deadline.at, let at = reached.at {
            guard at > due else { return nil }
            // A second late is late, and shows as a minute.
            let minutes = (time.seconds(from: due, to: at, on: clock) + 59) / 60
            return time.unit == .officeHours ? .officeMinutes(minutes) : .minutes(minutes)
        }
        let days = reached.day.days(since: deadline.lastDay)
        return days > 0 ? .days(days) : nil
    }

    private static func isHalfUsed(
        started: Moment, by now: Moment, _ deadline: Deadline, time: ResponseTime, on clock: OfficeClock
    ) -> Bool {
        if let start = started.at, let due = deadline.at, let at = now.at {
            return time.seconds(from: start, to: at, on: clock) * 2 >= time.seconds(from: start, to: due, on: clock)
        }
        return now.day.days(since: started.day) * 2 >= deadline.lastDay.days(since: started.day)
    }
}
