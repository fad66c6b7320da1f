/// Bytes that arrive in pieces: what a CSV reader reads from.
///
/// A file is read with plain reads, never mapped, because a file that somebody truncates while it is mapped ends the
/// whole program; a file that shrinks under a read is merely shorter.
package protocol ByteSource: Sendable {
    /// What people call the source, for messages: the path as it was typed.
    var name: String { get }

    /// Puts the next bytes at the beginning of `target`.
    ///
    /// - Returns: How many bytes were put there, at least one; zero only at the end.
    mutating func read(into target: UnsafeMutableRawBufferPointer) throws(CSVFileError) -> Int
}

/// Bytes already in memory: a pasted table, or a test's.
///
/// It hands them out in pieces of a chosen size, so that a test can put every seam between two reads anywhere.
package struct MemoryBytes: ByteSource {
    package let name: String
    private let bytes: [UInt8]
    private let pieceByteCount: Int
    private var position = 0

    /// - Parameters:
    ///   - bytes: The whole content.
    ///   - name: What to call it in messages.
    ///   - pieceByteCount: The most that one read hands out.
    package init(_ bytes: [UInt8], name: String = "the table", pieceByteCount: Int = .max) {
        precondition(pieceByteCount > 0, "a piece holds at least one byte")
        self.bytes = bytes
        self.name = name
        self.pieceByteCount = pieceByteCount
    }

    /// Puts the next piece at the beginning of `target`; zero bytes at the end.
    package mutating func read(into target: UnsafeMutableRawBufferPointer) throws(CSVFileError) -> Int {
        let count = min(target.count, pieceByteCount, bytes.count - position)
        guard count > 0 else { return 0 }
        target.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
