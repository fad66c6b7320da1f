import Synchronization

/// The cells that were typed in a workspace, kept in a file that only its owner can read.
///
/// Several processes may add to it at once. Whatever the file is like, the editing goes on: what cannot be read is left
/// out, what cannot be written is kept for as long as the process lives, and ``problem`` says so.
package final class HistoryFile: Sendable {
    /// The most cells that are kept.
    package static let limit = 10_000
    /// What is left where there were more, so that not every further cell writes the whole file anew.
    static let trimmed = 9_000
    /// Of a file that has grown beyond reason only the end is read.
    private static let byteLimit = 16 << 20

    private struct State {
        var entries: [String] = []
        /// Lines of the file, as far as this process knows.
        var lineCount = 0
        /// Whether the file holds lines that are none of ours.
        var isDamaged = false
        var problem: String?
    }

    private let path: String?
    private let state: Mutex<State>

    /// - Parameter path: The file, in a folder that is there; `nil` where nothing is to be kept.
    package init(path: String?) {
        self.path = path
        var state = State()
        if let path { Self.load(path, into: &state) }
        self.state = Mutex(state)
    }

    /// The cells, oldest first.
    package var entries: [String] { state.withLock { $0.entries } }

    /// Why the file is not used, in words for its owner.
    package var problem: String? { state.withLock { $0.problem } }

    /// The newest cell that begins with a text and is longer.
    package func newest(beginning text: String) -> String? {
        let bytes = Array(text.utf8)
        return state.withLock { state in
            state.entries.last { $0.utf8.count > bytes.count && $0.utf8.starts(with: bytes) }
        }
    }

    /// Adds a cell as the newest, unless it is blank, begins with a space, or is the newest already.
    package func append(_ cell: String) {
        guard !cell.hasPrefix(" "), cell.contains(where: { !$0.isWhitespace }) else { return }
        guard cell.utf8.count <= HistoryLine.limit / 2 else { return }
        state.withLock { state in
            guard state.entries.last != cell else { return }
            state.entries.append(cell)
            if state.entries.count > Self.limit { state.entries.removeFirst(state.entries.count - Self.trimmed) }
            guard let path, state.problem == nil else { return }
            write(cell, to: path, &state)
        }
    }

    /// Puts a cell in the place of the newest one, if that is what it is taken for.
    package func replace(_ newest: String, by cell: String) {
        let isNewest = state.withLock { state in
            guard state.entries.last == newest, newest != cell else { return false }
            state.entries.removeLast()
            if let path, state.problem == nil, Self.removeLast(newest, from: path) { state.lineCount -= 1 }
            return true
        }
        if isNewest { append(cell) }
    }

    /// Takes a cell from the end of the file, unless another process has added its own since.
    private static func removeLast(_ cell: String, from path: String) -> Bool {
        guard case .success(let descriptor) = openLocked(path) else { return false }
        defer { SystemCalls.closeFile(descriptor) }
        let line = HistoryLine.encoded(cell)
        guard let file = SystemCalls.identity(of: descriptor), file.isRegular, file.size >= line.count else {
            return false
        }
        let start = file.size - line.count
        return SystemCalls.readAll(descriptor, from: start) == line && SystemCalls.shorten(descriptor, to: start)
    }

    // MARK: Reading

    private static func load(_ path: String, into state: inout State) {
        switch SystemCalls.open(path, for: .reading) {
        case .failure(let error):
            if !error.isMissingFile { state.problem = notKept(path, error.reason) }
        case .success(let descriptor):
            defer { SystemCalls.closeFile(descriptor) }
            guard let file = SystemCalls.identity(of: descriptor), file.isRegular else {
                state.problem = notKept(path, "it is not a file")
                return
            }
            guard let bytes = SystemCalls.readAll(descriptor, from: max(0, file.size - byteLimit)) else {
                state.problem = notKept(path, "it cannot be read")
                return
            }
            let (entries, count, isDamaged) = cells(in: bytes, isWhole: file.size <= byteLimit)
            (state.entries, state.lineCount, state.isDamaged) = (entries, count, isDamaged)
        }
    }

    private static func notKept(_ path: String, _ reason: String) -> String {
        "The history is not kept in \(path): \(reason)."
    }

    /// The cells of a file's bytes, at most the newest ``limit``; how many lines there were, and whether any was not ours.
    private static func cells(in bytes: [UInt8], isWhole: Bool) -> (entries: [String], count: Int, isDamaged: Bool) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"))
        // The first line of a part is the end of one.
        if !isWhole, !lines.isEmpty { lines.removeFirst() }
        let entries = lines.compactMap(HistoryLine.decoded)
        return (
            Array(entries.suffix(limit)), isWhole ? lines.count : limit + 1, entries.count < lines.count || !isWhole
        )
    }

    // MARK: Writing

    private func write(_ cell: String, to path: String, _ state: inout State) {
        switch Self.openLocked(path) {
        case .failure(let error): state.problem = Self.notKept(path, error.reason)
        case .success(let descriptor):
            // Closing gives the lock back.
            defer { SystemCalls.closeFile(descriptor) }
            guard let file = SystemCalls.identity(of: descriptor), file.isRegular else {
                state.problem = Self.notKept(path, "it is not a file")
                return
            }
            SystemCalls.makePrivate(descriptor)
            var line = HistoryLine.encoded(cell)
            // A process that was killed while it wrote leaves a line without end.
            let end = file.size > 0 ? SystemCalls.readAll(descriptor, from: file.size - 1) : nil
            if let last = end?.first, last != UInt8(ascii: "\n") { line.insert(UInt8(ascii: "\n"), at: 0) }
            do {
                try Output.write(line, to: descriptor)
                state.lineCount += 1
            } catch {
                state.problem = Self.notKept(path, error.reason)
                return
            }
            if state.lineCount > Self.limit { trim(path, descriptor, &state) }
        }
    }

    /// The file at a path, locked where that does not take long; and still the one at the path, which another process may
    /// have replaced while we waited.
    private static func openLocked(_ path: String) -> Result<Int32, SystemError> {
        var result = SystemCalls.open(path, for: .appending)
        for _ in 0..<20 {
            guard case .success(let descriptor) = result else { return result }
            if SystemCalls.lock(descriptor) {
                let (mine, there) = (SystemCalls.identity(of: descriptor), SystemCalls.identity(at: path))
                if mine?.number == there?.number, mine?.device == there?.device { return result }
                SystemCalls.closeFile(descriptor)
                result = SystemCalls.open(path, for: .appending)
            } else {
                SystemCalls.sleep(milliseconds: 5)
            }
        }
        return result
    }

    /// Writes the file anew with the newest cells. A file with lines that were none of ours is kept beside it.
    private func trim(_ path: String, _ descriptor: Int32, _ state: inout State) {
        guard let file = SystemCalls.identity(of: descriptor),
            let bytes = SystemCalls.readAll(descriptor, from: max(0, file.size - Self.byteLimit))
        else { return }
        let (cells, _, isDamaged) = Self.cells(in: bytes, isWhole: file.size <= Self.byteLimit)
        let kept = cells.suffix(Self.trimmed)
        let other = path + ".new"
        SystemCalls.removeFile(other)
        guard case .success(let copy) = SystemCalls.open(other, for: .making) else { return }
        defer { SystemCalls.closeFile(copy) }
        do {
            try Output.write(kept.flatMap(HistoryLine.encoded), to: copy)
        } catch {
            SystemCalls.removeFile(other)
            return
        }
        if isDamaged || state.isDamaged, !SystemCalls.moveFile(path, to: path + ".damaged") { return }
        guard SystemCalls.moveFile(other, to: path) else { return }
        (state.lineCount, state.isDamaged) = (kept.count, false)
    }
}
