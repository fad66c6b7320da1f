/// Who stands above a record that took in another, where each has at most one above it: companies and their parents,
/// people and their superiors.
enum MergedTree {
    /// - Parameters:
    ///   - kept: The record that stays.
    ///   - other: The one that goes into it.
    ///   - parents: Who stands above whom, before the two become one.
    /// - Returns: Never the record itself or anybody below it.
    static func parent(of kept: Int, takingIn other: Int, in parents: [Int: Int]) -> Int? {
        let theirs = parents[other].flatMap { line(upFrom: $0, in: parents).contains(kept) ? nil : $0 }
        guard let own = parents[kept] else { return theirs }
        // Where the other stood above, the one that stays takes its place.
        return line(upFrom: own, in: parents).contains(other) ? theirs : own
    }

    /// A record and all that stand above it, also where they stand in a circle.
    private static func line(upFrom start: Int, in parents: [Int: Int]) -> Set<Int> {
        var seen: Set<Int> = []
        var next: Int? = start
        while let record = next, seen.insert(record).inserted { next = parents[record] }
        return seen
    }
}
