import Foundation
import Testing

/// What the real program writes where nobody draws: into a pipe, and on a terminal that calls itself dumb.
@Suite(
    .enabled(
        if: Tmux.program != nil && ScriptTool.isInstalled,
        "there is no script of util-linux to lend a terminal, or abm was not built"))
struct PlainTextTests {
    private static let lines = [
        ["account", "list"], ["contact", "list"], ["score"], ["score", "why", "tammerlift"], ["map", "tammerlift"],
        ["funnel"], ["meddic", "--account", "tammerlift"], ["opportunity", "list"], ["acount", "list"],
        ["pipeline", "--format", "md"], ["touch", "list", "--format", "csv"], ["help", "draft"],
    ]

    @Test func `A pipe and a dumb terminal get the same answer to the byte`() throws {
        let folder = try PromptScene.copy()
        defer { _ = Result { try FileManager.default.removeItem(atPath: folder) } }
        for words in Self.lines {
            let piped = try run([try #require(Tmux.program), "-w", folder] + words, in: folder)
            let dumb = try run(onTerminal(words, in: folder), in: folder, term: "dumb")
            #expect(!piped.isEmpty)
            // The terminal itself puts a carriage return before each line break.
            #expect(dumb.replacing("\r\n", with: "\n") == piped, "\(words)")
            #expect(!piped.unicodeScalars.contains("\u{1B}"))
        }
    }

    /// What a file can hold and a terminal would obey.
    private static let hostile = "Evil\u{1B}[2J\u{1B}]0;x\u{7}\u{9B}31m\u{202E}\u{2066}\u{8}\u{7F} Oy"

    @Test func `No control character of the data reaches a terminal`() throws {
        let folder = try PromptScene.copy()
        defer { _ = Result { try FileManager.default.removeItem(atPath: folder) } }
        let name = Self.hostile
        let program = try #require(Tmux.program)
        let file = "name,domain,owner,description\n\"\(name)\",evil.example,\"\(name)\",\"\(name)\"\n"
        try file.write(toFile: folder + "/evil.csv", atomically: true, encoding: .utf8)
        _ = try run([program, "-w", folder, "import", folder + "/evil.csv", "--as", "accounts"], in: folder)
        _ = try run(
            [
                program, "-w", folder, "research", "add", name, "--about", "tammerlift", "--source",
                "https://example.com/\(name)", "--on", "2026-11-01", "--kind", "goal",
            ], in: folder)
        for words in [
            ["account", "list"], ["account", "list", "--full"], ["search", "Evil"], ["history"], ["score"],
            ["research", "list", "--about", "tammerlift"], ["account", "show", name],
            ["account", "list", "--format", "md"],
        ] {
            let text = try run(onTerminal(words, in: folder), in: folder, term: "xterm-256color")
            #expect(!text.isEmpty)
            let left = Self.withoutOurEscapes(text).unicodeScalars.filter { scalar in
                switch scalar {
                case "\r", "\n": false
                case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
                default: false
                }
            }
            #expect(left.isEmpty, "\(words): \(left.map { $0.value }) in \(text.debugDescription)")
        }
    }

    /// The text without colours, links, and the clearing of a line, as this program writes them.
    private static func withoutOurEscapes(_ text: String) -> String {
        text.replacing(/\u{1B}\[[0-9]*m/, with: "").replacing(/\u{1B}\]8;;[!-~]*?\u{1B}\\/, with: "")
            .replacing(/\u{1B}\[2K/, with: "")
    }

    /// The words that run a line on a terminal whose output is a pipe to us.
    private func onTerminal(_ words: [String], in folder: String) throws -> [String] {
        let all = [try #require(Tmux.program), "-w", folder] + words
        let line = all.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
        return ["/usr/bin/script", "-qec", line, "/dev/null"]
    }

    /// What the program writes on both of its ways out, standard output first.
    private func run(_ words: [String], in folder: String, term: String = "xterm") throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = ProcessInfo.processInfo.environment.merging([
            "XDG_STATE_HOME": folder, "TERM": term, "PAGER": "cat", "FORCE_HYPERLINK": "1", "SHELL": "/bin/sh",
            "LC_ALL": "C.UTF-8",
        ]) { $1 }
        let output = Foundation.Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The `script` of util-linux, which lends a program a terminal whose output we read.
enum ScriptTool {
    static let isInstalled: Bool = {
        #if os(Linux)
            FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
        #else
            false
        #endif
    }()
}
