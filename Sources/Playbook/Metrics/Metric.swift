/// A figure by which selling and marketing are judged (playbook, section 10).
///
/// A metric is its formula, its target and its reading of a ``MetricBook``; nothing is stored. Each reads the same book,
/// so that two metrics never mean different deals by the same word.
package protocol Metric: Sendable {
    /// What the user types: `win-rate`.
    var name: String { get }
    /// What a heading says.
    var title: String { get }
    /// As in the playbook, with the words that its inputs have.
    var formula: String { get }
    /// Of what it can be asked, beside the workspace.
    var scopes: Set<MetricScope.Kind> { get }
    /// Whether its value is of one currency, so that each currency has its own.
    var isMoney: Bool { get }

    /// What it says of the book, with the money of one currency.
    func reading(of book: MetricBook, in currency: Currency) -> MetricReading
}

/// Of what a metric is asked.
package enum MetricScope: Hashable, Sendable {
    package enum Kind: String, Word {
        case workspace
        case seller
        case campaign

        package static var called: String { "what a metric is asked of" }
    }

    case workspace
    case seller(String)
    case campaign(Campaign.ID)

    package var kind: Kind {
        switch self {
        case .workspace: .workspace
        case .seller: .seller
        case .campaign: .campaign
        }
    }
}

/// The metrics, in the order in which they are listed.
package let metrics: [any Metric] = [
    PipelineCoverage(), PipelineVelocity(), ConversionRate(), WinRate(), SalesCycle(), AverageWonDeal(),
    AnnualContractValue(), AcquisitionCost(), LifetimeValueToCost(), CampaignReturn(), QuotaAttainment(),
    SellerActivities(), OpportunitiesCreated(),
]

/// The metric of a name in either case, or `nil`.
package func metric(named name: String) -> (any Metric)? { metrics.first { $0.name == name.lowercased() } }
