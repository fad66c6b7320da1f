#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The bytes of an open file, read in order.
///
/// A class, because a descriptor has to be closed exactly once, when nobody reads any more.
package final class FileBytes: ByteSource {
    package let name: String
    private let descriptor: Int32

    /// Opens a file for reading.
    ///
    /// - Parameter path: The path as the user typed it; messages repeat it.
    /// - Throws: `CSVFileError` for a file that is not there, is a folder or may not be read.
    package init(path: String) throws(CSVFileError) {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else {
            throw CSVFileError(file: path, reason: errno == ENOENT ? .missing : .unreadable(FileBytes.errorText(errno)))
        }
        var status = stat()
        guard fstat(opened, &status) == 0 else {
            let text = FileBytes.errorText(errno)
            close(opened)
            throw CSVFileError(file: path, reason: .unreadable(text))
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            close(opened)
            throw CSVFileError(file: path, reason: .directory)
        }
        name = path
        descriptor = opened
    }

    deinit {
        close(descriptor)
    }

    /// Puts the next bytes at the beginning of `target`; zero bytes at the end.
    package func read(into target: UnsafeMutableRawBufferPointer) throws(CSVFileError) -> Int {
        guard let start = target.baseAddress, target.count > 0 else { return 0 }
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, start, target.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, start, target.count)
            #else
                let count = Glibc.read(descriptor, start, target.count)
            #endif
            if count >= 0 { return count }
            // A signal (a resized terminal, say) may interrupt a read that has lost nothing.
            guard errno == EINTR else {
                throw CSVFileError(file: name, reason: .unreadable(FileBytes.errorText(errno)))
            }
        }
    }

    /// The system's words for an error number.
    private static func errorText(_ number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
}
