import Answers
import Pages
import Playbook

extension Cell {
    /// A metric's value as a cell; its unit stands in a column of its own.
    static func value(_ value: MetricValue?) -> Cell { value?.cell ?? .none }
}

extension MetricValue {
    /// What a person has to be told beside the figure; `nil` where the figure says it.
    var unitBeside: String? {
        switch self {
        case .share, .money, .count: nil
        case .moneyPerDay: "a day"
        case .times, .days, .years: unit
        }
    }
}

extension MetricReading.Verdict {
    var tone: Tone {
        switch self {
        case .met: .good
        case .short: .bad
        case .noTarget, .noData: .quiet
        }
    }
}

/// The name of a metric, known to exist.
struct MetricName: Sendable {
    let metric: any Metric

    init(reading text: String) throws(UnknownWord) {
        guard let metric = Playbook.metric(named: text) else {
            throw UnknownWord(word: text, called: "a metric", known: metrics.map(\.name))
        }
        self.metric = metric
    }
}
