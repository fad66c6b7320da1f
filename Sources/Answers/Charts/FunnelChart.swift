/// The stages of a funnel with how many reached each, from the first to the last.
package struct FunnelChart: Hashable, Sendable {
    package struct Stage: Hashable, Sendable {
        package var label: String
        /// How many reached the stage; not negative.
        package var count: Int
        /// A few words more, such as the value of what stands there.
        package var detail: String

        /// A stage with how many reached it.
        package init(_ label: String, _ count: Int, detail: String = "") {
            precondition(count >= 0, "a stage cannot hold fewer than none")
            self.label = label
            self.count = count
            self.detail = detail
        }
    }

    package var title: String
    /// What is counted, such as `accounts`.
    package var unit: String
    package var stages: [Stage]

    package init(title: String, unit: String, stages: [Stage]) {
        self.title = title
        self.unit = unit
        self.stages = stages
    }

    /// The share of each stage's predecessor that reached it, in basis points; `nil` for the first and after nothing.
    package var conversions: [Int?] {
        stages.indices.map { index in
            guard index > 0, stages[index - 1].count > 0 else { return nil }
            let before = stages[index - 1].count.magnitude
            return Proportion.scaled(stages[index].count.magnitude, of: before, to: 10_000)
        }
    }

    /// The funnel as bars, for places that do not draw.
    package var chart: Chart {
        Chart(.bars, title: title, unit: unit, points: stages.map { Chart.Point($0.label, $0.count) })
    }
}
