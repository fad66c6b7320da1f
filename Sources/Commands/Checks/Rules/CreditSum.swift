import Playbook
import Store
import Workbench

/// Runs every model of attribution and holds the credits against the won amounts, to the cent.
enum CreditSum: WorkspaceRule {
    static let name = WorkspaceCheckName.creditSum
    static let looksFor = "won amounts that a model of attribution does not divide to the cent"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        guard desk.deals.contains(where: { $0.outcome == .won }) else { return [] }
        let journeys = Journeys(opportunities: desk.deals, touches: try desk.session.read.touches())
        let handles = Dictionary(uniqueKeysWithValues: desk.deals.map { ($0.id, $0.handle) })
        return attributionModels.flatMap { model in
            CreditGap.gaps(in: Attribution(journeys.won, by: model), of: journeys.won).map { gap in
                WorkspaceFinding(
                    handles[gap.opportunity] ?? "?",
                    "the model \(gap.model) gives \(gap.credited.cents) cents of \(gap.amount.cents)",
                    mend: "attribution --model \(gap.model)")
            }
        }
    }
}
