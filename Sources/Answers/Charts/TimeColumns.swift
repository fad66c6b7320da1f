/// Values of equal spans of time beside what they were to be: won revenue by quarter against the plan.
package struct TimeColumns: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        package var label: String
        package var value: Int
        /// What it was to be; `nil` where nothing was planned.
        package var target: Int?
        /// Whether the span is not over yet, so that its value still grows.
        package var isRunning: Bool

        /// One span of time.
        package init(_ label: String, _ value: Int, target: Int? = nil, isRunning: Bool = false) {
            self.label = label
            self.value = value
            self.target = target
            self.isRunning = isRunning
        }
    }

    package var title: String
    package var measure: Measure
    package var points: [Point]
    /// What the line over the columns is called.
    package var targetWord: String
    /// What a column of a span that is not over is called.
    package var runningWord: String

    /// Columns in the order of time.
    package init(
        title: String, measure: Measure, points: [Point], targetWord: String = "Plan", runningWord: String = "so far"
    ) {
        self.title = title
        self.measure = measure
        self.points = points
        self.targetWord = targetWord
        self.runningWord = runningWord
    }
}
