/// All credit to the last touch before the win: what closed it.
package struct LastTouch: PathModel {
    package let name = "last"
    package let title = "Last touch"
    package let summary = "All credit to the last touch before the win: what closed it."

    package init() {}

    package func weigh(_ path: TouchPath, into weights: inout [Int]) {
        for index in 0..<path.count { weights[index] = 0 }
        weights[path.count - 1] = 1
    }
}
