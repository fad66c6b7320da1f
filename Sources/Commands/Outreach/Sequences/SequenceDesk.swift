import Answers
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Moves people along their sequences: what is due for whom, and the draft of the next step, ready.
final class SequenceDesk {
    let session: Session
    private let library: SequenceLibrary
    private var schedules: [String: SequenceSchedule] = [:]

    init(session: Session) {
        self.session = session
        library = SequenceLibrary(workspace: session.workspace?.folder)
    }

    /// One person's sequence, and what comes next in it.
    struct Standing {
        var enrolment: Enrolment
        var contact: Contact
        /// `nil` where the sequence's file is gone or broken.
        var outlook: SequenceOutlook?
        /// What is wrong with the file.
        var problem: String?

        var due: DueStep? { outlook?.due }
        var passedOver: [PassedStep] { outlook?.passedOver ?? [] }
    }

    /// A sequence with the workspace's calendar, read once.
    ///
    /// - Throws: What the library throws.
    func schedule(_ name: String) throws -> SequenceSchedule {
        if let schedule = schedules[name] { return schedule }
        let schedule = SequenceSchedule(try library.sequence(name), calendar: session.settings.calendar)
        schedules[name] = schedule
        return schedule
    }

    /// Where each of these stands; a sequence whose file is gone or broken stands still, and the others do not.
    ///
    /// - Throws: What the store throws.
    func standings(of enrolments: [Enrolment]) throws -> [Standing] {
        let contacts = try session.read.contacts(Set(enrolments.map(\.contact)))
        let closed = try session.read.closedChannels()
        let deals = try session.read.opportunities(ofAny: Set(contacts.values.compactMap(\.account)))
        return try enrolments.compactMap { enrolment in
            guard let contact = contacts[enrolment.contact] else { return nil }
            let own = contact.account.flatMap { deals[$0] } ?? []
            let facts = try facts(
                for: contact, in: enrolment, deals: own, closed: closed[contact.id] ?? [])
            do {
                let outlook = try schedule(enrolment.sequence).outlook(of: enrolment, facts: facts)
                return Standing(enrolment: enrolment, contact: contact, outlook: outlook)
            } catch let mistake as any Mistake {
                let problem = mistake.mistakes.first?.message
                return Standing(enrolment: enrolment, contact: contact, problem: problem)
            }
        }
    }

    /// - Parameter closed: The channels that the person closed: to the sequence they have none.
    private func facts(
        for contact: Contact, in enrolment: Enrolment, deals: [Opportunity], closed: Set<ContactChannel>
    ) throws -> SequenceFacts {
        // What a person did on the first day answers the sequence only once its first step is out.
        let since = enrolment.handled.isEmpty ? enrolment.start.adding(days: 1) : enrolment.start
        let acts = try session.read.acts(of: contact.id, since: since, until: session.today)
        let words = Set(acts.compactMap(TouchType.init(rawValue:)))
        return SequenceFacts(
            hasEmail: contact.email != nil && !closed.contains(.email),
            hasPhone: contact.phone != nil && !closed.contains(.phone),
            hasLinkedIn: contact.linkedIn != nil && !closed.contains(.linkedIn),
            isEngaged: acts.contains(where: TouchType.isBuyersAct), hasReplied: words.contains(.reply),
            hadMeeting: !words.isDisjoint(with: TouchType.meetings),
            hasOpenDeal: deals.contains { $0.outcome == .open }, hasOptedOut: contact.optedOut)
    }

    /// What came of bringing sequences up to date.
    struct Progress {
        /// The drafts that were written for next steps.
        var drafts: [(draft: Draft, standing: Standing)] = []
        /// Those whose next step has no draft, and why.
        var missing: [(standing: Standing, reason: String)] = []
        /// Those that ended, and how.
        var ended: [(standing: Standing, reason: String)] = []
    }

    /// Ends what has ended, and writes the draft of each next step that has none.
    ///
    /// - Throws: What the library and the store throw.
    func bringUpToDate(_ enrolments: [Enrolment]) throws -> Progress {
        var progress = Progress()
        let open = try endWhatHasEnded(enrolments, in: &progress)
        try write(open, in: &progress)
        return progress
    }

    /// Ends what has ended.
    ///
    /// - Returns: Those that go on.
    /// - Throws: What the store throws.
    func endWhatHasEnded(_ enrolments: [Enrolment], in progress: inout Progress) throws -> [Standing] {
        var open: [Standing] = []
        for standing in try standings(of: enrolments) {
            guard let outlook = standing.outlook else {
                progress.missing.append((standing, standing.problem ?? ""))
                continue
            }
            switch outlook.next {
            case .due: open.append(standing)
            case .finished(let day):
                // Until that day a step that was passed over may still come back: a phone number may be found.
                guard day <= session.today else { continue }
                try pass(outlook.passedOver, of: standing.enrolment)
                let isDone = standing.enrolment.handled.values.contains { $0.outcome == .sent }
                let why = Set(outlook.passedOver.map(\.rule.reason)).sorted().joined(separator: ", ")
                let reason = isDone ? "all steps are done" : "no step fits: \(why)"
                try end(standing, as: .finished, on: day, reason, in: &progress)
            case .stops(let rule): try end(standing, as: .stopped, on: session.today, rule.reason, in: &progress)
            case .ended: continue
            }
        }
        return open
    }

    private func end(
        _ standing: Standing, as state: EnrolmentState, on day: Day, _ reason: String, in progress: inout Progress
    ) throws {
        let enrolment = standing.enrolment
        try session.write.end(enrolment.id, as: state, on: max(day, enrolment.start), reason: reason)
        try removeUnsentDrafts(of: enrolment.id)
        progress.ended.append((standing, reason))
    }

