/// All credit to the first touch: what opened the door.
package struct FirstTouch: JourneyModel {
    package let name = "first"
    package let title = "First touch"
    package let summary = "All credit to the first touch: what opened the door."

    package init() {}

    package func weights(of journey: Journey) -> [Int] {
        journey.steps.indices.map { $0 == 0 ? 1 : 0 }
    }
}
