import Playbook
import Settings
import Store
import Workbench

/// Elements of MEDDIC and BANT that somebody confirmed and that nothing shows any more.
enum ConfirmedWithoutEvidence: WorkspaceRule {
    static let name = WorkspaceCheckName.confirmedWithoutEvidence
    static let looksFor = "confirmed elements of MEDDIC and BANT without standing evidence"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let session = desk.session
        let claims = Dictionary(
            try session.read.evidenceClaims().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let deals = Dictionary(uniqueKeysWithValues: desk.deals.map { ($0.id, $0.handle) })
        return try QualificationFramework.allCases.flatMap { try session.read.openEntries(of: $0) }.compactMap {
            entry in
            let standing = QualificationStanding(
                element: entry.element, entry: entry, claims: claims, on: session.today,
                rules: session.settings.freshness)
            guard let demotion = standing.demotion else { return nil }
            let deal = entry.opportunity.flatMap { deals[$0] }
            let choice = deal.map { "--opportunity \($0)" } ?? "--account \(desk.handle(entry.account))"
            return WorkspaceFinding(
                deal ?? desk.handle(entry.account), "\(entry.element.rawValue) is confirmed, but \(demotion)",
                mend:
                    "\(entry.element.framework.rawValue) set \(entry.element.rawValue) \(choice) --evidence CLAIM, or --state assumed"
            )
        }
    }
}
