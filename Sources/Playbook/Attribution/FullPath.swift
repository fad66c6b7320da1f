/// Most credit to four moments: the first touch, the lead, the opening of the deal, the win.
package struct FullPath: PathModel {
    package let name = "full-path"
    package let title = "Full path"
    package let summary =
        "22.5% each to the first touch, the first act of a known person, the last touch by the day the deal was opened, and the last; 10% to the others."
    package var details: TouchColumns.Details { parts.details }
    private let parts = PositionParts(first: 225, lead: 225, opportunity: 225, last: 225, other: 100)

    package init() {}

    package func weigh(_ path: TouchPath, into weights: inout [Int]) { parts.weigh(path, into: &weights) }
}
