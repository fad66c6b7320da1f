import Foundation
import Testing

/// The workbench in a terminal, on a copy of an example workspace of its own.
struct PromptScene {
    let tmux: Tmux
    let folder: String
    /// The prompt as the program writes it, with the blank at its end; it may tell the number of the next cell.
    let prompt: String

    /// The example, built once; each scene copies it.
    private static let example = Result {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "abm-prompt-\(UUID().uuidString)")
        let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../workspaces/one-to-one")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: source.path(percentEncoded: false))
        where !name.hasPrefix("workspace.sqlite") && name != "workspace.history" && name != "exports" {
            try FileManager.default.copyItem(at: source.appending(path: name), to: scratch.appending(path: name))
        }
        let process = Process()
        process.executableURL = Tmux.program.map { URL(filePath: $0) }
        process.arguments = ["-w", scratch.path(percentEncoded: false), "status"]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["XDG_STATE_HOME": scratch.path(percentEncoded: false)]
        ) { $1 }
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return scratch
    }

    /// A copy of the example for one test, which throws it away.
    static func copy() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "abm-prompt-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: try example.get(), to: folder)
        return folder.path(percentEncoded: false)
    }

    /// Starts the program, lets `body` work with it and clears up behind it.
    static func play(
        _ locale: String, environment: [String: String] = [:], _ body: (PromptScene) throws -> Void
    ) throws {
        let path = try copy()
        defer { _ = Result { try FileManager.default.removeItem(atPath: path) } }
        let tmux = try Tmux(
            locale: locale, environment: ["XDG_STATE_HOME": path, "PAGER": "cat"].merging(environment) { $1 })
        defer { _ = Result { try tmux.close() } }
        try tmux.type("clear; cd \(path); \(Tmux.program ?? "") -w .")
        try tmux.press("Enter")
        let rows = try tmux.seen { $0.last.map(isPrompt) == true }
        let row = try #require(rows.last)
        try #require(isPrompt(row), "no prompt came: \(rows)")
        try body(PromptScene(tmux: tmux, folder: path, prompt: row + " "))
    }

    /// Runs a line and waits for the next prompt; the rows before it.
    func answer(to line: String) throws -> [String] {
        try tmux.press("C-l")
        // On a busy machine the old rows, which end in a prompt too, may still stand.
        _ = try tmux.seen { $0.count == 1 }
        try tmux.type(line)
        try tmux.press("Enter")
        return try tmux.seen { $0.count > 1 && $0.last.map(Self.isPrompt) == true }
    }

    /// Text behind the prompt as a terminal of so many columns breaks it.
    func wrapped(_ text: String, columns: Int) -> [String] {
        let all = Array(prompt + text)
        return stride(from: 0, to: all.count, by: columns).map { String(all[$0..<min($0 + columns, all.count)]) }
    }

    static func isPrompt(_ row: String) -> Bool { row.wholeMatch(of: /abm( \d+)?>/) != nil }
}
