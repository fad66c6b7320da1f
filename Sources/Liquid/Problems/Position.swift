/// A place in a template: line and column from 1, the column in characters.
struct Position: Hashable, Sendable {
    var line: Int
    var column: Int
}

/// Finds line and column of a byte by walking on from the last place asked for.
///
/// Places are asked for nearly in order, so that a large template on a single line is not counted from its start again
/// for each of its tags.
struct PositionFinder {
    /// A byte with its place.
    private struct Cursor {
        var offset = 0
        var position = Position(line: 1, column: 1)
    }

    private let bytes: [UInt8]
    private var latest = Cursor()
    private var tag = Cursor()

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The place of a byte that opens a tag or an output; later places are sought from here.
    mutating func enter(_ offset: Int) -> Position {
        let position = self.position(of: offset)
        tag = latest
        return position
    }

    /// The place of any byte; quick where it comes after the one asked for before.
    mutating func position(of offset: Int) -> Position {
        if offset < latest.offset { latest = offset >= tag.offset ? tag : Cursor() }
        advance(to: min(offset, bytes.count))
        return latest.position
    }

    private mutating func advance(to end: Int) {
        var start = latest.offset
        var isPlain = true
        for index in latest.offset..<end {
            let byte = bytes[index]
            if byte == 0x0A {
                latest.position.line += 1
                latest.position.column = 1
                start = index + 1
                isPlain = true
            } else if byte >= 0x80 {
                isPlain = false
            }
        }
        latest.position.column += isPlain ? end - start : String(decoding: bytes[start..<end], as: UTF8.self).count
        latest.offset = end
    }
}
