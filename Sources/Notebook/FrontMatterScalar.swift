/// One YAML value on one line: plain, 'quoted' or "quoted".
///
/// Where this reader would understand something else than a full YAML reader, it reports a fault instead, so that the
/// same file never means two things.
enum FrontMatterScalar {
    struct Fault: Error {
        /// A byte of the file.
        let offset: Int
        let message: String
    }

    /// - Parameter bytes: the value without surrounding blanks, perhaps with a comment after it.
    static func read(_ bytes: ArraySlice<UInt8>) -> Result<String, Fault> {
        switch bytes.first {
        case nil: .success("")
        case UInt8(ascii: "'"): quoted(bytes, escape: nil)
        case UInt8(ascii: "\""): quoted(bytes, escape: .backslash)
        default: plain(withoutComment(bytes))
        }
    }

    /// `text` as a value on one line that reads back the same: plain where it can be, else in double quotes.
    /// Control characters that no title or path has a use for are left out.
    static func written(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let hasControl = bytes.contains { $0 < 0x20 || $0 == 0x7F }
        if !hasControl, let first = bytes.first, !"\"'".utf8.contains(first),
            case .success(let meaning) = read(bytes[...]), meaning.utf8.elementsEqual(bytes)
        {
            return text
        }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.properties.generalCategory == .control: continue
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// The bytes before a `#` that opens a comment, without trailing blanks; not for quoted values.
    private static func withoutComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let comment = bytes.indices.first { index in
            bytes[index] == UInt8(ascii: "#") && (index == bytes.startIndex || bytes[index - 1].isBlank)
        }
        return bytes[..<(comment ?? bytes.endIndex)].trimmingBlanks
    }

    private static func plain(_ bytes: ArraySlice<UInt8>) -> Result<String, Fault> {
        let start = bytes.startIndex
        guard let first = bytes.first else { return .success("") }
        if "[]{},&*!|>@`%".utf8.contains(first) {
            let mark = String(UnicodeScalar(first))
            return .failure(Fault(offset: start, message: "a value that starts with `\(mark)` needs quotes around it"))
        }
        if "-?:".utf8.contains(first), bytes.count == 1 || bytes[start + 1].isBlank {
            return .failure(Fault(offset: start, message: "put quotes around this value"))
        }
        for index in bytes.indices where bytes[index] == UInt8(ascii: ":") {
            if index + 1 == bytes.endIndex || bytes[index + 1].isBlank {
                return .failure(Fault(offset: index, message: "a value with a colon in it needs quotes around it"))
            }
        }
        return .success(String(decoding: bytes, as: UTF8.self))
    }

    private static func quoted(_ bytes: ArraySlice<UInt8>, escape: UInt8?) -> Result<String, Fault> {
        let quote = bytes[bytes.startIndex]
        var text: [UInt8] = []
        var index = bytes.startIndex + 1
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
            if byte == escape {
                guard let next, let meant = unescaped(next) else {
                    return .failure(Fault(offset: index, message: #"after a backslash write ", \, n, r or t"#))
                }
                text.append(meant)
                index += 2
            } else if byte == quote, escape == nil, next == quote {
                text.append(quote)
                index += 2
            } else if byte == quote {
                return ended(text, rest: bytes[(index + 1)...])
            } else {
                text.append(byte)
                index += 1
            }
        }
        return .failure(Fault(offset: bytes.startIndex, message: "the quote that opens here is never closed"))
    }

    private static func ended(_ text: [UInt8], rest: ArraySlice<UInt8>) -> Result<String, Fault> {
        let trailing = rest.trimmingBlanks
        let isComment = trailing.first == UInt8(ascii: "#") && rest.first?.isBlank == true
        guard trailing.isEmpty || isComment else {
            return .failure(Fault(offset: trailing.startIndex, message: "nothing may follow the closing quote"))
        }
        return .success(String(decoding: text, as: UTF8.self))
    }

    private static func unescaped(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "n"): .lineFeed
        case UInt8(ascii: "r"): .carriageReturn
        case UInt8(ascii: "t"): .tab
        case UInt8(ascii: "\""), .backslash, UInt8(ascii: "/"): byte
        default: nil
        }
    }
}
