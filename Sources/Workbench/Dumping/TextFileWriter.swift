import Foundation

/// Writes a long text file piece by piece, so that a million rows never stand in memory.
final class TextFileWriter {
    private let path: String
    private let descriptor: Int32
    private var isOpen = true

    /// Makes the file, with the folders above it.
    ///
    /// - Throws: `FileProblem`.
    init(_ path: String) throws(FileProblem) {
        self.path = path
        try Files.makeFolder(Files.folder(of: path))
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            isOpen = false
            throw Self.problem(path)
        }
    }

    deinit { if isOpen { close(descriptor) } }

    /// - Throws: `FileProblem`, as where the disk is full.
    func write(_ bytes: [UInt8]) throws(FileProblem) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { pointer in
                Foundation.write(descriptor, pointer.baseAddress.map { $0 + done }, pointer.count - done)
            }
            if count > 0 {
                done += count
            } else if errno != EINTR {
                throw Self.problem(path)
            }
        }
    }

    /// - Throws: `FileProblem`.
    func finish() throws(FileProblem) {
        isOpen = false
        guard close(descriptor) == 0 else { throw Self.problem(path) }
    }

    private static func problem(_ path: String) -> FileProblem {
        FileProblem(path: path, reason: "cannot be written; check the folder's permissions and the disk's space")
    }
}
