/// The two comments between which an output is kept.
///
/// They are recognised by their own text, whatever stands around or between them, so an output is never taken for
/// cells; Markdown renderers show nothing of them.
enum OutputMarker: Equatable {
    /// `<!-- abm:output of=NAME source=HASH inputs=LIST -->`; the attributes are read later, by ``OutputAttributes``.
    case opening
    /// `<!-- /abm:output -->`
    case closing

    init?(_ line: ArraySlice<UInt8>) {
        var cursor = LineCursor(line)
        _ = cursor.skip(.space, atMost: 3)
        guard cursor.consume("<!--") else { return nil }
        cursor.skipBlanks()
        if cursor.consume("/abm:output") {
            cursor.skipBlanks()
            guard cursor.consume("-->") else { return nil }
            cursor.skipBlanks()
            guard cursor.isAtEnd else { return nil }
            self = .closing
        } else if cursor.consume("abm:output") {
            guard let next = cursor.current, next.isBlank || next == UInt8(ascii: "-") else { return nil }
            while !cursor.isAtEnd {
                if cursor.consume("-->") {
                    cursor.skipBlanks()
                    guard cursor.isAtEnd else { return nil }
                    self = .opening
                    return
                }
                cursor.advance()
            }
            return nil
        } else {
            return nil
        }
    }

    static let closingText = "<!-- /abm:output -->"

    /// A line of an output as it is written: one that would read as a marker, or as an escaped one, gains a backslash
    /// before `abm:output` or `/abm:output`. ``unescaped(_:)`` takes exactly that backslash away.
    static func escaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
        guard let place = backslashes(in: line) else { return Array(line) }
        return Array(line[..<place.lowerBound]) + [.backslash] + Array(line[place.lowerBound...])
    }

    /// A line of an output as it was before ``escaped(_:)``.
    static func unescaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
        guard let place = backslashes(in: line), !place.isEmpty else { return Array(line) }
        return Array(line[..<place.lowerBound]) + Array(line[(place.lowerBound + 1)...])
    }

    /// Where the backslashes of an escaped marker stand (an empty range in a bare one), nil in any other line.
    private static func backslashes(in line: ArraySlice<UInt8>) -> Range<Int>? {
        var cursor = LineCursor(line)
        cursor.skipBlanks()
        guard cursor.consume("<!--") else { return nil }
        cursor.skipBlanks()
        let start = cursor.position
        let count = cursor.skip(.backslash)
        _ = cursor.consume("/")
        guard cursor.consume("abm:output") else { return nil }
        return start..<(start + count)
    }
}
