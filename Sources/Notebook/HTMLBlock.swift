/// A block of raw HTML that runs until a fixed end, blank lines included.
///
/// A cell that someone commented out, or quotes in `<pre>`, is not a cell. These are CommonMark's HTML blocks 1 to 5;
/// the other two end at a blank line, and a fence there is taken for what it looks like.
struct HTMLBlock {
    private let ends: [StaticString]

    init?(_ line: ArraySlice<UInt8>) {
        var cursor = LineCursor(line)
        _ = cursor.skip(.space, atMost: 3)
        guard cursor.current == UInt8(ascii: "<") else { return nil }
        if cursor.consume("<!--") {
            ends = ["-->"]
        } else if cursor.consume("<?") {
            ends = ["?>"]
        } else if cursor.consume("<![CDATA[") {
            ends = ["]]>"]
        } else if cursor.consume("<!") {
            guard let next = cursor.current, next.lowercased >= UInt8(ascii: "a"), next.lowercased <= UInt8(ascii: "z")
            else { return nil }
            ends = [">"]
        } else if Self.opensVerbatimElement(cursor) {
            ends = ["</script>", "</pre>", "</style>", "</textarea>"]
        } else {
            return nil
        }
    }

    /// Whether the block ends on `line`; the opening line may be the last as well.
    func ends(on line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { start in ends.contains { Self.matches($0, line[start...]) } }
    }

    private static func opensVerbatimElement(_ cursor: LineCursor) -> Bool {
        let openings: [StaticString] = ["<script", "<pre", "<style", "<textarea"]
        for opening in openings where matches(opening, cursor.rest) {
            let after = cursor.rest.dropFirst(opening.utf8CodeUnitCount)
            guard let next = after.first else { return true }
            return next.isBlank || next == UInt8(ascii: ">")
        }
        return false
    }

    private static func matches(_ text: StaticString, _ bytes: ArraySlice<UInt8>) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        for offset in 0..<count where bytes[bytes.startIndex + offset].lowercased != text.utf8Start[offset].lowercased {
            return false
        }
        return true
    }
}

extension UInt8 {
    fileprivate var lowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self + 32 : self
    }
}
