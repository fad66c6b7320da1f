import Liquid
import Playbook

/// What is known and from where: the claims by how far they can be relied on, newest first.
extension AccountBrief {
    /// How far a claim can be relied on, which decides where it stands on the page.
    enum Standing: Hashable, Sendable {
        case fresh
        case stale(since: Day)
        case unsourced
        case retired
    }

    func standing(of claim: Claim) -> Standing {
        if claim.retired { return .retired }
        if !claim.isSourced { return .unsourced }
        if !freshness.freshness(of: claim, on: today).isFresh { return .stale(since: freshness.staleDay(of: claim)) }
        return .fresh
    }

    /// The claims that stand on the page: all but the retired ones that nothing refers to.
    var shownClaims: [Claim] {
        let cited = Set(scorecard.standings.flatMap { $0.evidence.map(\.claim) })
        var seen: Set<Claim.ID> = []
        return claims.filter { (!$0.retired || cited.contains($0.id)) && seen.insert($0.id).inserted }
            .sorted { ($0.day, $1.id) > ($1.day, $0.id) }
    }

    var claimsValue: Value {
        let shown = shownClaims.map { (claim: $0, standing: standing(of: $0)) }
        func list(_ belongs: (Standing) -> Bool) -> Value {
            .list(shown.filter { belongs($0.standing) }) { value(of: $0.claim, $0.standing) }
        }
        return [
            "fresh": list { $0 == .fresh },
            "stale": list { if case .stale = $0 { true } else { false } },
            "unsourced": list { $0 == .unsourced }, "retired": list { $0 == .retired },
        ]
    }

    private func value(of claim: Claim, _ standing: Standing) -> Value {
        let source = claim.isSourced ? claim.source : nil
        let link = source.flatMap(SourceLink.init)
        let since: Day? = if case .stale(let day) = standing { day } else { nil }
        return [
            "number": .string(String(claim.id.number)), "anchor": .string(anchor(of: claim.id)),
            "kind": .string(claim.kind.word(language)), "is_trigger": .bool(claim.kind == .trigger),
            "text": .shown(claim.text), "about": .shown(subject(of: claim)), "day": dayValue(claim.day),
            "confidence": .string(claim.confidence.word(language)), "source": .shown(source),
            "href": .shown(link?.address), "host": .shown(link?.host), "stale_since": dayValue(since),
            "is_ahead": .bool(freshness.isDatedAhead(claim, on: today)),
        ]
    }

    /// Whom a claim is about, where that is not the account itself.
    private func subject(of claim: Claim) -> String? {
        switch claim.subject {
        case .account: nil
        case .contact(let id): name(of: id)
        case .cluster, .segment: groupName
        }
    }

    func anchor(of claim: Claim.ID) -> String { "claim-\(claim.number)" }

    /// A reference to a claim: its number, and its anchor where it stands on the page.
    func reference(to claim: Claim.ID, among shown: Set<Claim.ID>) -> Value {
        [
            "number": .string(String(claim.number)),
            "anchor": shown.contains(claim) ? .string(anchor(of: claim)) : .null,
        ]
    }

    /// Each source once, with the claims that stand on it, in the order of their first claim's number.
    var sourcesValue: Value {
        var order: [String] = []
        var drawn: [String: [Claim]] = [:]
        for claim in shownClaims.sorted(by: { $0.id < $1.id }) {
            guard claim.isSourced, let source = claim.source else { continue }
            let name = String(PageText.cleaned(source).drop(while: \.isWhitespace))
            if drawn[name] == nil { order.append(name) }
            drawn[name, default: []].append(claim)
        }
        let shown = Set(shownClaims.map(\.id))
        return .list(order) { name in
            let claims = drawn[name] ?? []
            return [
                "text": .shown(name), "href": .shown(SourceLink(name)?.address),
                "day": dayValue(claims.map(\.day).max()),
                "claims": .list(claims) { reference(to: $0.id, among: shown) },
            ]
        }
    }
}
