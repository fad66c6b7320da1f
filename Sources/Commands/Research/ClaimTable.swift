import Answers
import Playbook
import Settings
import Store
import Workbench

/// Claims as a table, each with its source, its age and what is wrong with it.
func claimTable(_ claims: [Claim], in session: Session) throws -> Table {
    let rules = session.settings.freshness
    return Table(
        "claims",
        columns: [
            .init("claim", nil, .trailing), .init("about"), .init("kind"), .init("text"), .init("day"), .init("state"),
            .init("confidence"), .init("source"),
        ],
        rows: try claims.map { claim in
            [
                .integer(claim.id.number), .text(try session.name(of: claim.subject)), .word(claim.kind),
                .text(claim.text), .day(claim.day), claimStateCell(claim, rules: rules, on: session.today),
                .word(claim.confidence), .text(claim.source),
            ]
        },
        whenEmpty: "No claims. Add one with: research add \"…\" --source URL --on DAY --kind KIND")
}

/// The state of a claim as a cell: what is old or has no source calls for an act.
private func claimStateCell(_ claim: Claim, rules: FreshnessRules, on day: Day) -> Cell {
    let isStale = if case .stale = rules.freshness(of: claim, on: day) { true } else { false }
    let tone: Tone = claim.retired ? .quiet : isStale || claim.source == nil ? .caution : .plain
    return .text(claimState(claim, rules: rules, on: day)).toned(tone)
}

/// What a reader must know before relying on a claim: whether it holds, is old, or has no source.
func claimState(_ claim: Claim, rules: FreshnessRules, on day: Day) -> String {
    if claim.retired { return "retired" }
    let age =
        switch rules.freshness(of: claim, on: day) {
        case .fresh: "fresh"
        case .stale(let daysOver): "stale by \(counted(daysOver, "day"))"
        }
    return claim.source == nil ? "unsourced, \(age)" : age
}
