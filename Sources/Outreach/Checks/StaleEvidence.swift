import Playbook

/// Evidence that no longer holds: a claim that went stale, was retired or removed since the draft was written.
enum StaleEvidence: DraftRule {
    static let name = DraftCheckName.staleEvidence

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.draft.claims.compactMap { id in
            guard let claim = draft.claims[id] else { return "claim \(id.number), on which it stands, was removed" }
            if claim.retired { return "claim \(id.number), on which it stands, is retired" }
            guard !draft.freshness.freshness(of: claim, on: draft.today).isFresh else { return nil }
            return "claim \(id.number), on which it stands, went stale on \(draft.freshness.staleDay(of: claim).iso)"
        }
    }
}
