import Foundation

/// A terminal inside tmux, with a shell in it that starts the workbench; driven by keys and read as a person sees it.
struct Tmux {
    /// The program to drive: what the environment names, else the one that was built beside the tests.
    static let program: String? = {
        if let named = ProcessInfo.processInfo.environment["ABM_PROMPT_PROGRAM"] { return named }
        let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        return [tests.appending(path: "abm"), checkout.appending(path: ".build/debug/abm")]
            .map { $0.standardizedFileURL.path(percentEncoded: false) }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()
    static let isInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/tmux")
    }

    struct Failure: Error {
        var words: [String]
    }

    /// Whether rows are read without the numbers of their cells.
    var hidesNumbers = false
    private let socket = "abm-\(UUID().uuidString)"

    /// - Parameter environment: What the shell has besides ours.
    init(locale: String, columns: Int = 60, rows: Int = 16, environment: [String: String] = [:]) throws {
        let own = environment.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
        let shell =
            "env -u NO_COLOR LC_ALL=\(locale) TERM=screen-256color PS1='$ ' HOME=/nonexistent \(own) "
            + "bash --norc --noprofile -i"
        _ = try call("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", shell)
    }

    /// Ends the terminal and what runs in it.
    ///
    /// A test runs on a thread whose signals are blocked, and what it starts inherits that: told to hang up, the shell
    /// would live on, and the server would wait for it.
    func close() throws {
        let shells = try call("list-panes", "-a", "-F", "#{pane_pid}").split(separator: "\n").compactMap { pid_t($0) }
        for shell in shells { kill(shell, SIGKILL) }
        _ = Result { try call("kill-server") }
    }

    func type(_ text: String) throws { _ = try call("send-keys", "-l", text) }

    func press(_ keys: String...) throws { _ = try call(["send-keys"] + keys) }

    func paste(_ text: String) throws {
        _ = try call("set-buffer", text)
        _ = try call("paste-buffer", "-p")
    }

    func resize(columns: Int, rows: Int) throws {
        _ = try call("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    /// The rows without those that are empty.
    func rows() throws -> [String] {
        let number = #/^abm \d+>/#
        return try call("capture-pane", "-p").split(separator: "\n").map { row in
            hidesNumbers ? String(row).replacing(number) { _ in "abm>" } : String(row)
        }
    }

    /// Waits until the last rows are these; what they are in the end.
    func settled(_ last: [String]) throws -> [String] {
        try seen { Array($0.suffix(last.count)) == last }.suffix(last.count)
    }

    /// Waits until the screen is as wanted; what it is in the end.
    func seen(_ isWanted: ([String]) -> Bool) throws -> [String] {
        var seen: [String] = []
        for _ in 0..<400 {
            seen = try rows()
            if isWanted(seen) { break }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return seen
    }

    private func call(_ words: String...) throws -> String { try call(words) }

    private func call(_ words: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        // Foundation waits until a descriptor is closed that the server, which outlives its first call, would hold.
        let closing = "for d in /dev/fd/*; do d=${d##*/}; [ $d -gt 2 ] && eval \"exec $d>&-\"; done; exec \"$@\""
        process.arguments = ["bash", "-c", closing, "bash", "tmux", "-u", "-L", socket, "-f", "/dev/null"] + words
        process.standardInput = FileHandle.nullDevice
        // Nor may the server hold a pipe that is read to its end.
        let output = ["capture-pane", "list-panes"].contains(words.first) ? Foundation.Pipe() : nil
        if let output { process.standardOutput = output } else { process.standardOutput = FileHandle.nullDevice }
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output?.fileHandleForReading.readDataToEndOfFile() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(words: words) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
