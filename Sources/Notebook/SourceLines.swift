/// Where every line of a file begins and ends.
///
/// A line ends at LF, at CRLF or at a CR alone, as CommonMark has it; the ending belongs to its line, so the lines
/// cover every byte once and nothing needs to be normalised to be read.
struct SourceLines: Sendable {
    /// One line: its text is `start..<contentEnd`, its line ending `contentEnd..<end` (empty on an unended last line).
    struct Line: Sendable {
        let start: Int
        let contentEnd: Int
        let end: Int
    }

    let bytes: [UInt8]
    let lines: [Line]

    init(_ bytes: [UInt8], from offset: Int = 0) {
        self.bytes = bytes
        self.lines = bytes.withUnsafeBufferPointer { Self.scan($0, from: offset) }
    }

    var count: Int { lines.count }

    /// The text of line `index` (from 0), without its ending.
    func text(_ index: Int) -> ArraySlice<UInt8> {
        bytes[lines[index].start..<lines[index].contentEnd]
    }

    /// The line ending of line `index`: empty, LF, CR or CRLF.
    func ending(_ index: Int) -> ArraySlice<UInt8> {
        bytes[lines[index].contentEnd..<lines[index].end]
    }

    /// The column, from 1 and in Unicode scalars, of byte `offset` within line `index`.
    func column(of offset: Int, inLine index: Int) -> Int {
        String(decoding: bytes[lines[index].start..<offset], as: UTF8.self).unicodeScalars.count + 1
    }

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> [Line] {
        var lines: [Line] = []
        var start = offset
        var position = offset
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == .lineFeed || byte == .carriageReturn else {
                position += 1
                continue
            }
            let contentEnd = position
            position += 1
            if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed { position += 1 }
            lines.append(Line(start: start, contentEnd: contentEnd, end: position))
            start = position
        }
        if start < bytes.count { lines.append(Line(start: start, contentEnd: bytes.count, end: bytes.count)) }
        return lines
    }
}
