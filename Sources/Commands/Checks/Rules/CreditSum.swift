import Playbook
import Settings
import Store
import Workbench

/// Runs every model of attribution and holds the credits against the won amounts, to the cent.
enum CreditSum: WorkspaceRule {
    static let name = WorkspaceCheckName.creditSum
    static let looksFor = "won amounts that a model of attribution does not divide to the cent"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        guard desk.deals.contains(where: { $0.outcome == .won }) else { return [] }
        let read = desk.session.read
        let rules = desk.session.settings.attribution
        let paths = DealPaths(
            desk.deals.compactMap { ClosedDeal($0) }, columns: try read.touchColumns([.campaign, .person, .act]),
            span: rules.span)
        let channels = Set(paths.columns.channelNames).count
        let handles = Dictionary(uniqueKeysWithValues: desk.deals.map { ($0.id, $0.handle) })
        return rules.models.flatMap { model -> [WorkspaceFinding] in
            // What is refused to the user cannot be wrong.
            if let model = model as? any EffectModel, channels > model.keyLimit { return [] }
            return CreditGap.gaps(in: DealCredit.all(paths, by: model)).map { gap in
                WorkspaceFinding(
                    handles[gap.deal] ?? "?",
                    "the model \(gap.model) gives \(gap.credited.cents) cents of \(gap.amount.cents)",
                    mend: "attribution why \(handles[gap.deal] ?? "DEAL") --model \(gap.model)")
            }
        }
    }
}
