/// Holds what sales did against what sales promised.
package struct CommitmentJudge: Sendable {
    package var commitments: SalesCommitments
    package var clock: OfficeClock
    package var now: Moment

    package init(commitments: SalesCommitments, clock: OfficeClock, now: Moment) {
        self.commitments = commitments
        self.clock = clock
        self.now = now
    }

    /// A touch with the instant at which it happened, where that is known.
    package struct TimedTouch: Hashable, Sendable {
        package var touch: Touch
        package var moment: Moment

        /// A touch of whose moment the day alone is known, unless an instant is given.
        package init(touch: Touch, at: Instant? = nil) {
            self.touch = touch
            moment = Moment(day: touch.day, at: at)
        }
    }

    /// The promises made to one lead.
    ///
    /// - Parameters:
    ///   - touches: Of its account, and of its person; others play no part, nor do those after now.
    ///   - verdicts: Sales' verdicts on leads of the account.
    ///   - deals: The account's deals.
    package func cases(
        of lead: LeadInHand, touches: some Sequence<TimedTouch>, verdicts: some Sequence<LeadVerdict>,
        deals: some Sequence<Opportunity>
    ) -> [CommitmentCase] {
        let subject = CommitmentCase.Subject(account: lead.account, contact: lead.contact, owner: lead.owner)
        let own = touches.filter {
            lead.concerns($0.touch) && $0.moment.isAtOrAfter(lead.started) && now.isAtOrAfter($0.moment)
        }
        let answer = own.filter(\.touch.isAnswer).map(\.moment).earliest
        func made(_ commitment: Commitment, _ time: ResponseTime, met: Moment?) -> CommitmentCase {
            CommitmentCase(
                commitment, of: subject, time: time, started: lead.started, met: met, now: now, remark: lead.remark,
                on: clock)
        }
        guard case .handoff(let handoff) = lead.origin else {
            guard case .request(let isSalesReady) = lead.origin else { return [] }
            return [made(.firstContact, commitments.firstContact.time(isSalesReady: isSalesReady), met: answer)]
        }
        let rejected = verdicts.filter { verdict in
            verdict.verdict == .rejected
                && (verdict.handoff == handoff || verdict.handoff == nil && verdict.contact == lead.contact)
        }.map { Moment(recorded: $0.at, day: $0.day) }
        let opened = deals.filter { $0.account == lead.account && $0.created >= lead.started.day }.map {
            Moment(day: $0.created)
        }
        let decided = (rejected + opened).filter { $0.isAtOrAfter(lead.started) && now.isAtOrAfter($0) }.earliest
        // Letting a lead go answers nobody, and ends what was owed to it.
        let contacted = [answer, answer == nil ? decided : nil].compactMap { $0 }.earliest
        return [
            made(.firstContact, commitments.firstContact.response, met: contacted),
            attempts(of: lead, subject, own: own, decided: decided),
            made(.decideLead, commitments.decideLead, met: decided),
        ]
    }

    /// The promises made of one deal: its value, and the decision with its reasons.
    ///
    /// - Parameter changes: Its moves, in their order.
    package func cases(of deal: Opportunity, changes: some Sequence<StageChange>) -> [CommitmentCase] {
        let subject = CommitmentCase.Subject(account: deal.account, deal: deal.id, owner: deal.owner)
        var cases: [CommitmentCase] = []
        let valued = changes.filter { $0.amount != nil }.map(\.day).min()
        // A value that nobody knows the day of was reported some day: it says nothing of the promise.
        if valued != nil || deal.amount == nil {
            cases.append(
                CommitmentCase(
                    .reportValue, of: subject, time: commitments.reportValue, started: Moment(day: deal.created),
                    met: valued.map { Moment(day: max($0, deal.created)) }, now: now,
                    remark: valued == nil ? "no amount" : nil, on: clock))
        }
        guard let closes = deal.closes else { return cases }
        let isReported = deal.outcome != .open && deal.reason != nil
        // What was decided tells its day and not when it was written down, so a reported one is kept.
        if deal.outcome != .open || closes <= now.day {
            cases.append(
                CommitmentCase(
                    .reportDecision, of: subject, time: commitments.reportDecision, started: Moment(day: closes),
                    met: isReported ? Moment(day: closes) : nil, now: now,
                    remark: isReported ? nil : deal.outcome == .open ? "neither won nor lost" : "no reason",
                    hasDuration: false, on: clock))
        }
        return cases
    }

    /// Attempts count until the buyer answers or the lead is decided.
    private func attempts(
        of lead: LeadInHand, _ subject: CommitmentCase.Subject, own: [TimedTouch], decided: Moment?
    ) -> CommitmentCase {
        let tried = own.filter(\.touch.isAttempt).map(\.moment).sorted {
            ($0.day.number, $0.at?.seconds ?? .max) < ($1.day.number, $1.at?.seconds ?? .max)
        }
        let reached = own.filter { act in
            TouchType(rawValue: act.touch.type).map { $0 == .reply || TouchType.meetings.contains($0) } ?? false
        }
        let enough = tried.count >= commitments.attempts ? tried[commitments.attempts - 1] : nil
        let ended = ([enough, decided].compactMap { $0 } + reached.map(\.moment)).earliest
        return CommitmentCase(
            .attempts, of: subject, time: commitments.attemptsWithin, started: lead.started, met: ended, now: now,
            attempts: CommitmentCase.Attempts(made: tried.count, promised: commitments.attempts),
            remark: ended == nil ? "\(tried.count) of \(commitments.attempts) attempts" : nil, hasDuration: false,
            on: clock)
    }
}

extension Touch {
    /// Whether it is a try of ours to reach one person: an act of ours that no campaign sends to everybody, or a talk.
    package var isAttempt: Bool {
        guard let word = TouchType(rawValue: type) else { return false }
        return TouchType.talks.contains(word) || TouchType.reaching.contains(word) && campaign == nil
    }
}
