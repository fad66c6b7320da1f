import Playbook
import Store
import Workbench

/// How leads ended: the deals and the verdicts of all of them, read once.
struct LeadEnds {
    private let deals: [Account.ID: [Opportunity]]
    private let verdicts: [Account.ID: [LeadVerdict]]

    /// - Throws: What the store throws.
    init(in session: Session, of cases: [CommitmentCase]) throws {
        guard !cases.isEmpty else {
            (deals, verdicts) = ([:], [:])
            return
        }
        deals = Dictionary(grouping: try session.read.opportunities(), by: \.account)
        verdicts = Dictionary(grouping: try session.read.leadVerdicts(), by: \.account)
    }

    /// Whether a lead ended in a won deal, opened after it began; `nil` while nothing is decided.
    func isWon(_ found: CommitmentCase, until today: Day) -> Bool? {
        guard let account = found.account else { return nil }
        switch (deals[account] ?? []).outcome(openedFrom: found.started.day, until: today) {
        case .won: return true
        case .open: return nil
        case .lost: return false
        case nil:
            let isRejected = (verdicts[account] ?? []).contains {
                $0.verdict == .rejected && $0.day >= found.started.day
            }
            return isRejected ? false : nil
        }
    }
}
