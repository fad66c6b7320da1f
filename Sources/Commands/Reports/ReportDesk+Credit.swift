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
            remarks: DealPaths.Excluded.Reason.allCases.compactMap { reason in
                let deals = paths.excluded.filter { $0.reason == reason }.map { names[$0.deal] ?? "?" }
                return said(reason, deals)
            })
    }

    /// The won deals that are left out for a reason, the first of them by name; `nil` where there are none.
    private func said(_ reason: DealPaths.Excluded.Reason, _ deals: [String]) -> String? {
        guard let first = deals.first else { return nil }
        let shown = deals.prefix(5).joined(separator: ", ")
        let more = deals.count - min(deals.count, 5)
        let names = more == 0 ? shown : said("\(shown), and \(more) more", "\(shown) ja \(more) muuta")
        let isOne = deals.count == 1
        return switch reason {
        case .noAmount:
            said(
                isOne
                    ? "Left out: \(first) was won without an amount."
                    : "Left out: \(deals.count) deals won without an amount (\(names)).",
                isOne
                    ? "Pois jätetty: \(first), voitettu ilman summaa."
                    : "Pois jätetty \(deals.count) ilman summaa voitettua kauppaa (\(names)).")
        case .negativeAmount:
            said(
                isOne
                    ? "Left out: \(first) was won with an amount below zero."
                    : "Left out: \(deals.count) deals won with an amount below zero (\(names)).",
                isOne
                    ? "Pois jätetty: \(first), voitettu negatiivisella summalla."
                    : "Pois jätetty \(deals.count) negatiivisella summalla voitettua kauppaa (\(names)).")
        case .noDay:
            said(
                isOne
                    ? "Left out: \(first) has no day on which it was won."
                    : "Left out: \(deals.count) deals without a day on which they were won (\(names)).",
                isOne
                    ? "Pois jätetty: \(first), voitolla ei ole päivää."
                    : "Pois jätetty \(deals.count) kauppaa, joiden voitolla ei ole päivää (\(names)).")
        }
    }

    private func label(_ name: String?, _ campaign: Campaign?, isCampaign: Bool) -> String {
        guard let name else { return said("no touch before the win", "ei kosketusta ennen voittoa") }
        guard isCampaign else { return name }
        return campaign?.name ?? said("no campaign", "ei kampanjaa")
    }

    /// The ways to some won deals, over touches and deals that are read once for all reports.
    private func paths(to deals: Set<Opportunity.ID>, details: TouchColumns.Details) throws -> DealPaths {
        let columns = try touchColumns(details.union(.campaign))
        return DealPaths(
            try closedDeals().filter { deals.contains($0.id) }, columns: columns,
            span: session.settings.attribution.span)
    }

    /// All that is known of a campaign. Its credit is that of all days, as attribution by campaign has it, and not only
    /// of the quarters of the report on revenue.
    func facts(of campaign: Campaign) throws -> CampaignFacts {
        let touches = try session.read.touches(in: campaign.id).filter { $0.day <= session.today }
        let all = try campaignCredits()
        var credits: [CampaignFacts.Credit] = []
        var journeys: [Opportunity.ID: [CampaignFacts.Step]] = [:]
        let columns = all.paths.columns
        for term in all.terms(of: campaign) {
            credits.append(.init(deal: term.path.deal, cents: term.cents, touches: term.touches))
            journeys[term.path.deal] = term.path.places.map { place in
                CampaignFacts.Step(
                    channel: columns.channel(at: place), isOwn: columns.campaign(at: place) == campaign.id)
            }
        }
        return CampaignFacts(
            campaign: campaign, touches: touches, credits: credits, journeys: journeys,
            model: said("\(all.model.title), all days", "\(all.model.title), kaikilta päiviltä"))
    }

    /// The won revenue of all days in the report's currency, divided among campaigns.
    func dividedAmongCampaigns() throws -> CampaignCredits {
        let model = try AttributionDesk.model(named: nil, in: session.settings.attribution)
        let won = ground.deals.filter { $0.outcome == .won && $0.amount?.currency == ground.currency }
        let paths = try paths(to: Set(won.map(\.id)), details: model.details)
        let handles = Dictionary(uniqueKeysWithValues: try session.read.campaigns().map { ($0.id, $0.handle) })
        let keys = CreditKeys(campaignsOf: paths.columns, named: handles, none: "")
        return CampaignCredits(
            model: model, paths: paths, keys: keys, attribution: Attribution(paths, by: model, keys: keys))
    }
}

/// What campaigns have of the won revenue.
struct CampaignCredits {
    let model: any AttributionModel
    let paths: DealPaths
    let keys: CreditKeys
    let attribution: Attribution

    /// A campaign's share of each deal; they sum to its credit.
    fileprivate func terms(of campaign: Campaign) -> [KeyCredit.Term] {
        guard let key = keys.names.firstIndex(of: campaign.handle) else { return [] }
        return attribution.groups.filter { $0.key == key }.flatMap { group in
            KeyCredit(of: key, summingTo: group.money, paths, by: model, keys: keys).terms
        }
    }
}
