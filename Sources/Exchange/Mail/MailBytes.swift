/// A message grows in one array of bytes; text goes into it without a detour over characters.
extension [UInt8] {
    /// Appends ASCII that the source itself holds.
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends a text's UTF-8.
    mutating func append(text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}
