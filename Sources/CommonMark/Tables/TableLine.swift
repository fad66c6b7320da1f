/// The alignment that a delimiter row gives a column.
enum TableAlignment { case none, left, centre, right }

/// One line of a table as GitHub Flavored Markdown reads it: cells between pipes, the outermost pipes optional.
enum TableLine {
    /// The cells of a line, without blanks at their ends and with `\|` as the pipe that it stands for.
    static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
        var rest = line.trimmed
        if rest.first == .pipe { rest = rest.dropFirst() }
        var cells: [[UInt8]] = []
        var start = rest.startIndex
        var index = start
        while index < rest.endIndex {
            if rest[index] == .backslash {
                index = min(index + 2, rest.endIndex)
                continue
            }
            if rest[index] == .pipe {
                cells.append(unescaped(rest[start..<index].trimmed))
                start = index + 1
            }
            index += 1
        }
        if start < rest.endIndex { cells.append(unescaped(rest[start...].trimmed)) }
        return cells
    }

    /// The alignments of a delimiter row; `nil` for any other line.
    static func alignments(_ line: ArraySlice<UInt8>) -> [TableAlignment]? {
        guard couldBeDelimiters(line) else { return nil }
        var alignments: [TableAlignment] = []
        for cell in cells(line) {
            var dashes = cell[...]
            let left = dashes.first == UInt8(ascii: ":")
            if left { dashes = dashes.dropFirst() }
            let right = dashes.last == UInt8(ascii: ":")
            if right { dashes = dashes.dropLast() }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(left ? (right ? .centre : .left) : (right ? .right : .none))
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// Whether a line of a source, with the marks of quotations before it, may hold a delimiter row.
    static func couldBeDelimiters(_ line: ArraySlice<UInt8>) -> Bool {
        var hasDash = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "-"): hasDash = true
            case .pipe, UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            default: return false
            }
        }
        return hasDash
    }

    /// The cell as inline Markdown: a table takes the backslash before a pipe away, even inside code.
    private static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
        guard cell.contains(.pipe) else { return Array(cell) }
        var result: [UInt8] = []
        for index in cell.indices {
            let isEscape = cell[index] == .backslash && index + 1 < cell.endIndex && cell[index + 1] == .pipe
            if !isEscape { result.append(cell[index]) }
        }
        return result
    }
}
