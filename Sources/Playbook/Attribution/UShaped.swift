/// Most credit to both ends of the path: what opened the door and what closed the deal.
package struct UShaped: PathModel {
    package let name = "u-shaped"
    package let title = "U-shaped"
    package let summary =
        "40% to the first touch, 40% to the last, 20% to those between them; half to each of two."
    private let parts = PositionParts(first: 40, last: 40, other: 20)

    package init() {}

    package func weigh(_ path: TouchPath, into weights: inout [Int]) { parts.weigh(path, into: &weights) }
}
