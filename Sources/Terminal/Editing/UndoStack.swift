/// What a text was before each edit, to go back and forth in.
struct UndoStack: Hashable, Sendable {
    struct Moment: Hashable, Sendable {
        var text: String
        var cursor: Int
    }

    private static let limit = 500
    /// A pasted file is not to be kept hundreds of times over.
    private static let byteLimit = 8 << 20

    private var past: [Moment] = []
    private var future: [Moment] = []
    private var bytes = 0

    /// Keeps a moment before an edit; what was taken back before it cannot be done again.
    mutating func remember(_ moment: Moment) {
        future = []
        past.append(moment)
        bytes += moment.text.utf8.count
        while past.count > Self.limit || (bytes > Self.byteLimit && past.count > 1) {
            bytes -= past.removeFirst().text.utf8.count
        }
    }

    mutating func undo(_ present: Moment) -> Moment? {
        guard let moment = past.popLast() else { return nil }
        bytes -= moment.text.utf8.count
        future.append(present)
        return moment
    }

    mutating func redo(_ present: Moment) -> Moment? {
        guard let moment = future.popLast() else { return nil }
        past.append(present)
        bytes += present.text.utf8.count
        return moment
    }
}
