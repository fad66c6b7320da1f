/// All credit to the first touch: what opened the door.
package struct FirstTouch: PathModel {
    package let name = "first"
    package let title = "First touch"
    package let summary = "All credit to the first touch: what opened the door."

    package init() {}

    package func weigh(_ path: TouchPath, into weights: inout [Int]) {
        for index in 0..<path.count { weights[index] = 0 }
        weights[0] = 1
    }
}
