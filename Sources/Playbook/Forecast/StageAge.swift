/// How long a deal has stood somewhere, in steps: a deal that is stuck is not the deal that it was.
package struct StageAge: Hashable, Comparable, Sendable {
    /// The number of the step, 0 upwards.
    package let index: Int

    /// The days from which each step counts; ours.
    package static let steps = [0, 14, 30, 60, 90, 180, 365]
    package static let all = steps.indices.map { StageAge(index: $0) }

    private init(index: Int) { self.index = index }

    /// The step of a number of days; the first where it is below zero.
    package init(days: Int) { index = max(0, (StageAge.steps.lastIndex { $0 <= days }) ?? 0) }

    /// The days after which it begins.
    package var days: Int { StageAge.steps[index] }

    /// This step and those before it, the first one first.
    package var upToHere: ArraySlice<StageAge> { StageAge.all[...index] }

    package static func < (left: StageAge, right: StageAge) -> Bool { left.index < right.index }
}
