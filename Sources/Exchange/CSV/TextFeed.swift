/// A source's bytes as UTF-8, whatever they were written in.
///
/// A file need not say how it is written, and the byte that gives Windows-1252 away may be the last one; reading twice
/// is impossible for a pipe. So the choice is made for each character: what is valid UTF-8 is UTF-8, and a byte that is
/// no part of valid UTF-8 is Windows-1252. Letters of Windows-1252 hardly ever form valid UTF-8 by accident (it takes a
/// capital with an accent and then a sign, such as `Ã¤`), and a file pasted together from both comes in right.
struct TextFeed: Sendable {
    private enum Mode: Sendable {
        /// Straight into the reader's buffer, only validated.
        case utf8
        /// Some byte was no UTF-8: every piece goes through a copy.
        case patching
        case utf16(bigEndian: Bool)
    }

    private var source: any ByteSource
    private var mode = Mode.utf8
    private var hasMark = false
    private var sawMultibyte = false
    private var isAtEnd = false
    /// The beginning of a character whose rest has not been read yet: at most three bytes.
    private var carried: [UInt8] = []
    /// Raw bytes on their way through a transcoder.
    private var raw: [UInt8] = []

    init(_ source: any ByteSource) {
        self.source = source
    }

    var name: String { source.name }

    /// What the bytes showed so far.
    var encoding: TextEncoding {
        switch mode {
        case .utf8: hasMark ? .utf8WithMark : .utf8
        case .patching: sawMultibyte || hasMark ? .mixed : .windows1252
        case .utf16(let bigEndian): bigEndian ? .utf16BigEndian : .utf16LittleEndian
        }
    }

    /// Appends the next piece of text.
    ///
    /// - Parameters:
    ///   - buffer: Receives UTF-8 from `filled` on; it grows where the piece does not fit.
    ///   - filled: How many bytes of the buffer are in use; raised by what was added.
    /// - Returns: Whether there may be more; `false` once all of the source is in the buffer.
    mutating func fill(_ buffer: inout [UInt8], filled: inout Int) throws(CSVFileError) -> Bool {
        guard !isAtEnd else { return false }
        switch mode {
        case .utf8: try fillUTF8(&buffer, filled: &filled)
        case .patching, .utf16: try fillTranscoded(&buffer, filled: &filled)
        }
        return !isAtEnd
    }

    /// Reads the byte order mark, if there is one, and keeps what else was read. To be called first, and once.
    mutating func begin(_ buffer: inout [UInt8], filled: inout Int) throws(CSVFileError) {
        var first: [UInt8] = []
        while first.count < 3, try readRaw(atMost: 3 - first.count) { first += raw }
        if first.starts(with: [0xEF, 0xBB, 0xBF]) {
            hasMark = true
            first.removeFirst(3)
        } else if first.starts(with: [0xFF, 0xFE]) {
            mode = .utf16(bigEndian: false)
            first.removeFirst(2)
        } else if first.starts(with: [0xFE, 0xFF]) {
            mode = .utf16(bigEndian: true)
            first.removeFirst(2)
        }
        carried = first
        _ = try fill(&buffer, filled: &filled)
    }

    // MARK: - UTF-8

    private mutating func fillUTF8(_ buffer: inout [UInt8], filled: inout Int) throws(CSVFileError) {
        let start = filled
        reserve(carried.count + 4096, in: &buffer, filled: filled)
        for byte in carried {
            buffer[filled] = byte
            filled += 1
        }
        carried.removeAll()
        let count = try read(into: &buffer, at: filled, atMost: buffer.count - filled)
        isAtEnd = count == 0
        filled += count
        let (valid, sequence, isASCII) = buffer.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return (start, UTF8Bytes.Sequence.incomplete, true) }
            let ascii = UTF8Bytes.asciiEnd(base, from: start, end: filled)
            let valid = UTF8Bytes.validEnd(base, from: ascii, end: filled)
            let sequence = valid < filled ? UTF8Bytes.sequence(base, at: valid, end: filled) : .valid(1)
            return (valid, sequence, ascii == valid)
        }
        if !isASCII { sawMultibyte = true }
        guard valid < filled else { return }
        carried = Array(buffer[valid..<filled])
        filled = valid
        if sequence == .invalid || isAtEnd {
            mode = .patching
            raw.removeAll(keepingCapacity: true)
            transcode(into: &buffer, filled: &filled)
        }
    }

    // MARK: - Windows-1252 and UTF-16

    private mutating func fillTranscoded(_ buffer: inout [UInt8], filled: inout Int) throws(CSVFileError) {
        isAtEnd = !(try readRaw(atMost: TextFeed.pieceByteCount))
        if isAtEnd { raw.removeAll() }
        transcode(into: &buffer, filled: &filled)
    }

    /// Turns what was carried and what was read into UTF-8, and carries an unfinished character.
    private mutating func transcode(into buffer: inout [UInt8], filled: inout Int) {
        let input = carried + raw
        // A byte of Windows-1252 takes at most three in UTF-8, and so does a pair of UTF-16.
        reserve(input.count * 3 + 4, in: &buffer, filled: filled)
        var written = filled
        let isLast = isAtEnd
        let used = input.withUnsafeBufferPointer { source in
            buffer.withUnsafeMutableBufferPointer { target in
                guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
                if case .utf16(let bigEndian) = mode {
                    return UTF16Transcoder(bigEndian: bigEndian, isLast: isLast)
                        .transcode(from, count: source.count, to: to, at: &written)
                }
                return PatchingTranscoder(isLast: isLast)
                    .transcode(from, count: source.count, to: to, at: &written, sawMultibyte: &sawMultibyte)
            }
        }
        filled = written
        carried = Array(input[used...])
    }

    // MARK: - Reading

    private static let pieceByteCount = 128 * 1024

    private mutating func read(into buffer: inout [UInt8], at offset: Int, atMost count: Int) throws(CSVFileError)
        -> Int
    {
        var failure: CSVFileError?
        let read = buffer.withUnsafeMutableBytes { bytes in
            do throws(CSVFileError) {
                return try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<offset + count]))
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return read
    }

    /// Reads the next raw bytes; `false` at the end.
    private mutating func readRaw(atMost count: Int) throws(CSVFileError) -> Bool {
        var piece = [UInt8](repeating: 0, count: count)
        let read = try read(into: &piece, at: 0, atMost: count)
        piece.removeLast(count - read)
        raw = piece
        return read > 0
    }

    private func reserve(_ count: Int, in buffer: inout [UInt8], filled: Int) {
        let missing = filled + count - buffer.count
        if missing > 0 { buffer.append(contentsOf: repeatElement(0, count: missing)) }
    }
}
