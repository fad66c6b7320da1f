/// Parts of the credit for the touches that mark a path, and one for all others together.
///
/// A touch that marks the path twice has both parts: the only touch of a path is its first and its last. The part of a
/// mark that a path does not have, and that of the others where there are none, goes to what there is, in proportion.
package struct PositionParts: Hashable, Sendable {
    package var first: Int
    /// The first act of a known person.
    package var lead: Int
    /// The last touch on or before the day on which the deal was opened.
    package var opportunity: Int
    package var last: Int
    /// Divided equally among the touches that mark nothing.
    package var other: Int

    /// Parts of any common size, zero or more, of which one is above zero.
    package init(first: Int = 0, lead: Int = 0, opportunity: Int = 0, last: Int = 0, other: Int = 0) {
        precondition(min(first, lead, opportunity, last, other) >= 0, "a part below zero has no meaning")
        self.first = first
        self.lead = lead
        self.opportunity = opportunity
        self.last = last
        self.other = other
    }

    /// What has to be known of touches to find the marks.
    var details: TouchColumns.Details { lead > 0 ? [.act, .person] : [] }

    func weigh(_ path: TouchPath, into weights: inout [Int]) {
        let count = path.count
        for index in 0..<count { weights[index] = 0 }
        weights[0] += first
        weights[count - 1] += last
        var (isMark, marks) = ([0, count - 1], count > 1 ? 2 : 1)
        func mark(_ position: Int?, _ part: Int, _ weights: inout [Int]) {
            guard part > 0, let position else { return }
            weights[position] += part
            guard !isMark.contains(position) else { return }
            isMark.append(position)
            marks += 1
        }
        if lead > 0 { mark(path.lead, lead, &weights) }
        if opportunity > 0 { mark(path.opportunity, opportunity, &weights) }
        // The ends mark a path only where they have a part of their own; else they are among the others.
        if first == 0, weights[0] == 0 { marks -= 1 }
        if last == 0, count > 1, weights[count - 1] == 0 { marks -= 1 }
        let others = count - marks
        guard others > 0, other > 0 else { return }
        for index in 0..<count { weights[index] = weights[index] > 0 ? weights[index] * others : other }
    }
}
