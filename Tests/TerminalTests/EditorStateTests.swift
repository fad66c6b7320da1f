import Terminal
import Testing

@Suite struct EditorStateTests {
    private static let words = ["account", "account-list", "campaign", "score"]

    private static var offers: EditorOffers {
        EditorOffers(
            complete: { text, cursor in
                let before = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
                let start = before.lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex
                return words.filter { $0.hasPrefix(before[start...]) }.map {
                    Candidate($0, replaces: before[..<start].utf8.count..<cursor, explanation: "a word")
                }
            }, hint: { $0 == "score " ? Hint("ACCOUNT", isText: false) : $0 == "sta" ? Hint("tus") : nil })
    }

    /// Plays keys: text as it is, `<name>` for a named key, `^x` for Ctrl, `~x` for Alt.
    private static func play(_ keys: String, history: [String] = [], kills: KillRing = KillRing()) -> (
        state: EditorState, outcome: EditorState.Outcome
    ) {
        var state = EditorState(
            history: history, kills: kills, offers: offers,
            newestBeginning: { text in history.last { $0.hasPrefix(text) && $0 != text } })
        var outcome = EditorState.Outcome.editing
        var rest = keys.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "^": outcome = state.handle(.control(rest.popFirst() ?? "_"))
            case "~": outcome = state.handle(.alt(rest.popFirst() ?? "_"))
            case "<":
                let name = String(String.UnicodeScalarView(rest.prefix { $0 != ">" }))
                rest.removeFirst(name.unicodeScalars.count + 1)
                outcome = state.handle(named(name))
            default: outcome = state.handle(.text(scalar))
            }
        }
        return (state, outcome)
    }

    private static func named(_ name: String) -> Key {
        switch name {
        case "enter": .named(.enter)
        case "alt-enter": .named(.enter, .alt)
        case "tab": .named(.tab)
        case "back-tab": .named(.tab, .shift)
        case "up": .named(.up)
        case "down": .named(.down)
        case "left": .named(.left)
        case "right": .named(.right)
        case "c-right": .named(.right, .control)
        case "end": .named(.end)
        case "esc": .named(.escape)
        case "back": .named(.backspace)
        default: .paste(name, isCut: false)
        }
    }

    @Test(
        arguments: [
            ("one<left><left>X^ay", "yoXne"), ("ca<tab>", "campaign"), ("a<tab>", "account"), ("acc<tab>", "account"),
            // The second Tab opens the menu with the first one chosen.
            ("a<tab><tab><enter>", "account"), ("a<tab><tab><tab><enter>", "account-list"),
            ("a<tab><tab><back-tab><enter>", "account-list"), ("<tab><down><down><enter>", "campaign"),
            ("<tab><up><up><up><up><up><enter>", "score"), ("x <tab><down><enter>!", "x account-list!"),
            ("<tab>s<enter>", "score"), ("<tab>sz", "sz"), ("<tab><esc>x", "x"), ("<tab>a<back>c<enter>", "campaign"),
            ("<tab>^gx", "x"), ("zz<tab>", "zz"), ("sco re<left><left><left><tab>", "score re"),
            ("score <right>x", "score x"), ("sta<right>", "status"), ("sta^e", "status"), ("sta<end>", "status"),
            ("sta<left><right>", "sta"), ("sta^f", "status"), ("^y", ""), ("one two^w^y^y", "one twotwo"),
            ("ab^t", "ba"), ("ab^_c", "c"), ("one two^_~_", "one two"), ("one two~b~d", "one "),
            ("<a\nb\r\n\n>x", "a\nbx"), ("a<alt-enter>b<up>x", "ax\nb"),
        ])
    func `Keys lead to a text`(keys: String, text: String) {
        #expect(Self.play(keys).state.buffer.text == text)
    }

    private static let history = ["account list", "score why kone", "note \"two\nlines\"", "score why neste"]

    @Test(
        arguments: [
            ("<up>", "score why neste"), ("<up><up><up><up>", "score why kone"),
            ("<up><up><up><up><up><up>", "account list"), ("ab<up><down>", "ab"),
            ("ab<up>X<up><down>", "score why nesteX"), ("ab<up>X<down><up>", "score why nesteX"),
            ("^p^p^p", "score why kone"), ("^p^n^n", ""), ("<down>", ""),
            // Two lines are passed line by line.
            ("<up><up>", "note \"two\nlines\""), ("<up><up><up>^aX", "Xnote \"two\nlines\""),
            ("^rkone<esc>!", "score why kone!"), ("^rSCORE^r<esc>", "score why kone"),
            ("^rscore^r^s<esc>", "score why neste"), ("^rscorex<back><esc>", "score why neste"),
            ("ab^rscore^g", "ab"), ("ab^rscore^c", "ab"), ("ab^rzz<esc>", "ab"),
            ("^rlines<left>X", "note \"two\nlineXs\""),
            ("score why <right>", "score why neste"), ("score<c-right>", "score why"), ("score~f~f", "score why neste"),
            ("score <right>", "score why neste"),
        ])
    func `The history is walked, searched and hinted at`(keys: String, text: String) {
        #expect(Self.play(keys, history: Self.history).state.buffer.text == text)
    }

    @Test(
        arguments: [
            ("one<enter>", .accepted("one")), ("<enter>", .accepted("")), ("on<left>^d", .editing), ("^d", .left),
            ("x^c", .cancelled), ("^z", .suspended), ("^l", .screenCleared), ("<tab>^c", .cancelled),
            ("^rx^c", .editing),
            ("^rkone<enter>", .accepted("score why kone")), ("a <tab><enter>", .editing),
            ("a \\<enter>b<enter>", .accepted("a \\\nb")), ("note \"a<enter>b\"<enter>", .accepted("note \"a\nb\"")),
            // Who is lost in a quotation mark gets out by a blank line.
            ("Kone's<enter><enter>", .accepted("Kone's\n")), ("# Kone's \\<enter>", .accepted("# Kone's \\")),
            ("```abm<enter><enter>x<enter>```<enter>", .accepted("```abm\n\nx\n```")),
            ("a<alt-enter>b<enter>", .accepted("a\nb")),
        ] as [(String, EditorState.Outcome)])
    func `Keys lead out`(keys: String, outcome: EditorState.Outcome) {
        #expect(Self.play(keys, history: Self.history).outcome == outcome)
    }

    @Test func `What was cut is there in the next cell`() {
        let kills = Self.play("one^u").state.buffer.kills
        #expect(Self.play("^y", kills: kills).state.buffer.text == "one")
    }

    @Test func `What an empty line would go on with is taken by Enter, Tab and →`() {
        func play(_ key: Key, hint: Hint?) -> (text: String, outcome: EditorState.Outcome) {
            var state = EditorState(
                history: ["map"], offers: EditorOffers(hint: { $0.isEmpty ? hint : nil }),
                newestBeginning: { _ in "map" })
            let outcome = state.handle(key)
            return (state.buffer.text, outcome)
        }
        #expect(play(.named(.enter, []), hint: Hint("brief")) == ("brief", .accepted("brief")))
        #expect(play(.named(.tab, []), hint: Hint("brief")) == ("brief", .editing))
        #expect(play(.named(.right, []), hint: Hint("brief")) == ("brief", .editing))
        #expect(play(.named(.enter, []), hint: nil) == ("", .accepted("")))
        #expect(play(.named(.enter, []), hint: Hint("FILE", isText: false)) == ("", .accepted("")))
    }

    @Test func `A hint is shown at the end only, and a missing argument gives way to the history`() {
        func hint(_ keys: String, history: [String] = []) -> Hint? {
            var state = Self.play(keys, history: history).state
            return state.hint()
        }
        #expect(hint("score ") == Hint("ACCOUNT", isText: false))
        #expect(hint("score ", history: Self.history) == Hint("why neste"))
        #expect(hint("sta", history: ["start"]) == Hint("tus"))
        #expect(hint("sta<left>") == nil && hint("") == nil && hint("sta^r") == nil)
    }

    @Test func `A burst of typing in the menu asks once`() {
        final class Count { var value = 0 }
        let count = Count()
        var state = EditorState(
            offers: EditorOffers(complete: { _, cursor in
                count.value += 1
                return ["a", "ab"].map { Candidate($0, replaces: 0..<cursor) }
            }))
        for key in [Key.named(.tab), .named(.tab), .text("x"), .text("y"), .text("z")] { _ = state.handle(key) }
        let before = count.value
        _ = EditorView(&state, prompt: "")
        _ = EditorView(&state, prompt: "")
        #expect(count.value == before + 1)
    }

    @Test func `Candidates that do not fit into the text are left out`() {
        var state = EditorState(
            offers: EditorOffers(complete: { _, _ in
                [Candidate("x", replaces: 0..<99), Candidate("y", replaces: -3..<0), Candidate("ok", replaces: 1..<2)]
            }))
        _ = state.handle(.text("ä"))
        _ = state.handle(.named(.tab))
        #expect(state.buffer.text == "ok")
    }

    @Test(
        arguments: [
            ("a", true, "a"), ("a \\", false, "a "), ("a \\\n  b", true, "a   b"), ("a \\\\", true, "a \\\\"),
            ("say \"x", false, "say \"x"), ("say 'x\n y'", true, "say 'x\n y'"), ("say “x", false, "say “x"),
            ("say “x\"", true, "say “x\""), ("say \\\"", true, "say \\\""), ("> Kone's", true, "> Kone's"),
            ("~~~\na \\\nb\n~~~~", true, "~~~\na \\\nb\n~~~~"), ("````\n```", false, "````\n```"),
            ("a\nb\\\nc", true, "a\nbc"),
        ])
    func `A cell knows whether it is whole and what it means`(text: String, isComplete: Bool, joined: String) {
        #expect(CellShape().isComplete(text) == isComplete)
        #expect(CellShape().joined(text) == joined)
    }

    @Test func `Random keys never trap and keep the cursor in the text`() {
        var generator = SeededGenerator(5)
        let names: [Key.Name] = [
            .enter, .tab, .backspace, .delete, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
        ]
        var keys: [Key] = [.paste("x\ny\n", isCut: false)]
        keys += "abcdefghijklmnopqrstuvwxyz_@".unicodeScalars.map(Key.control)
        keys += "bfdyBFDY_/x".unicodeScalars.map(Key.alt)
        keys += "as\"\\`ä\u{308}👩\u{200D} ".unicodeScalars.map(Key.text)
        for modifiers in [[], .control, .alt, .shift] as [Key.Modifiers] {
            keys += names.map { Key.named($0, modifiers) }
        }
        var state = Self.play("", history: Self.history).state
        var renderer = Renderer(width: 20, height: 5, colour: true)
        for _ in 0..<8_000 {
            guard let key = keys.randomElement(using: &generator) else { break }
            let outcome = state.handle(key)
            let view = EditorView(&state, prompt: "> ")
            _ = renderer.paint(view)
            let places = view.text.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
            #expect(places.contains(view.cursor))
            if case .accepted = outcome { state = Self.play("", history: Self.history).state }
        }
    }
}
