import Playbook

/// What the claims come to that a proposal's lines stand on: a figure with one of them retired, without a source or
/// stale must not go out.
struct ProposalEvidence {
    /// The claim that goes stale first.
    var weakest: Claim.ID?
    /// Why a claim cannot be used, the first by its number: `claim 6 went stale on 2026-08-01`.
    var problem: String?
    /// The oldest day of a line: of its claim where it has one, else of its writing.
    var day: Day?
    /// Where the lines come from, in their order.
    var sources: [String]

    init(of told: ReturnOnInvestment, claims: [Claim.ID: Claim], on today: Day, rules: FreshnessRules) {
        let used = Set(told.lines.compactMap(\.claim)).sorted().compactMap { claims[$0] }
        weakest = used.min { (rules.staleDay(of: $0), $0.id) < (rules.staleDay(of: $1), $1.id) }?.id
        problem =
            used.lazy.compactMap { claim -> String? in
                let name = "claim \(claim.id.number)"
                if claim.retired { return "\(name) is retired" }
                if !claim.isSourced { return "\(name) has no source" }
                guard rules.freshness(of: claim, on: today).isFresh else {
                    let stale = rules.staleDay(of: claim).iso
                    return "\(name) went stale on \(stale). Confirm it with: research confirm \(claim.id.number)"
                }
                return nil
            }.first
        day = told.lines.map { line in line.claim.flatMap { claims[$0]?.day } ?? line.day }.min()
        sources = told.lines.compactMap { line in
            line.source ?? line.claim.map { id in "claim \(id.number)\(claims[id]?.source.map { ", \($0)" } ?? "")" }
        }
    }
}
