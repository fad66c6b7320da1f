import Foundation
import Terminal

/// A program of the user's that has our terminal for a while: an editor, a pager.
///
/// It is spawned in our own process group, which has the terminal: Foundation's `Process` would give it a group of its
/// own, in which it stops at its first look at the keyboard and never returns.
struct SpawnedProgram {
    /// The program's path and its arguments.
    var words: [String]
    /// What its environment has besides ours.
    var environment: [String: String] = [:]
    /// What it reads on standard input; ours where there is none.
    var input: String?

    /// Runs it and waits for it.
    ///
    /// - Returns: Its exit status, or `nil` where it could not be started or was killed.
    func run() -> Int32? {
        // Ctrl-C belongs to the program while it runs.
        let signals = [SIGINT, SIGQUIT].map { (number: $0, action: Self.ignore($0)) }
        defer { for (number, action) in signals { Self.restore(number, to: action) } }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var ends: [Int32] = [-1, -1]
        if input != nil {
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        let merged = ProcessInfo.processInfo.environment.merging(environment) { _, ours in ours }
        var variables: [UnsafeMutablePointer<CChar>?] = merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var process: pid_t = 0
        let result = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
        if let input {
            close(ends[0])
            // A reader who has seen enough ends the pipe; that is no failure.
            if result == 0 { _ = Result { try Output.write(Array(input.utf8), to: ends[1]) } }
            close(ends[1])
        }
        guard result == 0 else { return nil }
        return Self.status(of: process)
    }

    private static func status(of process: pid_t) -> Int32? {
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1 {
            guard errno == EINTR else { return nil }
        }
        // The low seven bits are the signal that ended it (wait(2)).
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }

    /// Ignores a signal, and returns what was done at it before, flags and all.
    private static func ignore(_ number: Int32) -> sigaction {
        var before = sigaction()
        sigaction(number, nil, &before)
        signal(number, SIG_IGN)
        return before
    }

    private static func restore(_ number: Int32, to action: sigaction) {
        var action = action
        sigaction(number, &action, nil)
    }
}
