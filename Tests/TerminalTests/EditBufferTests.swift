import Terminal
import Testing

@Suite struct EditBufferTests {
    /// A buffer with the cursor where `|` stands.
    private static func buffer(_ marked: String) -> EditBuffer {
        var buffer = EditBuffer()
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        buffer.setText(parts.joined(), cursor: parts[0].utf8.count)
        return buffer
    }

    private static func shown(_ buffer: EditBuffer) -> String { buffer.beforeCursor + "|" + buffer.afterCursor }

    struct Case: Sendable {
        var before: String
        var edit: @Sendable (inout EditBuffer) -> Void
        var after: String

        init(_ before: String, _ after: String, _ edit: @escaping @Sendable (inout EditBuffer) -> Void) {
            (self.before, self.after, self.edit) = (before, after, edit)
        }
    }

    @Test(
        arguments: [
            Case("a|b", "aä|b") { $0.insert("ä") },
            Case("a|b", "a\u{308}|b") { $0.insert("\u{308}") },
            Case("|", "a\nb\nc\td|") { $0.insert("a\r\nb\rc\u{1B}\u{7}\td\u{9B}") },
            Case("ä|", "|") { $0.deleteBackward() },
            Case("a\u{308}|x", "|x") { $0.deleteBackward() },
            Case("x|👩‍👩‍👧‍👦y", "x|y") { $0.deleteForward() },
            Case("x👩‍👩‍👧‍👦|y", "|x👩‍👩‍👧‍👦y") {
                $0.moveLeft()
                $0.moveLeft()
            },
            Case("|", "|") { $0.deleteBackward() },
            Case("one two-three|", "one two-|three") { $0.moveWordLeft() },
            Case("one| two", "one two|") { $0.moveWordRight() },
            Case("Mäki Työ|", "Mäki |Työ") { $0.moveWordLeft() },
            Case("add --name kone.fi|", "add --name |") { $0.killBlankWordBackward() },
            Case("add --name kone.fi|", "add --name kone.|") { $0.killWordBackward() },
            Case("|one two", "| two") { $0.killWordForward() },
            Case("one |two\nx", "one |\nx") { $0.killToLineEnd() },
            Case("one|\nx", "one|x") { $0.killToLineEnd() },
            Case("one\ntw|o", "one\n|o") { $0.killToLineStart() },
            Case("one two|", "one two|") {
                $0.killBlankWordBackward()
                $0.killBlankWordBackward()
                $0.yank()
            },
            Case("one two|", "oneone|") {
                $0.killWordBackward()
                $0.moveLeft()
                $0.killToLineStart()
                $0.setText("")
                $0.insert("one")
                $0.yank()
            },
            Case("a b|", "a|") {
                $0.killBlankWordBackward()
                $0.insert("x")
                $0.setText("")
                $0.insert("a")
                $0.killToLineStart()
                $0.yank()
            },
            Case("a|", "b|") {
                $0.killToLineStart()
                $0.setText("b")
                $0.killToLineStart()
                $0.setText("")
                $0.yank()
                $0.yankOlder()
                $0.yankOlder()
            },
            Case("ab|", "ba|") { $0.transpose() }, Case("a|b", "ba|") { $0.transpose() },
            Case("|ab", "|ab") { $0.transpose() }, Case("a\n|b", "a\n|b") { $0.transpose() },
            Case("ä|👍🏽", "👍🏽ä|") { $0.transpose() },
            Case("abc\nde|f\nghi", "ab|c\ndef\nghi") { _ = $0.moveUp() },
            Case("abc\nde|f\ng", "abc\ndef\ng|") { _ = $0.moveDown() },
            Case("ab\nc|d", "ab\n|cd") { $0.moveToLineStart() },
            Case("a|b\ncd", "ab|\ncd") { $0.moveToLineEnd() },
            Case("a|bc", "axx|c") { $0.replace(1..<2, with: "xx") },
            Case("|ä", "x|") { $0.replace(1..<2, with: "x") },
            Case("a|", "a|") { $0.replace(0..<9, with: "x") },
        ])
    func `An edit leads to the text and the cursor`(_ example: Case) {
        var buffer = Self.buffer(example.before)
        example.edit(&buffer)
        #expect(Self.shown(buffer) == example.after)
        // As bytes too, since `ä` of one scalar and of two are equal.
        #expect(Array(Self.shown(buffer).utf8) == Array(example.after.utf8))
    }

