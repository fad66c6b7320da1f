import Foundation
import Workbench

/// The editor that the user has chosen in the environment, opened on a file of its own.
///
/// It is spawned in our own process group, which has the terminal: Foundation's `Process` would give it a group of its
/// own, in which an editor stops at its first look at the keyboard and never returns.
struct SystemEditor: TextEditor {
    /// Whether there is somebody to type; an editor named in the environment is started in any case.
    let isInteractive: Bool

    func edit(_ text: String, named name: String) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let chosen = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty }
        guard let editor = chosen ?? (isInteractive ? "vi" : nil) else {
            throw Refusal("No editor is set. Set EDITOR, or give the edited text as a file with --from FILE.")
        }
        let folder = try Files.makeScratchFolder()
        defer { _ = Result { try Files.remove(folder) } }
        let file = Files.path(name, from: folder)
        try Files.write(text, to: file)
        // The shell splits the editor's own options (`code --wait`); the file is an argument and never read as words.
        guard Self.run(["/bin/sh", "-c", "exec \(editor) \"$1\"", "sh", file]) == 0 else {
            throw Refusal("The editor “\(editor)” ended with a failure; nothing was changed.")
        }
        return try Files.text(at: file)
    }

    /// Runs a program on our terminal and waits for it.
    ///
    /// - Returns: Its exit status, or `nil` where it could not be started or was killed.
    private static func run(_ words: [String]) -> Int32? {
        // Ctrl-C belongs to the editor while it runs.
        let (interrupt, quit) = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
        defer {
            signal(SIGINT, interrupt)
            signal(SIGQUIT, quit)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        guard posix_spawn(&process, words[0], nil, &attributes, &arguments, environ) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1 {
            guard errno == EINTR else { return nil }
        }
        // The low seven bits are the signal that ended it (wait(2)).
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
}
