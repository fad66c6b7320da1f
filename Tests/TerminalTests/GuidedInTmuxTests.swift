import Foundation
import Testing

/// Guided mode and the tour of a real program in a real terminal, on a copy of the example `one-to-one`.
@Suite(
    .enabled(if: Tmux.program != nil, "ABM_PROMPT_PROGRAM names no program to drive in tmux"), .serialized)
struct GuidedInTmuxTests {
    private static func drive(_ locale: String, _ body: (Tmux) throws -> Void) throws {
        let files = FileManager.default
        let scratch = files.temporaryDirectory.appending(path: "abm-tmux-\(UUID().uuidString)")
        let copy = scratch.appending(path: "workspaces/one-to-one")
        try files.createDirectory(at: copy, withIntermediateDirectories: true)
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let source = root.appending(path: "workspaces/one-to-one")
        for name in try files.contentsOfDirectory(atPath: source.path()) where name != "exports" {
            if name.hasPrefix("workspace."), name != "workspace.yml" { continue }
            try files.copyItem(at: source.appending(path: name), to: copy.appending(path: name))
        }
        var tmux = try Tmux(locale: locale, columns: 80, rows: 60)
        tmux.hidesNumbers = true
        try tmux.type(
            "cd \(scratch.path()); export XDG_STATE_HOME=$PWD; clear; \(Tmux.program ?? "") -w \(copy.path())")
        try tmux.press("Enter")
        // The first opening builds the example.
        for _ in 0..<5 where try tmux.settled(["abm>"]) != ["abm>"] { continue }
        #expect(try tmux.settled(["abm>"]) == ["abm>"])
        try body(tmux)
        try tmux.close()
        try files.removeItem(at: scratch)
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `What a line lacks is asked for with Tab, and the whole line is what Up brings back`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.type("account show")
            try tmux.press("Enter")
            #expect(try tmux.settled(["account?"]) == ["account?"])
            try tmux.type("tam")
            try tmux.press("Tab")
            #expect(try tmux.settled(["account? tammerlift"]) == ["account? tammerlift"])
            try tmux.press("Enter")
            #expect(try tmux.settled(["abm>"]) == ["abm>"])
            #expect(try tmux.rows().contains("abm> account show tammerlift"))
            try tmux.press("Up")
            #expect(try tmux.settled(["abm> account show tammerlift"]) == ["abm> account show tammerlift"])
            try tmux.press("Up")
            #expect(try tmux.settled(["abm> account show tammerlift"]) == ["abm> account show tammerlift"])
        }
    }

    @Test(arguments: ["C", "C.UTF-8"])
    func `An answer that is not known is asked again, and Ctrl-C gives the line up`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.type("draft new")
            try tmux.press("Enter")
            #expect(try tmux.settled(["template?"]) == ["template?"])
            try tmux.type("cfo-intr")
            try tmux.press("Enter")
            let again = [
                "error: There is no template “cfo-intr” — did you mean cfo-intro? See: template", "  list", "template?",
            ]
            #expect(try tmux.settled(again).last == "template?")
            try tmux.type("cfo-i")
            try tmux.press("Tab", "Enter")
            #expect(try tmux.settled(["to?"]) == ["to?"])
            try tmux.type("Anneli Kujanpää")
            try tmux.press("C-c")
            let givenUp = ["to? Anneli Kujanpää^C", "Nothing was done.", "abm>"]
            #expect(try tmux.settled(givenUp) == givenUp)
        }
    }

    @Test(arguments: ["C.UTF-8"])
    func `The tour's next line is grey at the empty prompt, and Enter, Tab or → takes it`(locale: String) throws {
        try Self.drive(locale) { tmux in
            try tmux.type("tour")
            try tmux.press("Enter")
            for _ in 0..<5 where try tmux.settled(["abm> account list"]) != ["abm> account list"] { continue }
            #expect(try tmux.settled(["abm> account list"]) == ["abm> account list"])
            try tmux.press("Enter")
            #expect(try tmux.settled(["abm> use tammerlift"]) == ["abm> use tammerlift"])
            try tmux.press("Tab")
            try tmux.type(" --yes")
            #expect(try tmux.settled(["abm> use tammerlift --yes"]) == ["abm> use tammerlift --yes"])
            try tmux.press("C-u")
            try tmux.type("tour stop")
            try tmux.press("Enter")
            #expect(try tmux.settled(["abm>"]) == ["abm>"])
        }
    }
}
