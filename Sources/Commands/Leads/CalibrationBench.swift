import Answers
import Playbook
import Settings
import Store
import Workbench

/// The leads that a calibration stands on, and today's scores of all accounts for the question who would cross.
struct CalibrationBench {
    let session: Session
    let model: ScoringModel
    let leads: [JudgedLead]

    /// Replays the score of each lead, with the touches of all of them read once.
    ///
    /// - Throws: What the store throws; `Cancelled`.
    init(session: Session, known: [CalibrationBasis.Known]) throws {
        self.session = session
        model = session.settings.scoring.standard.inForce(on: session.today)
        let ids = Set(known.map(\.account))
        let accounts = try session.read.accounts(ids)
        let people = Dictionary(grouping: try session.read.contacts(), by: \.account)
        let last = known.map(\.day).max() ?? session.today
        let replay = try session.scoreReplay(of: ids, until: last)
        var leads: [JudgedLead] = []
        leads.reserveCapacity(known.count)
        for (index, lead) in known.enumerated() {
            if index.isMultiple(of: 256) {
                try session.checkCancellation()
                if known.count > 1000 {
                    session.surroundings.progress.advance(
                        "Replaying scores", done: index, of: known.count, unit: "leads")
                }
            }
            guard let account = accounts[lead.account] else { continue }
            leads.append(
                replay.lead(of: account, contacts: people[lead.account] ?? [], on: lead.day, isGood: lead.isGood))
        }
        self.leads = leads
    }

    /// Who would become sales-ready, or be it no more, if the threshold were another today.
    ///
    /// - Throws: What the store throws.
    func crossings(at threshold: Int) throws -> Table {
        let scorer = try session.scorerOfAll()
        let people = Dictionary(grouping: try session.read.contacts(), by: \.account)
        let crossing = try session.read.accounts().compactMap { account -> (Account, ScoreLedger)? in
            let ledger = scorer.ledger(of: account, contacts: people[account.id] ?? [])
            let own = scorer.model(for: account)
            guard ledger.meetsMinima(of: own), own.threshold == model.threshold,
                (ledger.score >= threshold) != (ledger.score >= own.threshold)
            else { return nil }
            return (account, ledger)
        }.sorted { ($1.1.score, $0.0.name) < ($0.1.score, $1.0.name) }
        let isHigher = threshold > model.threshold
        return Table(
            "crossings",
            caption: isHigher
                ? "Sales-ready today, and no more at \(threshold)" : "Not sales-ready today, but at \(threshold)",
            columns: [.init("account"), .init("name"), .init("score", nil, .trailing), .init("change")],
            rows: crossing.map { account, ledger in
                [
                    .text(account.handle), .text(account.name), .integer(ledger.score),
                    .text(isHigher ? "would fall" : "would cross"),
                ]
            },
            whenEmpty: isHigher
                ? "Nobody who is sales-ready today would fall at \(threshold)."
                : "Nobody would become sales-ready today at \(threshold).")
    }
}
