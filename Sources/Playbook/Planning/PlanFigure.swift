/// One of the figures that a plan sets a target for.
package enum PlanFigure: String, Word {
    case contacts
    case leads
    case mqls
    case customers
    case pipeline
    case revenue = "marketing-revenue"

    package static var called: String { "a figure of the plan" }

    /// As a heading says it.
    package var title: String { self == .mqls ? "MQLs" : rawValue.split(separator: "-").joined(separator: " ") }

    /// What is counted.
    package var definition: String {
        switch self {
        case .contacts: "people met for the first time"
        case .leads: "people who did something themselves for the first time"
        case .mqls: "leads handed to sales"
        case .customers: "won deals that came from marketing"
        case .pipeline: "deals opened that came from marketing"
        case .revenue: "won revenue that came from marketing"
        }
    }
}
