/// An output as it is written into the file: markers, layout, escaped lines.
///
/// It is the mirror of what the parser reads back, and it is kept apart from where it is put.
struct OutputBlock {
    /// The whole block without a line ending after its closing marker.
    let bytes: [UInt8]

    init(marker: String, text: String, indent: Int, ending: [UInt8]) {
        let margin = [UInt8](repeating: .space, count: indent)
        let content = Self.lines(of: text)
        var lines: [[UInt8]] = [margin + Array(marker.utf8)]
        if !content.isEmpty {
            lines.append([])
            lines += content.map { $0.isEmpty ? [] : margin + OutputMarker.escaped($0) }
            lines.append([])
        }
        lines.append(margin + Array(OutputMarker.closingText.utf8))
        bytes = Array(lines.joined(separator: ending))
    }

    /// The lines of `text` without their endings and without the empty ones at its end; none for an empty text.
    static func lines(of text: String) -> [ArraySlice<UInt8>] {
        let source = SourceLines(Array(text.utf8))
        var lines = (0..<source.count).map { source.text($0) }
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines
    }
}
