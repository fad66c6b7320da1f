/// The line that opens a fenced code block.
///
/// Cells are fences, and everything else in a fence is text to be left alone, so both need CommonMark's rule: up to
/// three spaces, at least three backticks or tildes, an info string (free of backticks after backticks); closed by a
/// line of the same mark, at least as long, with nothing after it.
struct FenceOpening: Equatable {
    let mark: UInt8
    let length: Int
    let indent: Int
    /// The info string without surrounding blanks, as a range of the file's bytes.
    let info: Range<Int>
    /// Whether the block is a cell: its language is exactly `abm`.
    let opensCell: Bool

    init?(_ line: ArraySlice<UInt8>) {
        var cursor = LineCursor(line)
        let indent = cursor.skip(.space, atMost: 3)
        guard let mark = cursor.current, mark == .backtick || mark == .tilde else { return nil }
        let length = cursor.skip(mark)
        guard length >= 3 else { return nil }
        let info = cursor.rest.trimmingBlanks
        if mark == .backtick, info.contains(.backtick) { return nil }
        self.mark = mark
        self.length = length
        self.indent = indent
        self.info = info.startIndex..<info.endIndex
        self.opensCell = Self.namesTheWorkbench(info)
    }

    func isClosed(by line: ArraySlice<UInt8>, indentedBy container: Int = 0) -> Bool {
        var cursor = LineCursor(line)
        if cursor.skip(.space, atMost: container) < container { return false }
        _ = cursor.skip(.space, atMost: 3)
        guard cursor.skip(mark) >= length else { return false }
        cursor.skipBlanks()
        return cursor.isAtEnd
    }

    private static func namesTheWorkbench(_ info: ArraySlice<UInt8>) -> Bool {
        var cursor = LineCursor(info)
        guard cursor.consume("abm") else { return false }
        guard let next = cursor.current else { return true }
        return next.isBlank || next == UInt8(ascii: "{")
    }
}
