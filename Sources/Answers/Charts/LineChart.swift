/// One value over time between two others that it may as well have been: a forecast with its interval.
package struct LineChart: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        package var label: String
        /// `nil` where nothing is known.
        package var value: Int?
        /// Between what it lies; `nil` where it is certain.
        package var band: ClosedRange<Int>?

        /// One moment with what is known of it.
        package init(_ label: String, _ value: Int?, band: ClosedRange<Int>? = nil) {
            self.label = label
            self.value = value
            self.band = band
        }
    }

    package var title: String
    package var measure: Measure
    package var points: [Point]
    /// What the line is, and what lies around it.
    package var name: String
    package var bandName: String
    /// A level to be reached, with its word.
    package var target: Int?
    package var targetWord: String

    /// A line in the order of time.
    package init(
        title: String, measure: Measure, points: [Point], name: String = "", bandName: String = "", target: Int? = nil,
        targetWord: String = "Plan"
    ) {
        self.title = title
        self.measure = measure
        self.points = points
        self.name = name
        self.bandName = bandName
        self.target = target
        self.targetWord = targetWord
    }
}
