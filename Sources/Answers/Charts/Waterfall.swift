/// How one figure became another: what it was, what was added and taken away, and what it is.
package struct Waterfall: Hashable, Sendable {
    package struct Step: Hashable, Sendable {
        package var label: String
        /// Added where positive, taken away where negative.
        package var change: Int
        /// Whether the change is good or bad.
        package var tone: Tone

        /// A change; growth is good and loss is bad unless the tone says otherwise.
        package init(_ label: String, _ change: Int, tone: Tone? = nil) {
            self.label = label
            self.change = change
            self.tone = tone ?? (change < 0 ? .bad : .good)
        }
    }

    package var title: String
    package var measure: Measure
    /// What it was, with its name.
    package var startLabel: String
    package var start: Int
    package var steps: [Step]
    /// The name of what it is now.
    package var endLabel: String

    /// What it is now is the sum of what it was and of every step, so a waterfall cannot but add up.
    package init(
        title: String, measure: Measure, startLabel: String, start: Int, steps: [Step], endLabel: String
    ) {
        self.title = title
        self.measure = measure
        self.startLabel = startLabel
        self.start = start
        self.steps = steps
        self.endLabel = endLabel
    }

    /// What it is now.
    package var end: Int { Proportion.sum([start] + steps.map(\.change)) }

    /// From where to where each row runs: the start, the steps, the end.
    var spans: [(label: String, from: Int, to: Int, step: Step?)] {
        var level = start
        var spans: [(label: String, from: Int, to: Int, step: Step?)] = [(startLabel, 0, start, nil)]
        for step in steps {
            let next = Proportion.sum([level, step.change])
            spans.append((step.label, level, next, step))
            level = next
        }
        spans.append((endLabel, 0, level, nil))
        return spans
    }
}
