/// The differences of a check as one unified diff of the file.
///
/// Unchanged lines around a change are those of the file, so that the diff can be read beside it and applied to it.
enum UnifiedDiff {
    /// - Parameter differences: in the order of the file.
    static func text(of differences: [OutputDifference], in document: NotebookDocument, file: String) -> String {
        if differences.isEmpty { return "" }
        let lines = document.lines(of: document.bytes.indices)
        var changes: [LineDiff.Change] = []
        var position = 0
        for difference in differences {
            let start = difference.startLine - 1
            changes += lines[position..<start].map { .same($0) } + difference.changes
            position = start + difference.oldLineCount
        }
        changes += lines[position...].map { .same($0) }
        var remaining = differences[...]
        let hunks = DiffHunk.hunks(changes).map { hunk in
            // Both go down the file, so each hunk only looks where the one before it stopped.
            remaining = remaining.drop { $0.endLine < hunk.oldStart }
            let names = remaining.prefix { $0.startLine <= hunk.oldStart + hunk.oldCount }.map(\.cell)
            return hunk.text(heading: names.joined(separator: ", "))
        }
        return "--- \(file) (kept)\n+++ \(file) (fresh)\n" + hunks.joined()
    }
}

extension OutputDifference {
    /// The line of the file as it is, from 1, that follows what the difference covers.
    fileprivate var endLine: Int { startLine + oldLineCount }
}
