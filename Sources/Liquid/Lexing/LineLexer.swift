/// Cuts the inside of a `{% liquid %}` tag into tags, one a line.
struct LineLexer {
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    /// The tag of the next line that is not empty; nil at the end.
    mutating func next() -> TagToken? {
        while index < end {
            var lineEnd = index
            while lineEnd < end, bytes[lineEnd] != Byte.newline { lineEnd += 1 }
            let line = bytes.droppingBlanks(bytes.skippingBlanks(index..<lineEnd))
            index = lineEnd + 1
            guard !line.isEmpty else { continue }
            let name = bytes.tagName(line)
            return TagToken(start: line.lowerBound, name: bytes.text(name), markup: name.upperBound..<line.upperBound)
        }
        return nil
    }

    /// Skips past the line that ends a block, blocks of the same name within it included; false where it has no end.
    mutating func skip(past ending: String, nesting opening: String?) -> Bool {
        var depth = 1
        while let tag = next() {
            if tag.name == opening { depth += 1 }
            if tag.name == ending { depth -= 1 }
            if depth == 0 { return true }
        }
        return false
    }
}
