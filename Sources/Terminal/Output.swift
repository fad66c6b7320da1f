/// Whole texts to standard output and standard error.
///
/// The only way out: it writes bytes as they are, all of them or not at all as far as the reader lives, and treats a
/// reader that has gone (`abm account list | head -1`) as the end of the work rather than as an error.
package enum Output {
    /// Writes to standard output. Ends the process where nobody reads any more, quietly and with the status that a
    /// broken pipe gives (141), and where the text cannot be kept, such as on a full disk, with a message and status 1.
    ///
    /// To be called when the work is done and recorded: what is lost is the text alone.
    package static func write(_ text: String) {
        do {
            try write(Array(text.utf8), to: 1)
        } catch {
            if error.isBrokenPipe { SystemCalls.leave(141) }
            self.error("The answer could not be written: \(error.reason).\n")
            SystemCalls.leave(1)
        }
    }

    /// Writes to standard error; where that cannot be, there is nobody left to tell.
    package static func error(_ text: String) {
        do {
            try write(Array(text.utf8), to: 2)
        } catch {
            return
        }
    }

    /// Makes a write to a reader that has gone fail instead of killing the process. To be called once, at the start.
    package static func ignoreBrokenPipes() { SystemCalls.ignoreBrokenPipes() }

    /// Writes every byte to a descriptor, however many calls that takes.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(OutputFailure) {
        var done = 0
        while done < bytes.count {
            let result = bytes.withUnsafeBytes {
                SystemCalls.write(descriptor, UnsafeRawBufferPointer(rebasing: $0[done...]))
            }
            switch result {
            case .bytes(let count): done += count
            case .interrupted: continue
            case .mustWait: SystemCalls.waitUntilWritable(descriptor)
            case .failed(let code): throw OutputFailure(code: code)
            }
        }
    }
}

/// A text could not be written.
package struct OutputFailure: Error, Hashable, Sendable {
    /// The operating system's number of the error.
    package let code: Int32

    init(code: Int32) { self.code = code }

    /// Whether the reader has gone.
    package var isBrokenPipe: Bool { code == SystemCalls.brokenPipe }

    package var reason: String { SystemCalls.message(for: code).lowercased() }
}
