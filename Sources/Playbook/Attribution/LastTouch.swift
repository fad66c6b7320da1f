/// All credit to the last touch before the win: what closed it.
package struct LastTouch: JourneyModel {
    package let name = "last"
    package let title = "Last touch"
    package let summary = "All credit to the last touch before the win: what closed it."

    package init() {}

    package func weights(of journey: Journey) -> [Int] {
        journey.steps.indices.map { $0 == journey.steps.count - 1 ? 1 : 0 }
    }
}
