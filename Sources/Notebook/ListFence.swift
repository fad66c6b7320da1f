/// A fence opened on the same line as a list marker, such as ```` - ```md ````.
///
/// Its lines are indented, so the fences quoted inside would look like cells of the document; knowing where the list
/// item's content starts, and that a line indented less ends the item, keeps them quoted.
struct ListFence {
    let opening: FenceOpening
    /// The column, from 0, at which the item's content starts.
    let contentIndent: Int

    init?(_ line: ArraySlice<UInt8>) {
        var cursor = LineCursor(line)
        _ = cursor.skip(.space, atMost: 3)
        var markers = 0
        while Self.skipMarker(&cursor) {
            markers += 1
            let spaces = cursor.skip(.space)
            guard (1...4).contains(spaces) else { return nil }
        }
        guard markers > 0, let opening = FenceOpening(cursor.rest) else { return nil }
        self.opening = opening
        self.contentIndent = cursor.position - line.startIndex
    }

    /// What `line` is to the open fence.
    func role(of line: ArraySlice<UInt8>) -> Role {
        if line.isBlankLine { return .inside }
        var cursor = LineCursor(line)
        guard cursor.skip(.space, atMost: contentIndent) == contentIndent else { return .beyond }
        return opening.isClosed(by: line, indentedBy: contentIndent) ? .closing : .inside
    }

    enum Role {
        case inside
        case closing
        /// The list item ended without its fence; the line is to be read for itself.
        case beyond
    }

    private static func skipMarker(_ cursor: inout LineCursor) -> Bool {
        guard let first = cursor.current else { return false }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
            cursor.advance()
            return true
        }
        var trial = cursor
        var digits = 0
        while let byte = trial.current, byte.isDigit, digits < 10 {
            trial.advance()
            digits += 1
        }
        guard (1...9).contains(digits), trial.consume(".") || trial.consume(")") else { return false }
        cursor = trial
        return true
    }
}
