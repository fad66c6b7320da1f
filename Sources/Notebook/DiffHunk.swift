/// A stretch of a unified diff: changed lines with a few unchanged ones around them.
package struct DiffHunk: Hashable, Sendable {
    /// The first line in the old file, from 1.
    package let oldStart: Int
    package let oldCount: Int
    /// The first line in the new file, from 1.
    package let newStart: Int
    package let newCount: Int
    package let changes: [LineDiff.Change]

    /// Cuts `changes` into hunks that show at most `context` unchanged lines before and after each change.
    ///
    /// - Parameters:
    ///   - oldStart: the line, from 1, of the old file that the first change stands on.
    ///   - newStart: the same for the new file.
    package static func hunks(
        _ changes: [LineDiff.Change], oldStart: Int = 1, newStart: Int = 1, context: Int = 3
    ) -> [DiffHunk] {
        var hunks: [DiffHunk] = []
        var oldLine = oldStart
        var newLine = newStart
        var position = 0
        for range in ranges(changes, context: context) {
            let unchanged = range.lowerBound - position
            let hunk = DiffHunk(
                oldStart: oldLine + unchanged, newStart: newLine + unchanged, changes: Array(changes[range]))
            oldLine = hunk.oldStart + hunk.oldCount
            newLine = hunk.newStart + hunk.newCount
            position = range.upperBound
            hunks.append(hunk)
        }
        return hunks
    }

    private init(oldStart: Int, newStart: Int, changes: [LineDiff.Change]) {
        self.oldStart = oldStart
        self.newStart = newStart
        self.changes = changes
        var old = 0
        var new = 0
        for change in changes {
            switch change {
            case .same:
                old += 1
                new += 1
            case .removed: old += 1
            case .added: new += 1
            }
        }
        oldCount = old
        newCount = new
    }

    /// The hunk as text, each line ended by LF.
    package func text(heading: String) -> String {
        var lines = ["@@ -\(Self.span(oldStart, oldCount)) +\(Self.span(newStart, newCount)) @@ \(heading)"]
        for change in changes {
            switch change {
            case .same(let line): lines.append(" " + line)
            case .removed(let line): lines.append("-" + line)
            case .added(let line): lines.append("+" + line)
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// `start,count`; an empty stretch is named by the line before it, as patch programs expect.
    private static func span(_ start: Int, _ count: Int) -> String {
        count == 1 ? "\(start)" : "\(count == 0 ? start - 1 : start),\(count)"
    }

    private static func ranges(_ changes: [LineDiff.Change], context: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for (index, change) in changes.enumerated() {
            if case .same = change { continue }
            let start = max(0, index - context)
            let end = min(changes.count, index + context + 1)
            if let last = ranges.last, start <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<end
            } else {
                ranges.append(start..<end)
            }
        }
        return ranges
    }
}
