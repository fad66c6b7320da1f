/// Which sources of deals tell by their word who began it.
///
/// What neither list holds is told by the first touch that means anything: see ``FirstMoves/direction(until:)``.
package struct SourceRules: Hashable, Sendable {
    /// In lower case.
    package var inbound: Set<String>
    package var outbound: Set<String>

    package init(inbound: Set<String> = standardInbound, outbound: Set<String> = standardOutbound) {
        self.inbound = inbound
        self.outbound = outbound
    }

    package static let standard = SourceRules()

    /// The playbook's sources of prospects (section 5) that are the buyer's own coming, and what other systems call them.
    package static let standardInbound: Set<String> = [
        "inbound", "website", "web", "web form", "organic search", "paid search", "direct traffic", "content",
        "referral",
        "word of mouth", "external referral", "phone inquiry", "chat", "demo request",
    ]
    /// Likewise those that are our going out.
    package static let standardOutbound: Set<String> = [
        "outbound", "cold call", "cold-call", "cold email", "cold-email", "prospecting", "purchased list", "sdr", "bdr",
        "outreach",
    ]

    /// The direction that a source says by its word; `nil` where it says none.
    package func direction(of source: String?) -> Direction? {
        guard let word = source?.lowercased() else { return nil }
        if inbound.contains(word) { return .inbound }
        return outbound.contains(word) ? .outbound : nil
    }
}
