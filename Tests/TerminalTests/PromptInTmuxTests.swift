import Foundation
import Testing

/// The prompt of the real program in a real terminal.
@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed"),
    .enabled(if: Tmux.program != nil, "the program abm was not built beside the tests"))
struct PromptInTmuxTests {
    @Test(arguments: ["C", "C.UTF-8"])
    func `Umlauts, wide letters and moves are seen as they are typed`(locale: String) throws {
        try PromptScene.play(locale) { scene in
            try scene.tmux.type("# ääkkönen 東京!")
            try scene.tmux.press("Left", "Left", "Left", "BSpace")
            try scene.tmux.type("ö")
            let row = [scene.prompt + "# ääkkönenö東京!"]
            #expect(try scene.tmux.settled(row) == row)
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Pasted lines are one cell, and Ctrl-C clears it`(locale: String) throws {
        try PromptScene.play(locale) { scene in
            try scene.tmux.paste("one\ntwö\nthree\n")
            let pasted = try scene.tmux.seen { $0.last?.hasSuffix(" three") == true }.suffix(3)
            #expect(pasted.first == scene.prompt + "one")
            #expect(pasted.dropFirst().map { $0.drop { ". ".contains($0) } } == ["twö", "three"])
            try scene.tmux.press("C-c")
            let cleared = try scene.tmux.seen { $0.last.map(PromptScene.isPrompt) == true }.suffix(2)
            #expect(cleared.first?.hasSuffix("three^C") == true)
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `A change of size wraps the line anew`(locale: String) throws {
        try PromptScene.play(locale) { scene in
            let text = "# " + String(repeating: "äb", count: 30)
            try scene.tmux.type(text)
            let wide = scene.wrapped(text, columns: 60)
            #expect(try scene.tmux.settled(wide) == wide)
            try scene.tmux.resize(columns: 30, rows: 12)
            let narrow = scene.wrapped(text, columns: 30)
            #expect(try scene.tmux.settled(narrow) == narrow)
            try scene.tmux.resize(columns: 60, rows: 16)
            #expect(try scene.tmux.settled(wide) == wide)
        }
    }

    @Test func `An answer fits the window as it is now`() throws {
        try PromptScene.play("C.UTF-8") { scene in
            #expect(try scene.answer(to: "account list").contains { $0.hasPrefix("Left out to fit") })
            try scene.tmux.resize(columns: 120, rows: 16)
            let rows = try scene.answer(to: "account list")
            #expect(rows.contains { $0.hasSuffix("Owner") } && !rows.contains { $0.hasPrefix("Left out") })
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Ctrl-Z gives the terminal back and fg takes it again, Ctrl-D leaves`(locale: String) throws {
        try PromptScene.play(locale) { scene in
            let (tmux, half) = (scene.tmux, [scene.prompt + "# half"])
            try tmux.type("# half")
            #expect(try tmux.settled(half) == half)
            try tmux.press("C-z")
            #expect(try tmux.settled(["$"]) == ["$"])
            try tmux.type("stty -a | grep -c '[-]icanon'")
            try tmux.press("Enter")
            #expect(try tmux.settled(["0", "$"]) == ["0", "$"])
            try tmux.type("fg")
            try tmux.press("Enter")
            #expect(try tmux.settled(half) == half)
            try tmux.press("C-u")
            #expect(PromptScene.isPrompt(try tmux.seen { $0.last.map(PromptScene.isPrompt) == true }.last ?? ""))
            try tmux.press("C-d")
            #expect(try tmux.settled(["$"]) == ["$"])
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Tab completes a word, then an account`(locale: String) throws {
        try PromptScene.play(locale) { scene in
            try scene.tmux.type("stat")
            try scene.tmux.press("Tab")
            let word = [scene.prompt + "status"]
            #expect(try scene.tmux.settled(word) == word)
            try scene.tmux.press("C-u")
            try scene.tmux.type("account show tam")
            try scene.tmux.press("Tab")
            let account = [scene.prompt + "account show tammerlift"]
            #expect(try scene.tmux.settled(account) == account)
            try scene.tmux.press("Enter")
            let rows = try scene.tmux.seen { $0.count > 1 && $0.last.map(PromptScene.isPrompt) == true }
            #expect(rows.contains { $0.contains("score why tammerlift") })
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `Ctrl-C cancels a running command, and nothing is changed`(locale: String) throws {
        try PromptScene.play(locale) { scene in
            let row = "2026-11-02,saarimeri.example,website,visit\n"
            let file = "date,domain,channel,type\n" + String(repeating: row, count: 400_000)
            try file.write(toFile: scene.folder + "/many.csv", atomically: true, encoding: .utf8)
            try scene.tmux.type("import many.csv --as touches")
            try scene.tmux.press("Enter")
            let working = try scene.tmux.seen { $0.last?.contains("rows") == true && $0.last?.contains("/s") == true }
            #expect(working.last?.contains("%") == true, "no bar was seen: \(working)")
            try scene.tmux.press("C-c")
            let rows = try scene.tmux.seen { $0.last.map(PromptScene.isPrompt) == true }
            #expect(rows.contains("error: Cancelled; nothing was changed."))
            // The bar is gone, too.
            #expect(!rows.contains { $0.contains("/s") })
            #expect(try scene.answer(to: "touch list --limit 1").contains { $0.hasPrefix("The newest 1 of 184.") })
        }
    }

    @Test func `A long answer is read in the pager, and Ctrl-C there leaves the program alone`() throws {
        // In place of each line's first character: a line as wide as the window would break with one more.
        let pager = "sed -uE s/^.?/~/; read line < /dev/tty"
        try PromptScene.play("C.UTF-8", environment: ["PAGER": "sh -c \"\(pager)\""]) { scene in
            try scene.tmux.type("contact list --no-color")
            try scene.tmux.press("Enter")
            let rows = try scene.tmux.seen { $0.last?.hasSuffix("--full.") == true }
            #expect(rows.allSatisfy { $0.hasPrefix("~") })
            try scene.tmux.press("C-c")
            // The terminal may show the key before the prompt.
            _ = try scene.tmux.seen { $0.last?.hasSuffix(">") == true }
            #expect(try scene.answer(to: "account list").contains { $0.hasPrefix("tammerlift") })
            // Neither what is short nor who asks for none gets a pager.
            let long = try scene.answer(to: "contact list --no-pager --no-color")
            #expect(!long.contains { $0.hasPrefix("~") })
        }
    }
}
