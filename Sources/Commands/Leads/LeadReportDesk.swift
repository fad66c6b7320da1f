import Playbook
import Settings
import Store
import Workbench

/// From judged leads to what a report says of each: their sources, what earned their points, what sales did.
struct LeadReportDesk {
    let session: Session
    let entries: [LeadBook.Entry]

    /// The leads in the order of the entries.
    ///
    /// - Throws: What the store throws.
    func leads() throws -> [LeadReport.Lead] {
        let read = session.read
        let ids = Set(entries.compactMap(\.account))
        guard !ids.isEmpty else { return [] }
        let accounts = try read.accounts(ids)
        let people = Dictionary(grouping: try read.contacts(), by: \.account)
        let segments = Dictionary(uniqueKeysWithValues: try read.segments().map { ($0.id, $0.handle) })
        let memberships = try session.segments(of: accounts.values)
        let campaigns = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.handle) })
        let deals = try read.opportunities(ofAny: ids)
        let replay = try session.scoreReplay(of: ids, until: session.today)
        let judge = try session.scorer(for: [])
        let acts = Dictionary(
            grouping: try read.touches(of: ids, types: Self.followUps, until: session.today), by: \.account)
        return try entries.compactMap { entry in
            try session.checkCancellation()
            guard let id = entry.account, let account = accounts[id], let day = entry.day, let verdict = entry.verdict
            else { return nil }
            let contacts = people[id] ?? []
            let ledger = replay.ledger(of: account, contacts: contacts, on: day)
            let person = entry.contact ?? ledger.mostActive
            let content = ledger.terms.filter { $0.side == .behaviour && $0.points > 0 }.map(\.rule)
            return LeadReport.Lead(
                isAccepted: verdict.verdict == .accepted, reason: verdict.reason,
                source: contacts.first { $0.id == person }?.source, content: content,
                campaigns: self.campaigns(
                    replay.touches(of: id, until: day), earning: Set(content), by: judge.model(for: account), on: day
                ).compactMap { campaigns[$0] },
                model: entry.handoff?.model ?? ledger.standing.model,
                segments: (memberships[id] ?? []).compactMap { segments[$0] },
                followUp: LeadFollowUp(
                    after: day, until: session.today, touches: acts[id] ?? [], deals: deals[id] ?? []))
        }
    }

    /// What says how a lead was followed up.
    private static let followUps = Set(
        TouchType.reaching.union(TouchType.meetings).union([.reply]).map(\.rawValue))

    /// The campaigns of the touches that still counted.
    private func campaigns(
        _ touches: [Touch], earning types: Set<String>, by model: ScoringModel, on day: Day
    ) -> Set<Campaign.ID> {
        var lives: [String: Int] = [:]
        for rule in model.behaviourRules { lives[rule.type] = rule.expiresAfterDays ?? .max }
        return Set(
            touches.filter { touch in
                types.contains(touch.type) && day.days(since: touch.day) < lives[touch.type] ?? .max
            }.compactMap(\.campaign))
    }
}
