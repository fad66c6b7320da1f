import Exchange
import Playbook
import Settings
import Store

/// Takes rows of deals in: by external id, else by name within their account.
struct OpportunityImport {
    let session: Session
    let system: String

    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: OpportunityRow, _ tally: inout ImportTally) throws -> ImportTally.Outcome {
        let lookup = AccountLookup(session: session, system: system)
        let found = try row.externalID.flatMap { try session.read.record(.opportunity, system: system, externalID: $0) }
            .flatMap { try session.read.opportunity(Opportunity.ID($0)) }
        let account =
            try lookup.account(externalID: row.accountExternalID, domain: row.domain, name: row.account)
            ?? found.flatMap { try session.read.account($0.account) }
        guard let account else {
            throw RowRefusal(
                field: .account, reason: "the row names no account; add a column account, domain or account_external_id"
            )
        }
        let matched = try found ?? match(row, account: account)
        if let matched, tally.isRepeat(matched.id.number, line: row.line) { return .unchanged }
        let deal = try deal(from: row, account: account, existing: matched)
        let extra = ExtraColumns.json(row.extra, and: [("campaign", row.campaign), ("description", row.description)])
        guard let matched else {
            let id = try session.write.add(deal, extra: extra)
            tally.lines[id.number] = row.line
            try note(row, id)
            try session.write.add(
                stageChange(of: deal, id: id, on: deal.outcome == .open ? deal.created : deal.closes ?? deal.created))
            return .created
        }
        let oldExtra = try session.read.extra(of: matched.id)
        guard deal != matched || (extra != nil && extra != oldExtra) else { return .unchanged }
        if deal != matched { try session.write.update(deal) }
        if let extra, extra != oldExtra { try session.write.setExtra(extra, of: matched.id) }
        if deal.stage != matched.stage || deal.outcome != matched.outcome || deal.amount != matched.amount {
            let day = deal.outcome == .open ? session.today : deal.closes ?? session.today
            try session.write.add(stageChange(of: deal, id: matched.id, on: day))
        }
        return .updated
    }

    private func note(_ row: OpportunityRow, _ id: Opportunity.ID) throws {
        guard let externalID = row.externalID else { return }
        try session.write.note(.opportunity, system: system, externalID: externalID, record: id.number)
    }

    private func match(_ row: OpportunityRow, account: Account) throws -> Opportunity? {
        guard row.externalID == nil else { return nil }
        let named = try session.read.opportunities(of: account.id).filter { $0.name == row.name }
        return named.count == 1 ? named[0] : nil
    }

    private func stageChange(of deal: Opportunity, id: Opportunity.ID, on day: Day) -> StageChange {
        StageChange(
            opportunity: id, day: day, stage: deal.outcome == .open ? deal.stage : deal.outcome.rawValue,
            amount: deal.amount)
    }

    private func deal(from row: OpportunityRow, account: Account, existing: Opportunity?) throws -> Opportunity {
        let (stage, outcome) = try standing(row, existing: existing)
        let closes = outcome == .open ? row.closeDate : row.closed ?? row.closeDate
        let created = row.created ?? existing?.created ?? min(closes ?? session.today, session.today)
        let currency = row.currency.flatMap { Currency($0) } ?? session.settings.currency
        let amount = row.amountCents.map { Money(cents: $0, currency: currency) }
        guard var deal = existing else {
            let base = Handle.of(row.name) ?? account.handle
            let handle = try uniqueHandle(base) { try session.read.hasOpportunity(handle: $0) }
            return Opportunity(
                id: Opportunity.ID(0), handle: handle, account: account.id, name: row.name, stage: stage,
                outcome: outcome,
                amount: amount, created: created, closes: closes, owner: row.owner, source: row.source,
                nextStep: row.nextStep)
        }
        (deal.name, deal.account, deal.stage, deal.outcome, deal.created) = (
            row.name, account.id, stage, outcome, created
        )
        deal.amount = amount ?? deal.amount
        deal.closes = closes ?? deal.closes
        deal.owner = row.owner ?? deal.owner
        deal.source = row.source ?? deal.source
        deal.nextStep = row.nextStep ?? deal.nextStep
        return deal
    }

    /// The stage and the outcome that a row tells, by its words or by its flags.
    private func standing(_ row: OpportunityRow, existing: Opportunity?) throws -> (
        stage: String, outcome: Opportunity.Outcome
    ) {
        let stages = session.settings.stages
        guard let last = stages.last, let first = stages.first else {
            preconditionFailure("settings have at least one stage")
        }
        var outcome = row.stage.flatMap { ImportedWords.outcome($0) }
        if row.isWon == true { outcome = .won }
        if row.isClosed == true, row.isWon == false { outcome = .lost }
        if let outcome, outcome != .open {
            // A file tells no more of a closed deal than that: it keeps the stage it was known in, else the last one.
            return (existing?.stage ?? last.handle, outcome)
        }
        guard let text = row.stage else { return (existing?.stage ?? first.handle, existing?.outcome ?? .open) }
        guard let stage = ImportedWords.stage(text, in: stages) else {
            let known = stages.map(\.handle).joined(separator: ", ")
            throw RowRefusal(
                field: .stage,
                reason:
                    "“\(text)” is no stage of this workspace (\(known), won, lost); correct it, or add it under stages: in workspace.yml"
            )
        }
        return (stage.handle, .open)
    }
}
