/// Text brought to a single line, for places where a line break would begin something else: a header, a subject.
///
/// Every control character and every line or paragraph separator becomes a space, spaces do not repeat, and none
/// stands at either end. Nothing else changes. Worked on bytes, because a list for a sequence has a subject a row.
enum OneLineText {
    /// The UTF-8 bytes of the line.
    static func bytes(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { source in
            var result: [UInt8] = []
            result.reserveCapacity(source.count)
            var index = 0
            var spaceIsDue = false
            while index < source.count {
                let length = breakLength(source, at: index)
                if length > 0 || source[index] == UInt8(ascii: " ") {
                    spaceIsDue = !result.isEmpty
                    index += max(1, length)
                    continue
                }
                if spaceIsDue {
                    result.append(UInt8(ascii: " "))
                    spaceIsDue = false
                }
                result.append(source[index])
                index += 1
            }
            return result
        }
    }

    /// The line as text.
    static func text(_ text: String) -> String { String(decoding: bytes(text), as: UTF8.self) }

    /// How many bytes the control character or separator takes that begins here; 0 where none does.
    private static func breakLength(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = source[index]
        if byte < 0x20 || byte == 0x7F { return 1 }
        // A string's UTF-8 is whole, so that what a leading byte promises is there.
        if byte == 0xC2, source[index + 1] < 0xA0 { return 2 }  // U+0080 to U+009F
        if byte == 0xE2, source[index + 1] == 0x80, source[index + 2] & 0xFE == 0xA8 { return 3 }  // U+2028, U+2029
        return 0
    }
}
