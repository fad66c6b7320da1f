import CZlib

/// One part of a ZIP archive, unpacked piece by piece.
///
/// The system's zlib unpacks it: a decoder of our own would be one more that bad files can break. What unpacks to
/// hundreds of times its size is no sheet but a trap and is refused, and a part's checksum is verified at its end.
final class ZipPart {
    /// So much may come out before its size is compared with what went in.
    private static let trustedByteCount = 64 << 20
    /// Sheets of a million equal rows shrink to a hundredth.
    private static let ratioLimit = 400

    private let bytes: [UInt8]
    private let packed: Range<Int>
    private let entry: ZipArchive.Entry
    private var position: Int
    private var unpackedCount = 0
    private var checksum: UInt
    private var isFinished = false
    /// Zlib keeps this address, so that it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let isDeflated: Bool

    init(_ bytes: [UInt8], packed: Range<Int>, entry: ZipArchive.Entry) throws(WorkbookProblem) {
        guard entry.method == 0 || entry.method == 8 else {
            throw WorkbookProblem("it is packed in a way that Excel does not use: open it in Excel and save it again")
        }
        self.bytes = bytes
        self.packed = packed
        self.entry = entry
        position = packed.lowerBound
        checksum = crc32(0, nil, 0)
        isDeflated = entry.method == 8
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        if isDeflated {
            // No zlib header: a ZIP archive holds the bare deflate stream.
            let code = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            precondition(code == Z_OK, "zlib has memory for a stream")
        }
    }

    deinit {
        if isDeflated { inflateEnd(stream) }
        stream.deallocate()
    }

    /// Puts the next bytes at the beginning of `target`.
    ///
    /// - Returns: How many, at least one; zero only at the end.
    func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(WorkbookProblem) -> Int {
        precondition(!target.isEmpty, "room for a byte")
        guard !isFinished else { return 0 }
        let count = isDeflated ? try inflate(into: target) : copy(into: target)
        unpackedCount += count
        checksum = crc32(checksum, target.baseAddress, UInt32(count))
        if unpackedCount > ZipPart.trustedByteCount,
            unpackedCount / ZipPart.ratioLimit > position - packed.lowerBound
        {
            throw WorkbookProblem("it unpacks to hundreds of times its size, as no real workbook does")
        }
        if count == 0 || isFinished {
            isFinished = true
            guard unpackedCount & 0xFFFF_FFFF == entry.count, UInt32(truncatingIfNeeded: checksum) == entry.checksum
            else { throw .isDamaged }
        }
        return count
    }

    private func copy(into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let count = min(target.count, packed.upperBound - position)
        _ = target.update(fromContentsOf: bytes[position..<position + count])
        position += count
        return count
    }

    private func inflate(into target: UnsafeMutableBufferPointer<UInt8>) throws(WorkbookProblem) -> Int {
        var code = Z_OK
        let room = min(target.count, 1 << 30)
        let rest = min(packed.upperBound - position, 1 << 30)
        let left = bytes.withUnsafeBufferPointer { source in
            // Zlib declares its input as mutable and never writes to it.
            stream.pointee.next_in = source.baseAddress.map { UnsafeMutablePointer(mutating: $0 + position) }
            stream.pointee.avail_in = UInt32(rest)
            stream.pointee.next_out = target.baseAddress
            stream.pointee.avail_out = UInt32(room)
            code = CZlib.inflate(stream, Z_NO_FLUSH)
            return Int(stream.pointee.avail_in)
        }
        position += rest - left
        let count = room - Int(stream.pointee.avail_out)
        if code == Z_STREAM_END { isFinished = true }
        guard code == Z_OK || code == Z_STREAM_END, count > 0 || isFinished else { throw .isDamaged }
        return count
    }
}
