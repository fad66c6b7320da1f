import Exchange
import Playbook
import Settings
import Store

/// Takes the ways of deals in, as the system that they were worked in wrote them down.
///
/// A list of deals tells only where each stands, so that its import has to guess one step. A history knows better: from
/// its first day to its last it takes the place of what was noted.
final class StageHistoryImport {
    private struct Step {
        let line: Int
        let at: Instant
        let change: StageChange
    }

    private let pass: ImportPass
    private var session: Session { pass.session }
    private var steps: [Opportunity.ID: [Step]] = [:]
    private var order: [Opportunity.ID] = []

    init(_ pass: ImportPass) { self.pass = pass }

    /// Remembers one step; what becomes of it shows once the whole way is known.
    ///
    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: StageRow) throws {
        let account =
            row.opportunityExternalID != nil
            ? nil
            : try AccountLookup(session: session, system: pass.system).account(
                externalID: row.accountExternalID, domain: nil, name: row.account)
        let deals = DealLookup(session: session, system: pass.system)
        guard
            let deal = try deals.deal(
                externalID: row.opportunityExternalID, name: row.opportunity, account: account)
        else { preconditionFailure("a step names its deal") }
        let currency = row.currency.flatMap { Currency($0) } ?? deal.amount?.currency ?? session.settings.currency
        let change = StageChange(
            opportunity: deal.id, day: row.day, stage: try stage(of: row),
            amount: row.amountCents.map { Money(cents: $0, currency: currency) }, closes: row.closeDate)
        if steps[deal.id] == nil { order.append(deal.id) }
        steps[deal.id, default: []].append(
            Step(line: row.line, at: row.at ?? Instant(noonOf: row.day), change: change))
    }

    /// Writes the ways down and counts what became of the rows.
    func finish(_ tally: inout ImportTally) throws {
        var (silent, replaced) = (0, 0)
        for id in order {
            let rows = (steps[id] ?? []).sorted { ($0.at, $0.line) < ($1.at, $1.line) }
            let deal = try session.read.opportunity(id)?.handle
            let old = try session.read.stageChanges(of: id)
            var left = old
            var way: [StageChange] = []
            for row in rows {
                // A row that changes the chance alone is no step.
                if let last = way.last, Self.isSame(last, row.change) {
                    silent += 1
                    tally.count(RowOutcome(action: .unchanged, record: deal), line: row.line)
                    continue
                }
                way.append(row.change)
                if let place = left.firstIndex(where: { $0.day == row.change.day && Self.isSame($0, row.change) }) {
                    left.remove(at: place)
                    tally.count(RowOutcome(action: .unchanged, record: deal), line: row.line)
                } else {
                    let step = FieldChange(
                        field: ImportField.stage.key, old: nil, new: "\(row.change.stage) on \(row.change.day.iso)")
                    tally.count(RowOutcome(action: .create, record: deal, changes: [step]), line: row.line)
                }
            }
            guard let first = way.first, let last = way.last else { continue }
            // What was noted before the history begins leads up to it, and what was noted after it ends goes on from it.
            let head = left.filter { $0.day < first.day }
            let tail = left.filter { $0.day > last.day && !Self.repeats($0, last) }
            replaced += left.count - head.count - tail.count
            let whole = head + way + tail
            if whole != old { try session.write.replaceStageChanges(of: id, with: whole) }
        }
        if replaced > 0 {
            let steps = replaced == 1 ? "1 step that was" : "\(replaced) steps that were"
            tally.notes.append("\(steps) noted before gave way to the history.")
        }
        if silent > 0 {
            let rows = silent == 1 ? "1 row changes" : "\(silent) rows change"
            tally.notes.append("\(rows) neither the stage nor the amount nor the close day.")
        }
    }

    /// Whether two steps say the same; a close day that was not kept may have been any.
    private static func isSame(_ left: StageChange, _ right: StageChange) -> Bool {
        left.stage == right.stage && left.amount == right.amount
            && (left.closes == nil || right.closes == nil || left.closes == right.closes)
    }

    /// Whether a step says no more than the one before it; one without an amount may have had any.
    private static func repeats(_ step: StageChange, _ last: StageChange) -> Bool {
        step.stage == last.stage && (last.amount == nil || step.amount == nil || step.amount == last.amount)
    }

    /// The workspace's word for a row's stage.
    private func stage(of row: StageRow) throws -> String {
        if row.isWon == true { return Opportunity.Outcome.won.rawValue }
        if row.isClosed == true, row.isWon == false { return Opportunity.Outcome.lost.rawValue }
        if let outcome = ImportedWords.outcome(row.stage) { return outcome.rawValue }
        let stages = session.settings.stages
        if row.isClosed != true, let stage = ImportedWords.stage(row.stage, in: stages) { return stage.handle }
        // A stage under a name of the user's own is won where its chance is all; nothing left may be a beginning, too.
        if row.probability == 100, row.isClosed != false { return Opportunity.Outcome.won.rawValue }
        if row.probability == 0, row.isClosed == true { return Opportunity.Outcome.lost.rawValue }
        return try ImportedWords.knownStage(row.stage, in: stages).handle
    }
}
