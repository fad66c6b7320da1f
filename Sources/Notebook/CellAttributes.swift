/// What the info string of a cell's fence says after `abm`.
///
/// ```` ```abm {#name .fails} ````: a name to speak of the cell by, and whether it must fail. Anything else there is a
/// mistake that would silently change nothing, so it is reported.
struct CellAttributes {
    var name: String?
    var expectsFailure = false
    /// The most problems that are told of one line.
    private static let mostProblems = 10
    /// Problems by byte offset into the file.
    var problems: [(offset: Int, message: String)] = []

    /// - Parameter info: the info string, `abm` included.
    init(info: ArraySlice<UInt8>) {
        var cursor = LineCursor(info)
        precondition(cursor.consume("abm"))
        cursor.skipBlanks()
        if cursor.isAtEnd { return }
        let start = cursor.position
        guard cursor.consume("{"), info.last == UInt8(ascii: "}") else {
            problems.append((start, "after `abm` only {#name} or {#name .fails} may stand"))
            return
        }
        let inside = info[cursor.position..<(info.endIndex - 1)]
        for word in inside.split(whereSeparator: \.isBlank) {
            read(word)
            // A line that is no list of attributes at all is not told of word by word.
            if problems.count == Self.mostProblems { break }
        }
    }

    private mutating func read(_ word: ArraySlice<UInt8>) {
        let text = String(decoding: word, as: UTF8.self)
        if text == ".fails" {
            expectsFailure = true
        } else if text.hasPrefix("#") {
            let name = String(text.dropFirst())
            guard String(validating: word, as: UTF8.self) != nil, Self.isName(name) else {
                let rule = "a cell's name is letters, digits, `-`, `_` and `.`, and starts with no `-` or `.`"
                problems.append((word.startIndex, rule))
                return
            }
            guard self.name == nil else {
                problems.append((word.startIndex, "a cell has one name; this one has `\(self.name ?? "")` already"))
                return
            }
            self.name = name
        } else {
            problems.append((word.startIndex, "unknown attribute `\(text)`; a cell takes #name and .fails"))
        }
    }

    /// Whether `text` can name a cell: it must be safe inside a comment and in an address, and easy to type.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first != "-", first != "." else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
                || scalar == "." || scalar.properties.generalCategory == .nonspacingMark
        }
    }
}
