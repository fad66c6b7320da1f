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
        var outlook: SequenceOutlook
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

    /// Where each of these stands.
    ///
    /// - Throws: What the library and the store throw.
    func standings(of enrolments: [Enrolment]) throws -> [Standing] {
        let contacts = try session.read.contacts(Set(enrolments.map(\.contact)))
        let deals = try session.read.opportunities(ofAny: Set(contacts.values.compactMap(\.account)))
        return try enrolments.compactMap { enrolment in
            guard let contact = contacts[enrolment.contact] else { return nil }
            let own = contact.account.flatMap { deals[$0] } ?? []
            let facts = try facts(for: contact, in: enrolment, deals: own)
            let outlook = try schedule(enrolment.sequence).outlook(of: enrolment, facts: facts)
            return Standing(enrolment: enrolment, contact: contact, outlook: outlook)
        }
    }

    private func facts(for contact: Contact, in enrolment: Enrolment, deals: [Opportunity]) throws -> SequenceFacts {
        // What a person did on the first day answers the sequence only once its first step is out.
        let since = enrolment.handled.isEmpty ? enrolment.start.adding(days: 1) : enrolment.start
        let acts = try session.read.acts(of: contact.id, since: since, until: session.today)
        let words = Set(acts.compactMap(TouchType.init(rawValue:)))
        return SequenceFacts(
            hasEmail: contact.email != nil, hasPhone: contact.phone != nil, hasLinkedIn: contact.linkedIn != nil,
            isEngaged: acts.contains(where: TouchType.isBuyersAct), hasReplied: words.contains(.reply),
            hadMeeting: !words.isDisjoint(with: TouchType.meetings),
            hasOpenDeal: deals.contains { $0.outcome == .open }, hasOptedOut: contact.optedOut)
    }

    /// What came of bringing sequences up to date.
    struct Progress {
        /// The drafts that were written for next steps.
        var drafts: [(draft: Draft, standing: Standing)] = []
        /// Those whose next step has no draft, and why.
        var missing: [(standing: Standing, problems: TemplateProblems)] = []
        /// Those that ended, and how.
        var ended: [(standing: Standing, reason: String)] = []
    }

    /// Ends what has ended, and writes the draft of each next step that has none.
    ///
    /// - Throws: What the library and the store throw.
    func bringUpToDate(_ enrolments: [Enrolment]) throws -> Progress {
        var progress = Progress()
        var open: [Standing] = []
        for standing in try standings(of: enrolments) {
            switch standing.outlook.next {
            case .due: open.append(standing)
            case .finished(let day):
                try pass(standing.outlook.passedOver, of: standing.enrolment)
                try end(standing, as: .finished, on: min(day, session.today), "all steps are done", in: &progress)
            case .stops(let rule): try end(standing, as: .stopped, on: session.today, rule.reason, in: &progress)
            case .ended: continue
            }
        }
        try write(open, in: &progress)
        return progress
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
        let written = Set(try session.read.drafts(ofAny: standings.map(\.enrolment.id)).compactMap(\.step))
        var composed: [(draft: Draft, standing: Standing)] = []
        for (index, standing) in standings.enumerated() {
            if index % 64 == 0 {
                try session.checkCancellation()
                if standings.count > 1 {
                    session.surroundings.progress.advance("Writing drafts", done: index, of: standings.count)
                }
            }
            guard let due = standing.outlook.due else { continue }
            let step = Draft.EnrolmentStep(enrolment: standing.enrolment.id, number: due.step.number)
            if written.contains(step) { continue }
            let template = try desk.template(due.step.template, for: standing.contact, language: nil)
            do throws(TemplateProblems) {
                var draft = try desk.draft(
                    of: template, to: standing.contact, campaign: standing.enrolment.campaign, step: step)
                if let channel = due.step.channel { draft.channel = channel }
                composed.append((draft, standing))
            } catch {
                progress.missing.append((standing, error))
            }
        }
        let ids = try session.write.add(composed.map(\.draft))
        for (id, item) in zip(ids, composed) {
            var draft = item.draft
            draft.id = id
            progress.drafts.append((draft, item.standing))
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
            let passed = try standings(of: [enrolment]).first?.outlook.passedOver ?? []
            try pass(passed.filter { $0.step.number < step.number }, of: enrolment)
            try session.write.note(StepRecord(day: day, outcome: .sent), step: step.number, of: enrolment.id)
            moved.append(enrolment.id)
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
        guard try schedule(enrolment.sequence).sequence.stopsOn.contains(.replied) else { return [] }
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
        let unsent = try session.read.drafts(ofAny: [enrolment]).filter { $0.state < .sent }
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
