import Playbook

/// A claim that nobody can look up.
enum UnsourcedClaim: DraftRule {
    static let name = DraftCheckName.unsourcedClaim

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.draft.claims.compactMap { id in
            guard let claim = draft.claims[id], !claim.isSourced else { return nil }
            return "claim \(id.number), on which it stands, has no source"
        }
    }
}
