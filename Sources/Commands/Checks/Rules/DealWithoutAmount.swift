import Playbook

/// Open and won deals of which nobody has said what they are worth: no figure counts them.
enum DealWithoutAmount: WorkspaceRule {
    static let name = WorkspaceCheckName.dealWithoutAmount
    static let looksFor = "open and won deals without an amount"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        desk.deals.filter { $0.outcome != .lost && $0.amount == nil }.map { deal in
            let isOpen = deal.outcome == .open
            return WorkspaceFinding(
                deal.handle, isOpen ? "no amount is known" : "it was won without an amount",
                mend: isOpen
                    ? "opportunity move \(deal.handle) \(deal.stage) --amount AMOUNT"
                    : "Bring it in again with its amount: import FILE --as opportunities")
        }
    }
}
