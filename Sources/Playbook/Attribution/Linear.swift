/// The same credit to every touch: nothing is known to have mattered more.
package struct Linear: PathModel {
    package let name = "linear"
    package let title = "Linear"
    package let summary = "The same credit to every touch up to the win."

    package init() {}

    package func weigh(_ path: TouchPath, into weights: inout [Int]) {
        for index in 0..<path.count { weights[index] = 1 }
    }
}
