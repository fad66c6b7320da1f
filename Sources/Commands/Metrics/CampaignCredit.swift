import Playbook
import Store
import Workbench

extension Session {
    /// The won revenue that each campaign is credited with by the model that is used where none is named.
    ///
    /// - Parameter deals: Those whose wins count.
    func campaignCredit(of deals: [Opportunity]) throws -> MetricBook.Credit {
        let model: any AttributionModel = ModelName().model
        let won = deals.filter { $0.outcome == .won && ($0.amount?.cents ?? 0) > 0 }
        let journeys = Journeys(
            opportunities: won, steps: try read.campaignSteps(of: Set(won.map(\.account))))
        var money: [Campaign.ID: [Money]] = [:]
        for group in Attribution(journeys.won, by: model).groups(by: .campaign) {
            if case .campaign(let id?) = group.key { money[id, default: []].append(group.money) }
        }
        return MetricBook.Credit(model: model.name, money: money)
    }
}
