import Foundation

/// A program in a terminal of its own, driven by keys and timed by what it draws.
final class Pseudoterminal {
    /// POSIX_SPAWN_SETSID, which the system's header keeps from Swift.
    private static let newSession: Int16 = 0x80
    private let master: Int32
    private let process: pid_t

    /// - Parameter environment: What the program's environment has besides ours.
    init(_ words: [String], environment: [String: String], columns: UInt16 = 100, rows: UInt16 = 30) throws {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 256)
        var (ours, theirs): (Int32, Int32) = (-1, -1)
        guard openpty(&ours, &theirs, &name, nil, &size) == 0 else { throw Race.Failure(command: words[0]) }
        master = ours
        defer { close(theirs) }
        _ = fcntl(theirs, F_SETFD, FD_CLOEXEC)
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens is the session's.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Self.newSession)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        let merged = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var variables: [UnsafeMutablePointer<CChar>?] = merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var process: pid_t = 0
        guard posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables) == 0 else {
            throw Race.Failure(command: words[0])
        }
        self.process = process
    }

    func press(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Reads until the program is quiet for so long.
    ///
    /// - Returns: What it wrote, and when the last of it came; `nil` where nothing came.
    func drawn(quiet milliseconds: Int32) -> (text: String, at: ContinuousClock.Instant?) {
        var text: [UInt8] = []
        var last: ContinuousClock.Instant?
        while let bytes = read(waiting: milliseconds), !bytes.isEmpty {
            last = .now
            text += bytes
        }
        return (String(decoding: text, as: UTF8.self), last)
    }

    /// Reads until what was drawn holds a text with another one behind it.
    func wait(for text: String, then other: String) throws {
        var seen = ""
        while seen.firstRange(of: text).map({ !seen[$0.upperBound...].contains(other) }) ?? true {
            guard let bytes = read(waiting: 20_000), !bytes.isEmpty else {
                throw Race.Failure(command: "wait for \(text)")
            }
            seen += String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Reads until the program ends, and clears up behind it.
    func end() throws {
        while let bytes = read(waiting: 20_000), !bytes.isEmpty {}
        close(master)
        var status: Int32 = 0
        guard waitpid(process, &status, 0) == process, status == 0 else { throw Race.Failure(command: "a terminal") }
    }

    /// - Returns: Bytes, none where nothing comes in time, `nil` at the end.
    private func read(waiting milliseconds: Int32) -> [UInt8]? {
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, milliseconds) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &buffer, buffer.count)
        return count > 0 ? Array(buffer[..<count]) : nil
    }
}
