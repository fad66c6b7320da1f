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
        let hunks = DiffHunk.hunks(changes).map { hunk in
            let names = differences.filter { $0.concerns(hunk) }.map(\.cell)
            return hunk.text(heading: names.joined(separator: ", "))
        }
        return "--- \(file) (kept)\n+++ \(file) (fresh)\n" + hunks.joined()
    }
}

extension OutputDifference {
    fileprivate func concerns(_ hunk: DiffHunk) -> Bool {
        let ownEnd = startLine + oldLineCount
        let hunkEnd = hunk.oldStart + hunk.oldCount
        return startLine <= hunkEnd && hunk.oldStart <= ownEnd
    }
}
