/// Most credit to three moments: the first touch, the opening of the deal, the last touch.
package struct WShaped: PathModel {
    package let name = "w-shaped"
    package let title = "W-shaped"
    package let summary =
        "30% each to the first touch, the last one by the day the deal was opened, and the last; 10% to the others."
    private let parts = PositionParts(first: 30, opportunity: 30, last: 30, other: 10)

    package init() {}

    package func weigh(_ path: TouchPath, into weights: inout [Int]) { parts.weigh(path, into: &weights) }
}
