/// What a metric says of one workspace, seller or campaign: its value, its target and everything that it was made of.
package struct MetricReading: Hashable, Sendable {
    /// How a value stands beside its target.
    package enum Verdict: String, Word {
        case met
        case short
        case noTarget = "no target"
        case noData = "no data"

        package static var called: String { "a verdict on a metric" }
    }

    /// One part of an input: a deal, a cost, a seller.
    package struct Term: Hashable, Sendable {
        package var what: String
        package var value: MetricValue?
        package var note: String?

        package init(_ what: String, _ value: MetricValue? = nil, note: String? = nil) {
            self.what = what
            self.value = value
            self.note = note
        }
    }

    /// One figure that the formula names.
    package struct Input: Hashable, Sendable {
        package var name: String
        /// `nil` where it is not known; the source says why.
        package var value: MetricValue?
        /// Where it comes from: a setting with its line, or what was counted.
        package var source: String
        /// What it is the sum or the count of.
        package var terms: [Term]

        package init(_ name: String, _ value: MetricValue?, _ source: String, terms: [Term] = []) {
            self.name = name
            self.value = value
            self.source = source
            self.terms = terms
        }
    }

    package var period: String
    /// `nil` where there are no data; ``missing`` says what is not there.
    package var value: MetricValue?
    package var missing: String?
    package var target: Target?
    package var inputs: [Input]
    /// The formula with the inputs in it, such as `8 ÷ 8 = 100 %`.
    package var arithmetic: String?
    /// What was left out, what counts in spite of being odd, how sure the value is.
    package var remarks: [String]

    /// What a value should be.
    package struct Target: Hashable, Sendable {
        /// In words, such as `3 times or more (playbook)`.
        package var text: String
        /// The same as values, for places that write figures in their own language.
        package var goal: Goal?
        package var isMet: Bool

        package init(_ text: String, goal: Goal? = nil, isMet: Bool) {
            self.text = text
            self.goal = goal
            self.isMet = isMet
        }
    }

    /// How a value is to stand beside another.
    package enum Goal: Hashable, Sendable {
        case between(MetricValue, MetricValue)
        case atLeast(MetricValue)
        case above(MetricValue)
        /// Above what it was on a day.
        case growing(from: MetricValue, on: Day)
    }

    /// A value that there is.
    package init(
        _ value: MetricValue, period: String, inputs: [Input], arithmetic: String, target: Target? = nil,
        remarks: [String] = []
    ) {
        self.init(period: period, value: value, inputs: inputs, target: target, remarks: remarks)
        self.arithmetic = arithmetic
    }

    /// No value, and what is missing for one.
    package init(missing: String, period: String, inputs: [Input] = [], remarks: [String] = []) {
        self.init(period: period, value: nil, inputs: inputs, target: nil, remarks: remarks)
        self.missing = missing
    }

    private init(period: String, value: MetricValue?, inputs: [Input], target: Target?, remarks: [String]) {
        self.period = period
        self.value = value
        self.inputs = inputs
        self.target = target
        self.remarks = remarks
    }

    package var verdict: Verdict {
        guard value != nil else { return .noData }
        guard let target else { return .noTarget }
        return target.isMet ? .met : .short
    }
}
