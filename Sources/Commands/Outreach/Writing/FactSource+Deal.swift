import Answers
import Outreach
import Playbook

extension FactSource {
    /// The open deal that messages speak of; of several the one that closes first.
    static func openDeal(among deals: [Opportunity]) -> Opportunity? {
        deals.filter { $0.outcome == .open }.min {
            ($0.closes ?? $0.created, $0.id) < ($1.closes ?? $1.created, $1.id)
        }
    }

    /// The account's open deal.
    ///
    /// - Parameter today: A closing day that has passed is our forecast's mistake, and nothing to write to a customer.
    static func deal(of account: Account?, among deals: [Opportunity], on today: Day, in language: Language)
        -> FactGroup
    {
        let deal = openDeal(among: deals)
        let origin = deal.map { "deal \($0.handle)" } ?? "no deal"
        let format = FigureFormat(language == .finnish ? .finnish : .english)
        func fact(_ value: String?) -> FactGroup.Fact { .init(value, origin: origin, day: deal?.created) }
        return FactGroup(
            .deal,
            [
                ("name", fact(deal?.name)),
                ("amount", fact(deal?.amount.map { format.money(cents: $0.cents, currency: $0.currency.code) })),
                ("closes", fact(deal?.closes.flatMap { $0 < today ? nil : $0.written(in: language) })),
                ("stage", fact(deal?.stage)),
                ("next_step", fact(deal?.nextStep)),
            ]
        ) { name in
            guard let deal else { return "\(account?.name ?? "the person's company") has no open deal" }
            return "deal \(deal.handle) has no \(name)"
        }
    }

    /// What discovery found out of the open deal, topic by topic, as it was noted.
    static func discovery(of deal: Opportunity?, notes: [DealNote]) -> FactGroup {
        FactGroup(
            .discovery,
            DealNote.Kind.discovery.map { topic in
                let note = notes.first { $0.kind == topic }
                return (
                    name(of: topic),
                    .init(
                        note?.text, origin: deal.map { "discovery of \($0.handle)" } ?? "no deal",
                        source: note == nil ? nil : "said to us", day: note?.day)
                )
            }
        ) { name in
            guard let deal else { return "the person's company has no open deal" }
            let topic = DealNote.Kind.discovery.first { self.name(of: $0) == name }?.rawValue ?? name
            return
                "of \(deal.handle) \(topic) is not noted. Add it with: discovery set \(deal.handle) \(topic) TEXT"
        }
    }

    /// A topic as a template says it: `current_state`.
    private static func name(of topic: DealNote.Kind) -> String {
        String(topic.rawValue.map { $0 == "-" ? "_" : $0 })
    }

    /// What the proposal of the open deal brings by its calculation. A figure is as old as its oldest line and as fresh
    /// as the claim that goes stale first.
    ///
    /// - Parameter evidence: What the lines stand on; `nil` where there is no calculation.
    static func roi(
        of deal: Opportunity?, _ told: ReturnOnInvestment?, on evidence: ProposalEvidence?, in language: Language
    ) -> FactGroup {
        let format = FigureFormat(language == .finnish ? .finnish : .english)
        let sources = evidence?.sources ?? []
        func fact(_ figure: ReturnOnInvestment.Figure?, _ write: (Int) -> String) -> FactGroup.Fact {
            var value: String?
            if case .told(let number) = figure, evidence?.problem == nil { value = write(number) }
            return .init(
                value, origin: deal.map { "proposal of \($0.handle)" } ?? "no deal", claim: evidence?.weakest,
                source: sources.isEmpty ? nil : sources.uniqued.joined(separator: "; "), day: evidence?.day)
        }
        func money(_ cents: Int) -> String {
            told.map { format.money(cents: cents, currency: $0.currency.code) } ?? ""
        }
        return FactGroup(
            .roi,
            [
                ("benefits", fact(told.map { .told($0.sum(.benefit) * $0.years) }, money)),
                ("costs", fact(told.map { .told($0.costs) }, money)),
                ("net_value", fact(told.map { .told($0.netValue) }, money)),
                ("return", fact(told?.tenthsOfPercent) { format.share(basisPoints: $0 * 10) }),
                ("payback", fact(told?.paybackMonths, format.integer)),
                ("years", fact(told.map { .told($0.years) }, format.integer)),
            ]
        ) { name in
            guard let deal else { return "the person's company has no open deal" }
            guard let told else {
                return
                    "\(deal.handle) has no calculation. Begin with: proposal set \(deal.handle) NAME --benefit AMOUNT --source SOURCE"
            }
            if let problem = evidence?.problem { return "the proposal of \(deal.handle) stands on a claim: \(problem)" }
            let figures = ["return": told.tenthsOfPercent, "payback": told.paybackMonths]
            guard case .untold(let reason) = figures[name] else { return nil }
            return reason
        }
    }
}

extension [String] {
    /// Each once, where it stood first.
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
