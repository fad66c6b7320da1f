/// The difference between two texts, line by line.
///
/// It is the shortest one (Myers, *An O(ND) Difference Algorithm and Its Variations*, 1986) between the first and the
/// last line that differ, as long as that takes no more than ``editLimit`` edits; beyond that, which no reader could
/// follow anyway, all lines between them are replaced.
package enum LineDiff {
    package enum Change: Hashable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// The most edits that are looked for: time and memory grow with its square.
    static let editLimit = 1000

    /// Every line of `old` as same or removed, every line of `new` as same or added, in order; where lines are
    /// replaced, the removed ones come first.
    package static func changes(from old: [String], to new: [String], editLimit: Int = editLimit) -> [Change] {
        let shorter = min(old.count, new.count)
        var head = 0
        while head < shorter, same(old[head], new[head]) { head += 1 }
        var tail = 0
        while tail < shorter - head, same(old[old.count - 1 - tail], new[new.count - 1 - tail]) { tail += 1 }
        let oldMiddle = Array(old[head..<(old.count - tail)])
        let newMiddle = Array(new[head..<(new.count - tail)])
        let middle =
            shortest(from: oldMiddle, to: newMiddle, editLimit: editLimit)
            ?? oldMiddle.map { .removed($0) } + newMiddle.map { .added($0) }
        return old[..<head].map { .same($0) } + removedFirst(middle) + old[(old.count - tail)...].map { .same($0) }
    }

    /// Bytes are compared, not characters: two spellings of one letter are a difference.
    private static func same(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }

    /// The furthest reaching path on each diagonal, one row for each number of edits; nil beyond the limit.
    private static func shortest(from old: [String], to new: [String], editLimit: Int) -> [Change]? {
        let most = min(old.count + new.count, editLimit)
        var reach = [Int](repeating: 0, count: 2 * most + 3)
        let centre = most + 1
        var rows: [[Int]] = []
        for edits in 0...most {
            rows.append(Array(reach[(centre - edits)...(centre + edits)]))
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                let goesDown = takesAddition(diagonal, edits, reach, centre)
                var x = goesDown ? reach[centre + diagonal + 1] : reach[centre + diagonal - 1] + 1
                var y = x - diagonal
                while x < old.count, y < new.count, same(old[x], new[y]) {
                    x += 1
                    y += 1
                }
                reach[centre + diagonal] = x
                if x >= old.count, y >= new.count { return path(rows, old, new) }
            }
        }
        return nil
    }

    private static func takesAddition(_ diagonal: Int, _ edits: Int, _ reach: [Int], _ centre: Int) -> Bool {
        if diagonal == -edits { return true }
        if diagonal == edits { return false }
        return reach[centre + diagonal - 1] < reach[centre + diagonal + 1]
    }

    /// Walks back from the end; row `edits` is what was reached before that many edits, its middle diagonal 0.
    private static func path(_ rows: [[Int]], _ old: [String], _ new: [String]) -> [Change] {
        var changes: [Change] = []
        var x = old.count
        var y = new.count
        for edits in stride(from: rows.count - 1, to: 0, by: -1) {
            let diagonal = x - y
            let goesDown = takesAddition(diagonal, edits, rows[edits], edits)
            let previous = goesDown ? diagonal + 1 : diagonal - 1
            let previousX = rows[edits][edits + previous]
            let previousY = previousX - previous
            while x > previousX, y > previousY {
                x -= 1
                y -= 1
                changes.append(.same(old[x]))
            }
            changes.append(goesDown ? .added(new[previousY]) : .removed(old[previousX]))
            x = previousX
            y = previousY
        }
        while x > 0 {
            x -= 1
            changes.append(.same(old[x]))
        }
        return changes.reversed()
    }

    private static func removedFirst(_ changes: [Change]) -> [Change] {
        var ordered: [Change] = []
        var added: [Change] = []
        for change in changes {
            switch change {
            case .added: added.append(change)
            case .removed: ordered.append(change)
            case .same:
                ordered += added + [change]
                added = []
            }
        }
        return ordered + added
    }
}
