import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// The won revenue that each campaign is credited with by the model that is used where none is named.
    ///
    /// - Parameter deals: Those whose wins count.
    func campaignCredit(of deals: [Opportunity]) throws -> MetricBook.Credit {
        let rules = settings.attribution
        let model = try AttributionDesk.model(named: nil, in: rules)
        let today = today
        let won = Set(deals.filter { $0.outcome(on: today) == .won }.map(\.id))
        let paths = DealPaths(
            try read.closedDeals().filter { won.contains($0.id) }, columns: try read.touchColumns(.campaign),
            span: rules.span)
        let campaigns = try read.campaigns()
        let handles = Dictionary(uniqueKeysWithValues: campaigns.map { ($0.id, $0.handle) })
        let ids = Dictionary(uniqueKeysWithValues: campaigns.map { ($0.handle, $0.id) })
        let keys = CreditKeys(campaignsOf: paths.columns, named: handles, none: "")
        var money: [Campaign.ID: [Money]] = [:]
        for group in Attribution(paths, by: model, keys: keys).groups {
            guard let campaign = group.key.flatMap({ ids[keys.names[$0]] }) else { continue }
            money[campaign, default: []].append(group.money)
        }
        return MetricBook.Credit(model: model.name, money: money)
    }
}
