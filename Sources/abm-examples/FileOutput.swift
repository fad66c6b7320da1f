#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The one place that meets the operating system: a file written whole, a word said on standard error.
enum FileOutput {
    /// A file that could not be written.
    struct Failure: Error, CustomStringConvertible {
        var path: String

        var description: String { "\(path): cannot be written. Is the folder there, and is it yours?" }
    }

    static func write(_ text: String, to path: String) throws(Failure) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { throw Failure(path: path) }
        defer { close(file) }
        guard send(text, to: file) else { throw Failure(path: path) }
    }

    static func complain(_ text: String) {
        // There is nowhere left to report a standard error that cannot be written.
        _ = send(text + "\n", to: STDERR_FILENO)
    }

    static func leave(_ status: Int32) -> Never { exit(status) }

    /// A single call may write less than it was given, so this one keeps on until all is written or a call fails.
    private static func send(_ text: String, to file: Int32) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                #if canImport(Darwin)
                    let count = Darwin.write(file, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
                #elseif canImport(Musl)
                    let count = Musl.write(file, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
                #else
                    let count = Glibc.write(file, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
                #endif
                if count <= 0 { return false }
                sent += count
            }
            return true
        }
    }
}
