import Testing

/// The prompt of a real program in a real terminal.
@Suite(
    .enabled(if: Tmux.program != nil, "ABM_PROMPT_PROGRAM names no program to drive in tmux"), .serialized)
struct PromptInTmuxTests {
    private static func drive(_ locale: String, _ body: (Tmux) throws -> Void) throws {
        let tmux = try Tmux(locale: locale)
        try tmux.type("clear; \(Tmux.program ?? "")")
        try tmux.press("Enter")
        #expect(try tmux.settled(["abm>"]) == ["abm>"])
        try body(tmux)
        try tmux.close()
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Umlauts, wide letters and moves are seen as they are typed`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.type("# ääkkönen 東京!")
            try tmux.press("Left", "Left", "Left", "BSpace")
            try tmux.type("ö")
            #expect(try tmux.settled(["abm> # ääkkönenö東京!"]) == ["abm> # ääkkönenö東京!"])
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Pasted lines are one cell, and Ctrl-C clears it`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.paste("one\ntwö\nthree\n")
            let cell = ["abm> one", "... twö", "... three"]
            #expect(try tmux.settled(cell) == cell)
            try tmux.press("C-c")
            let cleared = ["abm> one", "... twö", "... three^C", "abm>"]
            #expect(try tmux.settled(cleared) == cleared)
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `A change of size wraps the line anew`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.type("# " + String(repeating: "äb", count: 30))
            let wide = ["abm> # " + String(repeating: "äb", count: 26) + "ä", "b" + String(repeating: "äb", count: 3)]
            #expect(try tmux.settled(wide) == wide)
            try tmux.resize(columns: 30, rows: 12)
            let narrow = [
                "abm> # " + String(repeating: "äb", count: 11) + "ä", "b" + String(repeating: "äb", count: 14) + "ä",
                "b" + String(repeating: "äb", count: 3),
            ]
            #expect(try tmux.settled(narrow) == narrow)
            try tmux.resize(columns: 60, rows: 16)
            #expect(try tmux.settled(wide) == wide)
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Ctrl-Z gives the terminal back and fg takes it again, Ctrl-D leaves`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.type("# half")
            #expect(try tmux.settled(["abm> # half"]) == ["abm> # half"])
            try tmux.press("C-z")
            #expect(try tmux.settled(["$"]) == ["$"])
            try tmux.type("stty -a | grep -c '[-]icanon'")
            try tmux.press("Enter")
            #expect(try tmux.settled(["0", "$"]) == ["0", "$"])
            try tmux.type("fg")
            try tmux.press("Enter")
            #expect(try tmux.settled(["abm> # half"]) == ["abm> # half"])
            try tmux.press("C-u")
            #expect(try tmux.settled(["abm>"]) == ["abm>"])
            try tmux.press("C-d")
            #expect(try tmux.settled(["$"]) == ["$"])
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Tab completes a word`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.type("stat")
            try tmux.press("Tab")
            #expect(try tmux.settled(["abm> status"]) == ["abm> status"])
        }
    }
}
