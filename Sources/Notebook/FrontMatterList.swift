/// A YAML list on one line: `[a, "b, c"]`, or the same without brackets.
///
/// The brackets are what YAML knows; a list without them is what people write.
enum FrontMatterList {
    /// The items, blanks around them taken off, each still to be read as a ``FrontMatterScalar``.
    ///
    /// - Parameter bytes: the value without surrounding blanks, perhaps with a comment after it.
    static func items(
        of bytes: ArraySlice<UInt8>
    ) -> Result<[ArraySlice<UInt8>], FrontMatterScalar.Fault> {
        let isBracketed = bytes.first == UInt8(ascii: "[")
        var items: [ArraySlice<UInt8>] = []
        var index = bytes.startIndex + (isBracketed ? 1 : 0)
        var start = index
        while index < bytes.endIndex {
            let byte = bytes[index]
            let isFirst = bytes[start..<index].isBlankLine
            if isFirst, "\"'".utf8.contains(byte) {
                guard let end = closingQuote(bytes[index...]) else {
                    return .failure(.init(offset: index, message: "the quote that opens here is never closed"))
                }
                index = end
            } else if byte == UInt8(ascii: ",") {
                items.append(bytes[start..<index].trimmingBlanks)
                start = index + 1
            } else if byte == UInt8(ascii: "]"), isBracketed {
                if !isFirst { items.append(bytes[start..<index].trimmingBlanks) }
                return ended(items, rest: bytes[(index + 1)...])
            } else if byte == UInt8(ascii: "#"), index == bytes.startIndex || bytes[index - 1].isBlank {
                break
            }
            index += 1
        }
        if isBracketed {
            return .failure(.init(offset: bytes.startIndex, message: "this list has no closing `]`"))
        }
        let last = bytes[start..<index].trimmingBlanks
        return .success(last.isEmpty && items.isEmpty ? [] : items + [last])
    }

    private static func ended(
        _ items: [ArraySlice<UInt8>], rest: ArraySlice<UInt8>
    ) -> Result<[ArraySlice<UInt8>], FrontMatterScalar.Fault> {
        let trailing = rest.trimmingBlanks
        let isComment = trailing.first == UInt8(ascii: "#") && rest.first?.isBlank == true
        guard trailing.isEmpty || isComment else {
            return .failure(.init(offset: trailing.startIndex, message: "nothing may follow the closing `]`"))
        }
        return .success(items)
    }

    /// Where the quote that `bytes` starts with is closed.
    private static func closingQuote(_ bytes: ArraySlice<UInt8>) -> Int? {
        let quote = bytes[bytes.startIndex]
        var index = bytes.startIndex + 1
        while index < bytes.endIndex {
            if bytes[index] == .backslash, quote == UInt8(ascii: "\"") {
                index += 2
            } else if bytes[index] != quote {
                index += 1
            } else if quote == UInt8(ascii: "'"), index + 1 < bytes.endIndex, bytes[index + 1] == quote {
                index += 2
            } else {
                return index
            }
        }
        return nil
    }
}
