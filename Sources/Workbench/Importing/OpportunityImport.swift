import Exchange
import Playbook
import Settings
import Store

/// Takes rows of deals in.
struct OpportunityImport {
    let pass: ImportPass
    private let deals: KnownNames<Opportunity>
    private var session: Session { pass.session }

    init(_ pass: ImportPass) {
        self.pass = pass
        deals = KnownNames(name: \.name) { try pass.session.read.opportunities(of: $0) }
    }

    /// Where a deal stands.
    private struct Standing: Equatable {
        var stage: String
        var outcome: Opportunity.Outcome

        var word: String { outcome == .open ? stage : outcome.rawValue }
    }

    /// Adds or updates one deal.
    ///
    /// - Throws: ``RowRefusal`` where the row does not fit the workspace, ``RowDoubt``, ``RowLeftOut``.
    func take(_ row: OpportunityRow, _ tally: inout ImportTally) throws -> RowOutcome {
        let byID = try row.externalID
            .flatMap { try session.read.record(.opportunity, system: pass.system, externalID: $0) }
            .flatMap { try session.read.opportunity(Opportunity.ID($0)) }
        let account = try account(of: row, known: byID)
        let match =
            try pass.decided(row.line) { try session.opportunity($0) }
            ?? match(row, account: account, byID: byID)
        let found = try pass.settle(match, handle: \.handle)
        let isRepeat = found.map { tally.isRepeat($0.record.id.number) } ?? false
        let standing = try standing(row, existing: found?.record)
        var deal = try found?.record ?? newDeal(row, account: account, standing: standing)
        let fillsOnly = try isRepeat || pass.isFormer(.opportunity, externalID: row.externalID)
        var merge = pass.merge(
            into: .opportunity, record: found?.record.id.number, fillsOnly: fillsOnly, fileChanged: row.changed)
        try apply(row, account: account, standing, to: &deal, by: &merge)
        let cells = row.extra + ExtraColumns.cells([("campaign", row.campaign), ("description", row.description)])
        guard let (known, sign) = found else {
            let id = try session.write.add(deal, extra: try ExtraColumns.merged(nil, with: cells).json)
            tally.lines[id.number] = row.line
            try note(row, id)
            deal.id = id
            deals.add(deal, to: deal.account)
            try session.write.add(
                stageChange(of: deal, id: id, on: deal.outcome == .open ? deal.created : deal.closes ?? deal.created))
            return RowOutcome(creating: deal.handle, name: deal.name)
        }
        let extra = try ExtraColumns.merged(session.read.extra(of: known.id), with: cells)
        let identity = try pass.newID(row.externalID, of: .opportunity, record: known.id.number)
        let changes = identity + merge.changes + extra.changes
        if !isRepeat { tally.lines[known.id.number] = row.line }
        if isRepeat { tally.noteRepeat(line: row.line, changes) }
        guard changes.changeSomething else {
            return RowOutcome(action: .unchanged, record: known.handle, sign: sign, changes: changes)
        }
        if deal != known {
            try session.write.update(deal)
            deals.forget(known.account, deal.account)
        }
        if !extra.changes.isEmpty { try session.write.setExtra(extra.json, of: known.id) }
        if (deal.stage, deal.outcome) != (known.stage, known.outcome)
            || (deal.amount, deal.closes) != (known.amount, known.closes)
        {
            let day = deal.outcome == .open ? session.today : deal.closes ?? session.today
            try session.write.add(stageChange(of: deal, id: known.id, on: day))
        }
        try note(row, known.id)
        return RowOutcome(action: .update, record: known.handle, sign: sign, changes: changes)
    }

    private func note(_ row: OpportunityRow, _ id: Opportunity.ID) throws {
        try pass.note(.opportunity, id.number, externalID: row.externalID, line: row.line, changed: row.changed)
    }

    private func account(of row: OpportunityRow, known deal: Opportunity?) throws -> Account {
        let lookup = AccountLookup(session: session, system: pass.system)
        let account =
            try lookup.account(externalID: row.accountExternalID, domain: row.domain, name: row.account)
            ?? deal.flatMap { try session.read.account($0.account) }
        guard let account else {
            throw RowRefusal(
                field: .account, reason: "the row names no account; add a column account, domain or account_external_id"
            )
        }
        return account
    }

