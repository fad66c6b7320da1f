/// A source of which the beginning was looked at before it is read from there again.
///
/// What comes through a pipe cannot be opened a second time.
struct PeekedBytes: ByteSource {
    /// As much as it takes to see what a file is.
    static let beginningByteCount = 4096
    /// The largest file that is read whole. Workbooks are packed, so that one of this size holds millions of rows.
    static let wholeByteLimit = 1 << 30

    private var source: any ByteSource
    private var ahead: [UInt8] = []
    private var position = 0

    init(_ source: any ByteSource) { self.source = source }

    var name: String { source.name }

    /// The first bytes, which stay to be read.
    mutating func beginning() throws(CSVFileError) -> [UInt8] {
        while ahead.count < PeekedBytes.beginningByteCount {
            let piece = try read(atMost: PeekedBytes.beginningByteCount - ahead.count)
            if piece.isEmpty { break }
            ahead += piece
        }
        return ahead
    }

    /// All the bytes there are.
    mutating func all() throws(CSVFileError) -> [UInt8] {
        var bytes = Array(ahead[position...])
        while true {
            let piece = try read(atMost: 1 << 20)
            if piece.isEmpty { return bytes }
            bytes += piece
            if bytes.count > PeekedBytes.wholeByteLimit {
                throw CSVFileError(file: name, reason: .refused("it is larger than 1 GB: split it, or save it as CSV"))
            }
        }
    }

    mutating func read(into target: UnsafeMutableRawBufferPointer) throws(CSVFileError) -> Int {
        guard position < ahead.count else { return try source.read(into: target) }
        let count = min(target.count, ahead.count - position)
        target.copyBytes(from: ahead[position..<position + count])
        position += count
        return count
    }

    private mutating func read(atMost count: Int) throws(CSVFileError) -> [UInt8] {
        var failure: CSVFileError?
        let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(CSVFileError) {
                filled = try source.read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return piece
    }
}
