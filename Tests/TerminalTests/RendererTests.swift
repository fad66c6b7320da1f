import Answers
import Terminal
import Testing

@Suite struct RendererTests {
    /// What a screen of a width should show of a prompt and a text, laid out the simplest way.
    private struct Expected {
        var rows: [[String]] = [[]]
        var cursor = (row: 0, column: 0)

        init(_ view: EditorView, width: Int) {
            for character in view.prompt { put(character, width) }
            var offset = 0
            for character in view.text {
                let isHere = offset == view.cursor
                offset += character.utf8.count
                if character == "\n" {
                    if isHere { mark(width) }
                    rows.append([])
                    for mark in view.continuation { put(mark, width) }
                } else {
                    if (rows.last ?? []).count + RendererTests.cells(character).count > width { rows.append([]) }
                    if isHere { mark(width) }
                    put(character, width)
                }
            }
            if view.cursor == offset { mark(width) }
        }

        private mutating func put(_ character: Character, _ width: Int) {
            let cells = RendererTests.cells(character)
            if (rows.last ?? []).count + cells.count > width { rows.append([]) }
            rows[rows.count - 1] += cells
        }

        private mutating func mark(_ width: Int) {
            if (rows.last ?? []).count == width { rows.append([]) }
            cursor = (rows.count - 1, (rows.last ?? []).count)
        }

        var lines: [String] {
            rows.map { cells in
                var text = cells.joined()
                while text.last == " " { text.removeLast() }
                return text
            }
        }
    }

    private static func cells(_ character: Character) -> [String] {
        if character == "\t" { return [" "] }
        if ["\u{200B}", "\u{202E}", "\u{1B}", "\u{308}", "\u{9B}", "\u{7}"].contains(character) { return ["\u{FFFD}"] }
        return DisplayWidth.of(character) == 2 ? [String(character), ""] : [String(character)]
    }

    private static let alphabet = [
        "a", "bc", "ä", "a\u{308}", "東京", "👩‍👩‍👧", "👍🏽", "🇫🇮", " ", "  ", "x", "word ", "\u{1B}", "\u{9B}", "\u{202E}", "\t",
        "☂\u{FE0F}", "가", "\u{7}",
    ]

    private static func randomText(_ generator: inout SeededGenerator, breaks: Bool = true) -> String {
        (0..<Int.random(in: 0...40, using: &generator)).map { _ in
            if breaks, Int.random(in: 0..<12, using: &generator) == 0 { return "\n" }
            return alphabet.randomElement(using: &generator) ?? ""
        }.joined()
    }

    private static func randomView(_ generator: inout SeededGenerator, withHelp: Bool) -> EditorView {
        let text = randomText(&generator)
        let places = text.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
        var view = EditorView(
            prompt: ["abm> ", "", "abm könē> ", "search “東”: "].randomElement(using: &generator) ?? "", text: text,
            cursor: places.randomElement(using: &generator) ?? 0)
        guard withHelp else { return view }
        if Bool.random(using: &generator) { view.hint = randomText(&generator) }
        if Bool.random(using: &generator) { view.marked = 0..<(places.randomElement(using: &generator) ?? 0) }
        if Bool.random(using: &generator) {
            var state = EditorState(
                offers: EditorOffers(complete: { [generator] _, _ in
                    var generator = generator
                    return (0..<Int.random(in: 2...40, using: &generator)).map { _ in
                        Candidate(
                            "\(Int.random(in: 0...9, using: &generator))" + randomText(&generator), replaces: 0..<0,
                            explanation: randomText(&generator))
                    } + [Candidate("-", replaces: 0..<0)]
                }))
            _ = state.handle(.named(.tab))
            for _ in 0..<Int.random(in: 0...50, using: &generator) { _ = state.handle(.named(.tab)) }
            view.menu = state.menu
        }
        return view
    }

    /// A screen with rows of answers on it, the cursor below them.
    private static func screen(width: Int, height: Int, answers: Int) -> ScreenEmulator {
        var screen = ScreenEmulator(width: width, height: height)
        for number in 0..<answers { screen.write("S\(number)\r\n") }
        return screen
    }

