/// The beginning of a CSV file: its encoding, its delimiter and its header, and what was read beyond them.
struct CSVOpening: ~Copyable {
    private(set) var feed: TextFeed
    private(set) var buffer: [UInt8]
    private(set) var filled = 0
    private(set) var position = 0
    private(set) var line = 1
    private(set) var mayHaveMore = true
    private(set) var delimiter = UInt8(ascii: ",")
    private var scanner: CSVScanner
    private(set) var header: [String] = []
    private(set) var headerLine = 1

    static let firstBufferByteCount = 256 * 1024

    init(_ source: any ByteSource, delimiter: UInt8?) throws(CSVFileError) {
        feed = TextFeed(source)
        buffer = [UInt8](repeating: 0, count: CSVOpening.firstBufferByteCount)
        scanner = CSVScanner(delimiter: self.delimiter)
        try feed.begin(&buffer, filled: &filled)
        try skipBlankLines()
        // What a file is taken for must not depend on how much of it happened to arrive first.
        while filled - position < FileSignature.byteCount, try readMore() {}
        if let lie = FileSignature.phrase(for: buffer[position..<filled], name: source.name) {
            throw CSVFileError(file: source.name, reason: .notCSV(lie))
        }
        var known = delimiter
        if let declared = try readDelimiterLine() {
            known = known ?? declared
            try skipBlankLines()
        }
        self.delimiter =
            if let known { known } else { try DelimiterGuess.delimiter(inHeader: headerBytes()) }
        scanner = CSVScanner(delimiter: self.delimiter)
        try readHeader()
    }

    /// Moves what has not been read yet to the beginning of the buffer, and doubles the buffer where that fills half
    /// of it.
    static func makeRoom(_ buffer: inout [UInt8], position: inout Int, filled: inout Int) {
        let rest = filled - position
        if position > 0 {
            buffer.withUnsafeMutableBytes { bytes in
                bytes.copyBytes(
                    from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[position..<filled]))
            }
        }
        position = 0
        filled = rest
        if rest > buffer.count / 2 { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
    }

    private mutating func readMore() throws(CSVFileError) -> Bool {
        guard mayHaveMore else { return false }
        CSVOpening.makeRoom(&buffer, position: &position, filled: &filled)
        mayHaveMore = try feed.fill(&buffer, filled: &filled)
        return true
    }

    private mutating func skipBlankLines() throws(CSVFileError) {
        while true {
            while position < filled {
                switch buffer[position] {
                case CSVScanner.lineFeed: line += 1
                case CSVScanner.carriageReturn:
                    if position + 1 == filled, try readMore() { continue }
                    if position + 1 == filled || buffer[position + 1] != CSVScanner.lineFeed { line += 1 }
                case UInt8(ascii: " "): break
                default: return
                }
                position += 1
            }
            guard try readMore() else { throw CSVFileError(file: feed.name, reason: .empty) }
        }
    }

    /// The line `sep=;` that Excel takes as a hint and other programs write for it.
    private mutating func readDelimiterLine() throws(CSVFileError) -> UInt8? {
        while filled - position < 7, try readMore() {}
        let hint = Array("sep=".utf8)
        guard filled - position >= 6,
            buffer[position..<position + 4].map({ $0 | 0x20 }).elementsEqual(hint.map { $0 | 0x20 }),
            [CSVScanner.lineFeed, CSVScanner.carriageReturn].contains(buffer[position + 5])
        else { return nil }
        let delimiter = buffer[position + 4]
        position += 5
        return delimiter
    }

    /// As much of the file as holds the header, and usually more.
    private mutating func headerBytes() throws(CSVFileError) -> ArraySlice<UInt8> {
        while !DelimiterGuess.holdsHeader(buffer[position..<filled]), filled - position < CSVReader.recordByteLimit,
            try readMore()
        {}
        return buffer[position..<filled]
    }

    private mutating func readHeader() throws(CSVFileError) {
        headerLine = line
        while true {
            switch scanHeader() {
            case .record(let next):
                line += 1 + scanner.breaks.count
                position = next
                return try checkNames()
            case .wrong(let reason, let place, _):
                throw CSVFileError(file: feed.name, reason: .header(problem(reason, at: place)))
            case .incomplete:
                if filled - position >= CSVReader.recordByteLimit {
                    throw CSVFileError(file: feed.name, reason: .header(problem(.rowTooLong, at: position)))
                }
                _ = try readMore()
            }
        }
    }

    private func problem(_ reason: CSVProblem.Reason, at place: Int) -> CSVProblem {
        let found = buffer.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { base in
                CSVRecord.position(
                    ofOffset: place - position, line: line, base: base + position, breaks: scanner.breaks.elements)
            }
        }
        return CSVProblem(position: found ?? CSVPosition(line: line, column: 1), reason: reason)
    }

    /// Scans the header, and keeps its names where it is whole.
    private mutating func scanHeader() -> CSVScanner.Outcome {
        let bytes = buffer
        return bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return .incomplete }
            let outcome = scanner.scan(base, from: position, to: filled, isLast: !mayHaveMore)
            if case .record = outcome {
                let record = scanner.record(line: line, base: base + position)
                header = (0..<record.count).map { CellText.trimmed(record[$0]) }
            }
            return outcome
        }
    }

    private func checkNames() throws(CSVFileError) {
        var seen: [String: Int] = [:]
        for (index, name) in header.enumerated() where !name.isEmpty {
            if let first = seen.updateValue(index, forKey: name) {
                throw CSVFileError(
                    file: feed.name, reason: .duplicateColumn(name: name, first: first + 1, second: index + 1))
            }
        }
        if seen.isEmpty { throw CSVFileError(file: feed.name, reason: .notCSV("names no columns in its first row")) }
    }
}
