/// How a quarter is forecast.
package enum ForecastMethod: String, Word {
    /// The chance that the settings give the deal's stage, for deals that are to close in the quarter.
    case stage
    /// The chance that the workspace's own closed deals give, by stage and age, times that to close in time.
    case history
    /// The chances of the history, each drawn anew from what is known of it, run many times.
    case simulate

    package static var called: String { "a method of forecasting" }

    package var definition: String {
        switch self {
        case .stage: "the chance of the stage in the settings, for deals that are to close in the quarter"
        case .history: "own closed deals: the chance by stage and days there × the chance to close in time"
        case .simulate: "the quarter run many times by the chances of the history, each as uncertain as it is"
        }
    }
}