    /// The rows above the editor's are the last answers, untouched.
    private static func expectAnswers(_ screen: ScreenEmulator, above top: Int, count: Int) {
        let above = (0..<max(0, top)).map(screen.text)
        #expect(above == (0..<count).suffix(above.count).map { "S\($0)" })
    }

    @Test(arguments: 1...12)
    func `Whatever was shown before, the screen shows the text and the cursor`(seed: UInt64) {
        var generator = SeededGenerator(seed)
        for width in (0..<6).map({ _ in Int.random(in: 10...120, using: &generator) }) {
            let answers = Int.random(in: 0...70, using: &generator)
            var screen = Self.screen(width: width, height: 60, answers: answers)
            var renderer = Renderer(width: width, height: 60, colour: Bool.random(using: &generator))
            for _ in 0..<12 {
                let view = Self.randomView(&generator, withHelp: false)
                screen.write(renderer.paint(view))
                let expected = Expected(view, width: width)
                let top = screen.row - expected.cursor.row
                #expect(screen.column == expected.cursor.column)
                #expect(
                    (top..<60).map(screen.text) == expected.lines
                        + Array(repeating: "", count: 60 - top - expected.lines.count))
                Self.expectAnswers(screen, above: top, count: answers)
                #expect(screen.unknown.isEmpty)
            }
        }
    }

    @Test(arguments: 1...12)
    func `Painting what changed shows what painting all would show`(seed: UInt64) {
        var generator = SeededGenerator(seed)
        for _ in 0..<6 {
            var (width, height) = (
                Int.random(in: 10...120, using: &generator), Int.random(in: 2...30, using: &generator)
            )
            let colour = Bool.random(using: &generator)
            var screen = Self.screen(width: width, height: height, answers: 4)
            var renderer = Renderer(width: width, height: height, colour: colour)
            for round in 0..<10 {
                let view = Self.randomView(&generator, withHelp: true)
                let text = renderer.paint(view)
                screen.write(text)
                var fresh = ScreenEmulator(width: width, height: height)
                var other = Renderer(width: width, height: height, colour: colour)
                fresh.write(other.paint(view))
                let top = screen.row - fresh.row
                #expect(screen.column == fresh.column)
                #expect(
                    top >= 0 && Array(screen.lines[max(0, top)...]) == Array(fresh.lines[..<(height - max(0, top))]))
                #expect(screen.unknown.isEmpty)
                // A view that is already shown costs nothing.
                let again = renderer.paint(view)
                #expect(again.isEmpty)
                if round % 4 == 3 {
                    // Not narrower by more than the rows above can take.
                    (width, height) = (Int.random(in: 10...120, using: &generator), height)
                    screen.resize(width: width, height: height)
                    screen.write(renderer.resize(width: width, height: height))
                }
            }
        }
    }

    @Test(arguments: 1...8)
    func `After a change of size the editor begins where it began`(seed: UInt64) {
        var generator = SeededGenerator(seed)
        for _ in 0..<10 {
            let width = Int.random(in: 10...120, using: &generator)
            var screen = Self.screen(width: width, height: 200, answers: 5)
            var renderer = Renderer(width: width, height: 200, colour: true)
            let view = Self.randomView(&generator, withHelp: true)
            screen.write(renderer.paint(view))
            let newWidth = Int.random(in: 10...120, using: &generator)
            screen.resize(width: newWidth, height: 200)
            screen.write(renderer.resize(width: newWidth, height: 200))
            #expect(screen.row == 5 && screen.column == 0)
            #expect(screen.lines == ["S0", "S1", "S2", "S3", "S4"] + Array(repeating: "", count: 195))
        }
    }

    @Test(arguments: 3...40)
    func `Wide characters that a narrower terminal does not cut are counted`(newWidth: Int) {
        var screen = Self.screen(width: 80, height: 90, answers: 2)
        var renderer = Renderer(width: 80, height: 90, colour: false)
        let text = "x" + String(repeating: "東", count: 36)
        screen.write(renderer.paint(EditorView(prompt: "> ", text: text, cursor: text.utf8.count - 3)))
        screen.resize(width: newWidth, height: 90)
        screen.write(renderer.resize(width: newWidth, height: 90))
        #expect(screen.lines == ["S0", "S1"] + Array(repeating: "", count: 88))
    }

    @Test func `What is finished is whole, without help, and the next row is free`() {
        var screen = Self.screen(width: 10, height: 4, answers: 2)
        var renderer = Renderer(width: 10, height: 4, colour: true)
        let text = (0..<6).map { "line \($0)" }.joined(separator: "\n")
        screen.write(renderer.paint(EditorView(prompt: "> ", text: text, cursor: 0, hint: "hint")))
        #expect(screen.lines == ["> line 0", "... line 1", "... line 2", "... line 3"])
        screen.write(renderer.finish(EditorView(prompt: "> ", text: text, cursor: 0, hint: "hint"), note: ""))
        #expect(screen.lines == ["... line 3", "... line 4", "... line 5", ""])
        screen.write(renderer.finish(EditorView(prompt: "> ", text: "ab", cursor: 1), note: "^C"))
        #expect(screen.lines == ["... line 4", "... line 5", "> ab^C", ""])
        screen.write(renderer.finish(EditorView(prompt: "> ", text: "12345678", cursor: 8)))
        #expect(screen.lines == ["... line 5", "> ab^C", "> 12345678", ""])
        screen.write(renderer.clearScreen() + renderer.paint(EditorView(prompt: "> ", text: "x", cursor: 1)))
        #expect(screen.lines == ["> x", "", "", ""])
    }

    @Test func `A terminal that knows no joined emoji still has the cursor in its place`() {
        var screen = ScreenEmulator(width: 60, height: 3)
        screen.countsScalars = true
        var renderer = Renderer(width: 60, height: 3, colour: false)
        let text = "👩‍👩‍👧 a 🇫🇮 b ☂\u{FE0F}c"
        screen.write(renderer.paint(EditorView(prompt: "> ", text: text, cursor: text.utf8.count)))
        #expect(screen.column == 2 + DisplayWidth.of(text))
        #expect(screen.rows[0][5] == "a" && screen.rows[0][10] == "b" && screen.rows[0][14] == "c")
    }

    @Test func `Without colour nothing is painted but what must be told from the text`() {
        var state = EditorState(offers: Self.offers(count: 3))
        _ = state.handle(.named(.tab))
        var renderer = Renderer(width: 40, height: 9, colour: false)
        #expect(!renderer.paint(EditorView(&state, prompt: "> ")).contains("m"))
        var other = Renderer(width: 40, height: 9, colour: false)
        let hinted = other.paint(EditorView(prompt: "> ", text: "a", cursor: 1, hint: "bc"))
        #expect(hinted.contains("\u{1B}[2mbc\u{1B}[0m"))
    }

    private static func offers(count: Int) -> EditorOffers {
        EditorOffers(complete: { _, cursor in
            (0..<count).map { Candidate("\($0) kone", replaces: 0..<cursor, explanation: "one of \(count)") }
        })
    }

    @Test func `The menu shows the chosen one, what is cut and how many there are`() {
        var state = EditorState(offers: Self.offers(count: 2_000))
        _ = state.handle(.named(.tab))
        for _ in 0..<7 { _ = state.handle(.named(.tab)) }
        var screen = ScreenEmulator(width: 20, height: 6)
        var renderer = Renderer(width: 20, height: 6, colour: false)
        screen.write(renderer.paint(EditorView(&state, prompt: "> ")))
        #expect(
            screen.lines == [
                ">", "  5 kone  one of 2…", "  6 kone  one of 2…", "> 7 kone  one of 2…", "  8 kone  one of 2…",
                "  6–9 of 2,000",
            ])
    }
}