    @Test func `Undo takes typing back by words and redo does it again`() {
        var buffer = EditBuffer()
        for scalar in "one two".unicodeScalars { buffer.insert(String(scalar)) }
        buffer.killBlankWordBackward()
        var seen: [String] = []
        while buffer.undo() { seen.append(buffer.text) }
        #expect(seen == ["one two", "one ", "one", ""])
        while buffer.redo() {}
        #expect(buffer.text == "one ")
        buffer.undo()
        buffer.insert("x")
        let isRedone = buffer.redo()
        #expect(!isRedone)
    }

    private static let alphabet = [
        "a", "B", "ä", "\u{308}", "e", "👩", "\u{200D}", "👧", "🏽", "🇫", "🇮", "東", " ", "-", "\n", "\u{FE0F}", "가",
        "\u{301}",
    ]

    /// The same edits on a plain array of characters, cut anew after each.
    private struct Model {
        var characters: [Character] = []
        var cursor = 0

        mutating func put(_ before: String, _ after: String) {
            characters = Array(before + after)
            // The first place that is not before what was inserted.
            var bytes = 0
            cursor = 0
            while bytes < before.utf8.count {
                bytes += characters[cursor].utf8.count
                cursor += 1
            }
        }

        var before: String { String(characters[..<cursor]) }
        var after: String { String(characters[cursor...]) }

        func place(_ step: Int, while isPassed: (Character) -> Bool) -> Int {
            var place = cursor
            while step < 0 ? place > 0 : place < characters.count {
                guard isPassed(characters[step < 0 ? place - 1 : place]) else { break }
                place += step
            }
            return place
        }

        mutating func remove(to place: Int) {
            let range = min(place, cursor)..<max(place, cursor)
            put(String(characters[..<range.lowerBound]), String(characters[range.upperBound...]))
        }
    }

    private static func step(_ buffer: inout EditBuffer, _ model: inout Model, _ generator: inout SeededGenerator) {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0...4:
            let text = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? ""
            }.joined()
            buffer.insert(text)
            model.put(model.before + text, model.after)
        case 5:
            buffer.deleteBackward()
            model.remove(to: max(0, model.cursor - 1))
        case 6:
            buffer.deleteForward()
            model.remove(to: min(model.characters.count, model.cursor + 1))
        case 7:
            buffer.moveLeft()
            model.cursor = max(0, model.cursor - 1)
        case 8:
            buffer.moveRight()
            model.cursor = min(model.characters.count, model.cursor + 1)
        case 9:
            buffer.moveToLineStart()
            model.cursor = model.place(-1) { $0 != "\n" }
        case 10:
            buffer.moveToLineEnd()
            model.cursor = model.place(1) { $0 != "\n" }
        default:
            buffer.killToLineStart()
            let place = model.place(-1) { $0 != "\n" }
            model.remove(to: place == model.cursor ? max(0, place - 1) : place)
        }
    }

    @Test(arguments: 1...8)
    func `Random edits agree with an array of characters`(seed: UInt64) {
        var generator = SeededGenerator(seed)
        for _ in 0..<40 {
            var buffer = EditBuffer()
            var model = Model()
            var states = [""]
            for _ in 0..<50 {
                Self.step(&buffer, &model, &generator)
                #expect(Array(buffer.text.utf8) == Array(String(model.characters).utf8))
                #expect(buffer.cursor == model.before.utf8.count)
                if buffer.text != states.last { states.append(buffer.text) }
            }
            // Every undone text was there, in order, back to the beginning.
            while buffer.undo() {
                while let last = states.last, last != buffer.text { states.removeLast() }
            }
            #expect(buffer.text.isEmpty && states == [""])
        }
    }

    @Test func `Random calls of everything leave the cursor between two characters`() {
        var generator = SeededGenerator(99)
        let edits: [@Sendable (inout EditBuffer) -> Void] = [
            { $0.moveWordLeft() }, { $0.moveWordRight() }, { $0.killBlankWordBackward() }, { $0.killWordForward() },
            { $0.killWordBackward() }, { $0.killToLineEnd() }, { $0.yank() }, { $0.yankOlder() }, { $0.transpose() },
            { $0.undo() }, { $0.redo() }, { _ = $0.moveUp() }, { _ = $0.moveDown() }, { $0.moveToStart() },
            { $0.moveToEnd() }, { $0.deleteBackward() }, { $0.replace(1..<3, with: "\u{308}") },
        ]
        var buffer = EditBuffer()
        for _ in 0..<10_000 {
            if Bool.random(using: &generator) {
                buffer.insert(Self.alphabet.randomElement(using: &generator) ?? "")
            } else {
                edits.randomElement(using: &generator)?(&buffer)
            }
            if buffer.text.utf8.count > 200 { buffer.setText("") }
            let places = buffer.text.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
            #expect(places.contains(buffer.cursor))
        }
    }
}
