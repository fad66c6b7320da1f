import Pages
import Playbook
import Settings
import Store
import Workbench

extension ReportDesk {
    /// The revenue won in four quarters, divided among channels and campaigns.
    func credit() throws -> ReportSection {
        let rules = session.settings.attribution
        let model = try AttributionDesk.model(named: nil, in: rules)
        let deals = ground.closed(.won, in: ground.year)
        let paths = try paths(to: Set(deals.map(\.id)), details: model.details)
        let campaigns = try session.read.campaigns()
        let handles = Dictionary(campaigns.map { ($0.id, $0.handle) }, uniquingKeysWith: { first, _ in first })
        let byHandle = Dictionary(campaigns.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
        func lines(_ keys: CreditKeys, of campaigns: [String: Campaign]?) -> [CreditLine] {
            Attribution(paths, by: model, keys: keys).groups.filter { $0.money.currency == ground.currency }.map {
                group in
                let name = group.key.map { keys.names[$0] }
                let campaign = name.flatMap { campaigns?[$0] }
                return CreditLine(
                    label(name, campaign, isCampaign: campaigns != nil), cents: group.money.cents, deals: group.deals,
                    touches: group.touches,
                    costCents: campaign?.cost.flatMap { $0.currency == ground.currency ? $0.cents : nil })
            }
        }
        let names = Dictionary(deals.map { ($0.id, $0.handle) }, uniquingKeysWith: { first, _ in first })
        return ground.credit(
            model: (model.title, model.summary), channels: lines(CreditKeys(channelsOf: paths.columns), of: nil),
            campaigns: lines(CreditKeys(campaignsOf: paths.columns, named: handles, none: ""), of: byHandle),
            remarks: paths.excluded.map { said($0, names[$0.deal] ?? "?") })
    }

    private func said(_ excluded: DealPaths.Excluded, _ handle: String) -> String {
        switch excluded.reason {
        case .noAmount:
            said("Left out: \(handle) was won without an amount.", "Pois jätetty: \(handle), voitettu ilman summaa.")
        case .negativeAmount:
            said(
                "Left out: \(handle) was won with an amount below zero.",
                "Pois jätetty: \(handle), voitettu negatiivisella summalla.")
        case .noDay:
            said(
                "Left out: \(handle) has no day on which it was won.",
                "Pois jätetty: \(handle), voitolla ei ole päivää.")
        }
    }

    private func label(_ name: String?, _ campaign: Campaign?, isCampaign: Bool) -> String {
        guard let name else { return said("no touch before the win", "ei kosketusta ennen voittoa") }
        guard isCampaign else { return name }
        return campaign?.name ?? said("no campaign", "ei kampanjaa")
    }

    /// The ways to some won deals, over touches that are read once for all reports.
    private func paths(to deals: Set<Opportunity.ID>, details: TouchColumns.Details) throws -> DealPaths {
        let columns = try touchColumns(details.union(.campaign))
        return DealPaths(
            try session.read.closedDeals().filter { deals.contains($0.id) }, columns: columns,
            span: session.settings.attribution.span)
    }

    /// All that is known of a campaign.
    func facts(of campaign: Campaign) throws -> CampaignFacts {
        let touches = try session.read.touches(in: campaign.id).filter { $0.day <= session.today }
        let accounts = Set(touches.compactMap(\.account))
        let won = ground.deals.filter {
            $0.outcome == .won && accounts.contains($0.account) && $0.amount?.currency == ground.currency
        }
        let model = try AttributionDesk.model(named: nil, in: session.settings.attribution)
        let paths = try paths(to: Set(won.map(\.id)), details: model.details)
        var credits: [CampaignFacts.Credit] = []
        var journeys: [Opportunity.ID: [CampaignFacts.Step]] = [:]
        for credit in DealCredit.all(paths, by: model, factors: nil) {
            let own = credit.terms.filter { paths.columns.campaign(at: $0.place) == campaign.id }
            guard !own.isEmpty else { continue }
            credits.append(
                .init(deal: credit.path.deal, cents: own.reduce(0) { $0 + $1.cents }, touches: own.count))
            journeys[credit.path.deal] = credit.path.places.map { place in
                CampaignFacts.Step(
                    channel: paths.columns.channel(at: place),
                    isOwn: paths.columns.campaign(at: place) == campaign.id)
            }
        }
        return CampaignFacts(
            campaign: campaign, touches: touches, credits: credits, journeys: journeys, model: model.title)
    }
}