    /// Writes the draft of each next step that has none yet.
    private func write(_ standings: [Standing], in progress: inout Progress) throws {
        let desk = try MessageDesk(session: session, contacts: standings.map(\.contact))
        let kept = try session.read.drafts(ofAny: standings.map(\.enrolment.id))
        let written = Set(kept.compactMap(\.step))
        try removeOvertaken(kept, standings)
        var composed: [(draft: Draft, standing: Standing)] = []
        for (index, standing) in standings.enumerated() {
            if index % 64 == 0 {
                try session.checkCancellation()
                if standings.count > 1 {
                    session.surroundings.progress.advance(
                        "Writing drafts", done: index, of: standings.count, unit: "drafts")
                }
            }
            guard let due = standing.due else { continue }
            let step = Draft.EnrolmentStep(enrolment: standing.enrolment.id, number: due.step.number)
            if written.contains(step) { continue }
            do {
                composed.append((try draft(of: due.step, as: step, for: standing, at: desk), standing))
            } catch let mistake as any Mistake {
                progress.missing.append((standing, mistake.mistakes.first?.located ?? ""))
            }
        }
        let ids = try session.write.add(composed.map(\.draft))
        for (id, item) in zip(ids, composed) {
            var draft = item.draft
            draft.id = id
            progress.drafts.append((draft, item.standing))
        }
    }

    /// The draft of a step, not kept yet.
    ///
    /// - Throws: What the library throws; `TemplateProblems` for what is missing.
    func draft(
        of step: SequenceStep, as place: Draft.EnrolmentStep, for standing: Standing, at desk: MessageDesk
    ) throws -> Draft {
        let template = try desk.template(step.template, for: standing.contact, language: nil)
        var draft = try desk.draft(
            of: template, to: standing.contact, campaign: standing.enrolment.campaign, step: place)
        if let channel = step.channel, channel != draft.channel {
            draft.channel = channel
            if channel != .email {
                draft.subject = ""
                draft.spans.removeAll { $0.field == .subject }
            }
        }
        return draft
    }

    /// Throws away the drafts of steps that are passed over by now; one that was handed over stays.
    private func removeOvertaken(_ drafts: [Draft], _ standings: [Standing]) throws {
        let due = Dictionary(
            standings.compactMap { standing in standing.due.map { (standing.enrolment.id, $0.step.number) } },
            uniquingKeysWith: { first, _ in first })
        for draft in drafts where draft.state < .exported {
            guard let step = draft.step, let next = due[step.enrolment], step.number < next else { continue }
            try session.write.remove(draft.id)
        }
    }

    /// Notes that drafts of sequences were sent, and gets the next ones ready.
    ///
    /// - Returns: What happened, a line for each; of many a line for all.
    func stepsWereSent(_ drafts: [Draft], on day: Day) throws -> [String] {
        var moved: [Enrolment.ID] = []
        for draft in drafts {
            guard let step = draft.step, let enrolment = try session.read.enrolment(step.enrolment),
                enrolment.state == .active
            else { continue }
            let passed = try standings(of: [enrolment]).first?.passedOver ?? []
            try pass(passed.filter { $0.step.number < step.number }, of: enrolment)
            try session.write.note(StepRecord(day: day, outcome: .sent), step: step.number, of: enrolment.id)
            if !moved.contains(enrolment.id) { moved.append(enrolment.id) }
        }
        guard !moved.isEmpty else { return [] }
        return SequenceProgressText.lines(try bringUpToDate(try moved.compactMap { try session.read.enrolment($0) }))
    }

    /// Notes the steps that were passed over.
    private func pass(_ steps: [PassedStep], of enrolment: Enrolment) throws {
        for passed in steps where enrolment.handled[passed.step.number] == nil {
            let record = StepRecord(day: min(passed.day, session.today), outcome: .skipped(reason: passed.rule.reason))
            try session.write.note(record, step: passed.step.number, of: enrolment.id)
        }
    }

    /// Stops the sequence of somebody who answered.
    ///
    /// - Returns: What to tell the user; nothing where there was none.
    func replied(_ contact: Contact.ID, on day: Day) throws -> [String] {
        guard let enrolment = try session.read.activeEnrolment(of: contact) else { return [] }
        // A sequence whose file is gone stops as any other does.
        let rules = (try? schedule(enrolment.sequence))?.sequence.stopsOn ?? StopRule.standard
        guard rules.contains(.replied) else { return [] }
        let removed = try stop(enrolment, on: day, reason: StopRule.replied.reason)
        return ["The sequence \(enrolment.sequence) is stopped\(Self.removed(removed))."]
    }

    /// Stops one person's sequence and throws its unsent drafts away.
    ///
    /// - Returns: The drafts that went.
    func stop(_ enrolment: Enrolment, on day: Day, reason: String) throws -> [Draft] {
        try session.write.end(enrolment.id, as: .stopped, on: max(day, enrolment.start), reason: reason)
        return try removeUnsentDrafts(of: enrolment.id)
    }

    @discardableResult
    private func removeUnsentDrafts(of enrolment: Enrolment.ID) throws -> [Draft] {
        // What was handed over may be on its way: it stays, to be noted as sent.
        let unsent = try session.read.drafts(ofAny: [enrolment]).filter { $0.state < .exported }
        for draft in unsent { try session.write.remove(draft.id) }
        return unsent
    }

    /// What became of a stopped sequence's drafts, for the end of a sentence.
    static func removed(_ drafts: [Draft]) -> String {
        guard let first = drafts.first else { return "" }
        return drafts.count == 1
            ? "; its draft \(first.id.number) is removed" : "; its \(drafts.count) unsent drafts are removed"
    }
}
