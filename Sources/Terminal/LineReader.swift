/// Reads the lines that a person types at a plain prompt, or that a script pipes in.
///
/// It edits nothing: the terminal's own line discipline does. The prompt is shown only to a person, so that a script's
/// output holds answers alone.
package struct LineReader: Sendable {
    /// A longer line is no command but a file given by mistake; it is passed over.
    package static let lineLimit = 1 << 20

    private let descriptor: Int32
    private var prompts: (first: String, next: String)?
    private let continuation: LineContinuation
    private let leavesOnInterrupt: Bool
    private let write: @Sendable (String) -> Void
    private var buffer: [UInt8] = []
    private var consumed = 0
    private var isAtEnd = false
    /// What was typed so far, oldest first, without blank lines and immediate repetitions.
    package private(set) var history: [String] = []

    /// - Parameters:
    ///   - prompt: Shown before each line where a person reads it; `nil` where a script writes.
    ///   - continuationPrompt: Shown before a line that goes on with the one above.
    ///   - descriptor: Where the lines come from; standard input.
    ///   - leavesOnInterrupt: Whether Ctrl-C is the end at a prompt too.
    ///   - write: Where prompts and complaints go.
    package init(
        prompt: String?, continuationPrompt: String = "... ", continuation: LineContinuation = LineContinuation(),
        descriptor: Int32 = 0, leavesOnInterrupt: Bool = false,
        write: @escaping @Sendable (String) -> Void = { Output.error($0) }
    ) {
        prompts = prompt.map { ($0, continuationPrompt) }
        self.continuation = continuation
        self.descriptor = descriptor
        self.leavesOnInterrupt = leavesOnInterrupt
        self.write = write
    }

    /// What stands before a line where a person reads it; may change from one line to the next.
    package mutating func show(prompt: String) { prompts?.first = prompt }

    /// The next line without its line break, continuation lines joined; `nil` at the end.
    ///
    /// Bytes that are not UTF-8 become the replacement character. At a prompt Ctrl-C gives up the line that is being
    /// typed; without one it is the end.
    package mutating func next() -> String? {
        var joined = ""
        var isContinuing = false
        // Ctrl-C during the command before was that command's.
        if prompts != nil { Interruption.begin() }
        while true {
            if let prompts { write(isContinuing ? prompts.next : prompts.first) }
            switch readLine() {
            case .end:
                if isContinuing { return remembered(joined) }
                // The shell's own prompt should not stand behind ours.
                if prompts != nil { write("\n") }
                return nil
            case .interrupted:
                write("\n")
                Interruption.begin()
                if leavesOnInterrupt { return nil }
                (joined, isContinuing) = ("", false)
            case .tooLong:
                write("A line of more than a million characters was passed over.\n")
                (joined, isContinuing) = ("", false)
            case .line(let line):
                // Only the first line of several can be prose.
                let rule = isContinuing ? LineContinuation(proseMarks: []) : continuation
                guard let part = rule.continued(line) else { return remembered(joined + line) }
                joined += part
                isContinuing = true
            }
        }
    }

    private mutating func remembered(_ line: String) -> String {
        if line.contains(where: { !$0.isWhitespace }), history.last != line { history.append(line) }
        return line
    }

    private enum Reading {
        case line(String)
        case end
        case interrupted
        case tooLong
    }

    private mutating func readLine() -> Reading {
        var isTooLong = false
        // What has been searched for a line break need not be searched again when more has come.
        var searched = 0
        while true {
            if let end = buffer[(consumed + searched)...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[consumed..<end]
                consumed = end + 1
                return isTooLong ? .tooLong : .line(decoded(line))
            }
            if buffer.count - consumed > LineReader.lineLimit {
                isTooLong = true
                consumed = buffer.count
            }
            if isAtEnd {
                let line = buffer[consumed...]
                consumed = buffer.count
                if isTooLong { return .tooLong }
                return line.isEmpty ? .end : .line(decoded(line))
            }
            searched = buffer.count - consumed
            guard fill() else { return .interrupted }
        }
    }

    /// - Returns: Whether the reading may go on; not where Ctrl-C was typed.
    private mutating func fill() -> Bool {
        buffer.removeFirst(consumed)
        consumed = 0
        let (bytes, result) = SystemCalls.read(descriptor, atMost: 64 * 1024)
        switch result {
        case .bytes(0), .failed: isAtEnd = true
        case .bytes: buffer += bytes
        case .mustWait: SystemCalls.waitUntilReadable(descriptor)
        case .interrupted:
            guard Interruption.isRequested else { break }
            buffer = []
            if prompts != nil { return false }
            isAtEnd = true
        }
        return true
    }

    private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
    }
}