    private func match(_ row: OpportunityRow, account: Account, byID: Opportunity?) throws -> Match<Opportunity> {
        let outcome = row.stage.flatMap { ImportedWords.outcome($0) } ?? row.isClosed.map { $0 ? nil : .open } ?? nil
        let matching = OpportunityMatching(name: row.name, outcome: outcome)
        if let byID, !pass.isLoose || matching.agrees(with: byID, account: account.id) {
            return .same(byID, by: .id(system: pass.system))
        }
        let namesakes = try deals.records(named: row.name, of: account.id).filter {
            try !pass.isOther(.opportunity, $0.id.number, than: row.externalID)
        }
        let match = matching.match(among: namesakes)
        guard let byID, let id = row.externalID else { return match }
        return match.unlessNew(byID, reason: "the id \(id) is that of \(byID.handle), but the name is \(row.name)")
    }

    private func stageChange(of deal: Opportunity, id: Opportunity.ID, on day: Day) -> StageChange {
        StageChange(
            opportunity: id, day: day, stage: deal.outcome == .open ? deal.stage : deal.outcome.rawValue,
            amount: deal.amount, closes: deal.closes)
    }

    private func closeDay(_ row: OpportunityRow, _ standing: Standing) -> Day? {
        standing.outcome == .open ? row.closeDate : row.closed ?? row.closeDate
    }

    private func newDeal(_ row: OpportunityRow, account: Account, standing: Standing) throws -> Opportunity {
        let handle = try uniqueHandle(Handle.of(row.name) ?? account.handle) {
            try session.read.hasOpportunity(handle: $0)
        }
        return Opportunity(
            id: Opportunity.ID(0), handle: handle, account: account.id, name: row.name, stage: standing.stage,
            outcome: standing.outcome, amount: nil,
            created: row.created ?? min(closeDay(row, standing) ?? session.today, session.today))
    }

    private func apply(
        _ row: OpportunityRow, account: Account, _ standing: Standing, to deal: inout Opportunity,
        by merge: inout FieldMerge
    ) throws {
        try merge.take(.name, row.name, into: &deal.name)
        try merge.take(.account, account.id, into: &deal.account) { try session.read.account($0)?.handle ?? "" }
        var now = Standing(stage: deal.stage, outcome: deal.outcome)
        try merge.take(.stage, standing, into: &now) { $0.word }
        (deal.stage, deal.outcome) = (now.stage, now.outcome)
        let currency = try pass.currency(row.currency, of: deal.amount)
        try merge.take(
            .amount, row.amountCents.map { Money(cents: $0, currency: currency) }, into: &deal.amount
        ) { pass.shown($0) }
        try merge.take(.created, row.created, into: &deal.created) { $0.iso }
        try merge.take(.closeDate, closeDay(row, standing), into: &deal.closes) { $0.iso }
        try merge.take(.owner, row.owner, into: &deal.owner)
        try merge.take(.source, row.source, into: &deal.source)
        try merge.take(.nextStep, row.nextStep, into: &deal.nextStep)
        try merge.take(.reason, row.reason, into: &deal.reason)
    }

    /// The stage and the outcome that a row tells, by its words or by its flags.
    private func standing(_ row: OpportunityRow, existing: Opportunity?) throws -> Standing {
        let stages = session.settings.stages
        guard let last = stages.last, let first = stages.first else {
            preconditionFailure("settings have at least one stage")
        }
        var outcome = row.stage.flatMap { ImportedWords.outcome($0) }
        if row.isWon == true { outcome = .won }
        if row.isClosed == true, row.isWon == false { outcome = .lost }
        if let outcome, outcome != .open {
            // The stage that it was in when it closed, where the file says so; else the one that it was known in.
            let named = row.stage.flatMap { ImportedWords.stage($0, in: stages)?.handle }
            return Standing(stage: named ?? existing?.stage ?? last.handle, outcome: outcome)
        }
        guard let text = row.stage else {
            return Standing(stage: existing?.stage ?? first.handle, outcome: existing?.outcome ?? .open)
        }
        let stage = try ImportedWords.knownStage(text, in: stages)
        return Standing(stage: stage.handle, outcome: .open)
    }
}
