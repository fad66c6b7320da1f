/// The text that is being edited and the cursor in it, moved by what people see as one character.
///
/// A pure value with all that an edit needs to be taken back: undo and redo within the line, and the ring of what was
/// cut. The cursor is an offset in UTF-8 and always stands between two characters: an `ä` of two scalars, a family of
/// emoji and a flag are each passed and deleted as one.
package struct EditBuffer: Hashable, Sendable {
    /// The text; lines of a cell are separated by `\n`.
    package private(set) var text: String
    /// Where the cursor stands, in bytes of UTF-8 from the start.
    package private(set) var cursor: Int
    package private(set) var kills: KillRing
    private var undoStack = UndoStack()
    private var last = Action.other

    /// What was done last, because some edits go on with the one before.
    private enum Action: Hashable, Sendable {
        case other
        /// Typing without a blank; one undo takes it all back.
        case typing
        case kill
        case yank(range: Range<Int>, step: Int)
    }

    /// A text with the cursor at its end.
    package init(_ text: String = "", kills: KillRing = KillRing()) {
        self.text = Self.cleaned(text)
        self.kills = kills
        cursor = self.text.utf8.count
    }

    /// Whether the cursor stands behind the last character.
    package var isAtEnd: Bool { cursor == text.utf8.count }

    /// The text before the cursor.
    package var beforeCursor: Substring { text[..<index(cursor)] }

    /// The text after the cursor.
    package var afterCursor: Substring { text[index(cursor)...] }

    // MARK: Inserting and replacing

    /// Inserts at the cursor. Line breaks of any kind become `\n`; control characters other than a tab are left out,
    /// since no command means them and no screen shows them.
    package mutating func insert(_ inserted: String) {
        let clean = Self.cleaned(inserted)
        guard !clean.isEmpty else { return }
        let isTyping = clean.unicodeScalars.count == 1 && !clean.contains(where: \.isWhitespace)
        let goesOn = isTyping && last == .typing
        edit(cursor..<cursor, with: clean, keepsUndo: !goesOn)
        last = isTyping ? .typing : .other
    }

    /// Replaces a range of UTF-8 offsets and puts the cursor behind the new text. A range that cuts a character is
    /// widened to the whole of it; one that is not in the text is refused.
    ///
    /// - Returns: Whether it was replaced.
    @discardableResult
    package mutating func replace(_ range: Range<Int>, with replacement: String) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= text.utf8.count else { return false }
        let lower = boundary(atOrBefore: range.lowerBound)
        let upper = boundary(atOrAfter: range.upperBound)
        edit(lower..<upper, with: Self.cleaned(replacement))
        last = .other
        return true
    }

    /// Puts another text in the place of this one, as a search or the history does; undo brings the old one back.
    package mutating func setText(_ newText: String, cursor place: Int? = nil) {
        edit(0..<text.utf8.count, with: Self.cleaned(newText))
        if let place { cursor = boundary(atOrBefore: min(max(0, place), text.utf8.count)) }
        last = .other
    }

    // MARK: Deleting

    /// Deletes the character before the cursor.
    package mutating func deleteBackward() { delete(to: characterBefore(cursor)) }

    /// Deletes the character after the cursor.
    package mutating func deleteForward() { delete(to: characterAfter(cursor)) }

    /// Cuts from the cursor to another place, for Ctrl-Y to put it back.
    private mutating func kill(to place: Int) {
        guard place != cursor else { return }
        let range = min(place, cursor)..<max(place, cursor)
        kills.add(slice(range), forward: place > cursor, isGoingOn: last == .kill)
        edit(range, with: "")
        last = .kill
    }

    private mutating func delete(to place: Int) {
        guard place != cursor else { return }
        edit(min(place, cursor)..<max(place, cursor), with: "")
        last = .other
    }

    /// Cuts to the end of the line; at its end the line break.
    package mutating func killToLineEnd() { kill(to: cursor == lineEnd ? characterAfter(cursor) : lineEnd) }

    /// Cuts to the start of the line; at its start the line break.
    package mutating func killToLineStart() { kill(to: cursor == lineStart ? characterBefore(cursor) : lineStart) }

    /// Cuts back to a blank, as Ctrl-W does.
    package mutating func killBlankWordBackward() { kill(to: wordStart(before: cursor, isWord: { !$0.isWhitespace })) }

    /// Cuts back to the start of a word of letters and figures, as Alt-Backspace does.
    package mutating func killWordBackward() { kill(to: wordStart(before: cursor, isWord: Self.isWord)) }

    /// Cuts to the end of the word.
    package mutating func killWordForward() { kill(to: wordEnd(after: cursor)) }

    /// Puts back what was cut last.
    package mutating func yank() {
        guard let text = kills.newest else { return }
        let start = cursor
        edit(start..<start, with: text)
        last = .yank(range: start..<cursor, step: 0)
    }

    /// Right after putting back: takes what was cut before that instead.
    package mutating func yankOlder() {
        guard case .yank(let range, let step) = last, let text = kills.text(before: step + 1) else { return }
        edit(range, with: text)
        last = .yank(range: range.lowerBound..<cursor, step: step + 1)
    }

    /// Exchanges the characters around the cursor; at the end of a line the two before it.
    package mutating func transpose() {
        var middle = cursor
        if middle == lineEnd { middle = characterBefore(middle) }
        let (start, end) = (characterBefore(middle), characterAfter(middle))
        guard lineStart <= start, start < middle, middle < end else { return }
        edit(start..<end, with: slice(middle..<end) + slice(start..<middle))
        last = .other
    }

    // MARK: Undo

    /// Takes the last edit back; typing goes by words.
    @discardableResult
    package mutating func undo() -> Bool {
        move(undoStack.undo(UndoStack.Moment(text: text, cursor: cursor)))
    }

    /// Does again what was taken back.
    @discardableResult
    package mutating func redo() -> Bool {
        move(undoStack.redo(UndoStack.Moment(text: text, cursor: cursor)))
    }

    private mutating func move(_ moment: UndoStack.Moment?) -> Bool {
        last = .other
        guard let moment else { return false }
        (text, cursor) = (moment.text, moment.cursor)
        return true
    }

    // MARK: Moving

    /// Moves by one character.
    package mutating func moveLeft() { move(to: characterBefore(cursor)) }

    /// Moves by one character.
    package mutating func moveRight() { move(to: characterAfter(cursor)) }

    /// Moves to the start of this or the previous word.
    package mutating func moveWordLeft() { move(to: wordStart(before: cursor, isWord: Self.isWord)) }

    /// Moves behind this or the next word.
    package mutating func moveWordRight() { move(to: wordEnd(after: cursor)) }

    /// Moves to the start of the line.
    package mutating func moveToLineStart() { move(to: lineStart) }

    /// Moves to the end of the line.
    package mutating func moveToLineEnd() { move(to: lineEnd) }

    /// Moves before the first character of all lines.
    package mutating func moveToStart() { move(to: 0) }

    /// Moves behind the last character of all lines.
    package mutating func moveToEnd() { move(to: text.utf8.count) }

    /// Moves to the same character of the line above.
    ///
    /// - Returns: `false` on the first line.
    package mutating func moveUp() -> Bool {
        let start = lineStart
        guard start > 0 else { return false }
        let column = text[index(start)..<index(cursor)].count
        let above = lineStart(at: start - 1)
        move(to: place(column, from: above, to: start - 1))
        return true
    }

    /// Moves to the same character of the line below.
    ///
    /// - Returns: `false` on the last line.
    package mutating func moveDown() -> Bool {
        let end = lineEnd
        guard end < text.utf8.count else { return false }
        let column = text[index(lineStart)..<index(cursor)].count
        move(to: place(column, from: end + 1, to: lineEnd(at: end + 1)))
        return true
    }

    private mutating func move(to place: Int) {
        cursor = place
        last = .other
    }

    // MARK: The one edit that all others are made of

    private mutating func edit(_ range: Range<Int>, with replacement: String, keepsUndo: Bool = true) {
        if keepsUndo { undoStack.remember(UndoStack.Moment(text: text, cursor: cursor)) }
        text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: replacement)
        // What was inserted may have grown together with what follows it.
        cursor = boundary(atOrAfter: range.lowerBound + replacement.utf8.count)
    }

    /// The text with `\n` for every line break and without control characters but tabs.
    private static func cleaned(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
            var native = text
            native.makeContiguousUTF8()
            return native
        }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
            case "\t": result.append(scalar)
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}
