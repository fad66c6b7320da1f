import Playbook

/// Open deals that nobody works.
enum DealWithoutOwner: WorkspaceRule {
    static let name = WorkspaceCheckName.dealWithoutOwner
    static let looksFor = "open deals without an owner"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        desk.openDeals.filter { $0.owner == nil }.map {
            WorkspaceFinding(
                $0.handle, "nobody owns it", mend: "Bring it in again with its owner: import FILE --as opportunities")
        }
    }
}
