/// The same credit to every touch: nothing is known to have mattered more.
package struct Linear: JourneyModel {
    package let name = "linear"
    package let title = "Linear"
    package let summary = "The same credit to every touch up to the win."

    package init() {}

    package func weights(of journey: Journey) -> [Int] { journey.steps.map { _ in 1 } }
}
