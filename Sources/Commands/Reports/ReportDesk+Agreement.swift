import Pages
import Playbook
import Settings
import Store
import Workbench

extension ReportDesk {
    func commitments() throws -> [CommitmentSummary] {
        let cases = try cases()
        return Commitment.allCases.map { CommitmentSummary($0, of: cases) }
    }

    /// The broken promises, those still open first, then the oldest.
    func broken() throws -> [BrokenPromise] {
        try cases().filter { $0.state == .broken }.map { found in
            BrokenPromise(
                found.commitment,
                account: found.account.flatMap { ground.accounts[$0]?.name } ?? "–", owner: found.owner,
                began: found.started.day, due: found.deadline.lastDay, late: found.lateness,
                isOpen: found.isOpen)
        }.sorted { ($0.isOpen ? 0 : 1, $0.due, $0.account) < ($1.isOpen ? 0 : 1, $1.due, $1.account) }
    }

    func effect() throws -> ResponseEffect {
        let until = ground.days.upperBound
        return try SlaEffect.effect(
            in: until.adding(days: -SlaEffect.days)...until, at: AgreementDesk(session: session))
    }
}
