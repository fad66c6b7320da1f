/// Reads a CSV file once, from its header to its end, in bounded memory.
///
/// CSV is what every other system writes and none writes alike: the delimiter is found in the header, the encoding in
/// the bytes, and a broken row is reported where it stands while the rows after it still come. Fields are bytes in the
/// reader's buffer; a pass over a million rows makes no string.
package struct CSVReader: ~Copyable, Sendable {
    /// The name of the source, as typed.
    package let name: String
    /// The column names, trimmed. Names at the end may be empty.
    package let header: [String]
    /// The line that the header stands on.
    package let headerLine: Int
    package let delimiter: UInt8

    /// The longest row that is read. A longer one lacks a quotation mark.
    package static let recordByteLimit = 64 * 1_048_576

    private var feed: TextFeed
    private var scanner: CSVScanner
    private var shape: RowShape
    private var buffer: [UInt8]
    private var filled: Int
    private var position: Int
    private var line: Int
    private var mayHaveMore: Bool
    /// Whether what comes next is the rest of a line that was wrong.
    private var isSkippingLine = false

    /// Opens a file and reads its header.
    ///
    /// - Parameters:
    ///   - path: As the user typed it.
    ///   - delimiter: The delimiter, where it is known; otherwise the header shows it.
    package init(path: String, delimiter: UInt8? = nil) throws(CSVFileError) {
        try self.init(FileBytes(path: path), delimiter: delimiter)
    }

    /// Reads the header of a source.
    ///
    /// - Throws: `CSVFileError` where the source is no CSV, is empty, or names two columns alike.
    package init(_ source: any ByteSource, delimiter: UInt8? = nil) throws(CSVFileError) {
        let opening = try CSVOpening(source, delimiter: delimiter)
        name = source.name
        header = opening.header
        headerLine = opening.headerLine
        feed = opening.feed
        // A scanner belongs to one reader, and is as good as new once it knows the delimiter.
        self.delimiter = opening.delimiter
        scanner = CSVScanner(delimiter: opening.delimiter)
        shape = RowShape(header: opening.header)
        buffer = opening.buffer
        filled = opening.filled
        position = opening.position
        line = opening.line
        mayHaveMore = opening.mayHaveMore
    }

    /// How the file is written, as far as it has been read.
    package var encoding: TextEncoding { feed.encoding }

    /// Hands out every row, and every problem, in the order of the file.
    ///
    /// - Parameter body: Receives each; a record's bytes are valid until it returns. What it throws ends the pass.
    /// - Returns: What the pass saw.
    package consuming func read<Failure: Error>(
        _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) -> CSVSummary {
        var summary = CSVSummary(encoding: feed.encoding)
        while true {
            try readBuffered(&summary, body)
            guard mayHaveMore else { break }
            do throws(CSVFileError) {
                try refill()
            } catch {
                guard case .unreadable(let why) = error.reason else { preconditionFailure("only reading fails here") }
                let problem = CSVProblem(position: CSVPosition(line: line, column: 1), reason: .unreadable(why))
                try report([(problem, "")], &summary, body)
                break
            }
        }
        if let first = shape.held.first, let last = shape.held.last { summary.footerLines = first.line...last.line }
        if summary.rowCount == 0, summary.problemCount == 0 {
            let problem = CSVProblem(position: CSVPosition(line: headerLine, column: 1), reason: .noRows)
            try report([(problem, "")], &summary, body)
        }
        summary.encoding = feed.encoding
        return summary
    }

    // MARK: - Rows

    /// Hands out the rows that lie whole in the buffer.
    private mutating func readBuffered<Failure: Error>(
        _ summary: inout CSVSummary, _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) {
        // The buffer leaves the reader meanwhile, so that the closure may change the rest of it.
        let bytes = buffer
        buffer = []
        defer { buffer = bytes }
        try bytes.withUnsafeBufferPointer { (pointer) throws(Failure) in
            guard let base = pointer.baseAddress else { return }
            try readRows(base, &summary, body)
        }
    }

    private mutating func readRows<Failure: Error>(
        _ base: UnsafePointer<UInt8>, _ summary: inout CSVSummary, _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) {
        if isSkippingLine { skipLine(base) }
        while position < filled, !isSkippingLine {
            switch scanner.scan(base, from: position, to: filled, isLast: !mayHaveMore) {
            case .record(let next):
                try deliver(base + position, to: base + next, &summary, body)
                line += 1 + scanner.breaks.count
                position = next
            case .incomplete:
                guard filled - position >= CSVReader.recordByteLimit else { return }
                let reason: CSVProblem.Reason = scanner.openQuote == nil ? .rowTooLong : .unterminatedQuote
                let place = scanner.openQuote ?? position
                try reject(base, reason, at: place, resumeFrom: place, &summary, body)
            case .wrong(let reason, let place, let resumeFrom):
                // The line must be there to its end, since its text is given back to the user.
                let isWhole = CSVScanner.lineEnd(base, from: resumeFrom, to: filled, isLast: !mayHaveMore) != nil
                guard isWhole || filled - position >= CSVReader.recordByteLimit else { return }
                try reject(base, reason, at: place, resumeFrom: resumeFrom, &summary, body)
            }
        }
    }

    /// Hands out the record that the scanner found.
    @inline(__always)
    private mutating func deliver<Failure: Error>(
        _ base: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, _ summary: inout CSVSummary,
        _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) {
        let record = scanner.record(line: line, base: base)
        if !shape.isPlain(record.count) {
            let verdict = shape.judge(record) { CSVReader.text(base, to: end) }
            if shape.mustReleaseHeld { try report(shape.releaseHeld(), &summary, body) }
            switch verdict {
            case .row: break
            case .skip: return
            case .problem(let problem):
                return try report([(problem, CSVReader.text(base, to: end))], &summary, body)
            }
        }
        summary.rowCount += 1
        try body(.record(record))
    }

    private func report<Failure: Error>(
        _ problems: [(CSVProblem, raw: String)], _ summary: inout CSVSummary, _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) {
        for (problem, raw) in problems {
            summary.problemCount += 1
            try body(.problem(problem, raw: raw))
        }
    }

    /// Reports a record that is wrong, and goes on with the line after the one where its trouble began.
    ///
    /// A quotation mark too many swallows the lines after it; going back to the second of them saves those rows.
    private mutating func reject<Failure: Error>(
        _ base: UnsafePointer<UInt8>, _ reason: CSVProblem.Reason, at place: Int, resumeFrom: Int,
        _ summary: inout CSVSummary, _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) {
        let breaks = scanner.breaks.elements
        func location(_ offset: Int) -> CSVPosition {
            CSVRecord.position(
                ofOffset: offset - position, line: line, base: base + position, breaks: breaks)
        }
        let end = CSVScanner.lineEnd(base, from: resumeFrom, to: filled, isLast: !mayHaveMore) ?? filled
        let problem = CSVProblem(position: location(place), reason: reason)
        try report([(problem, CSVReader.text(base + position, to: base + end))], &summary, body)
        line = location(resumeFrom).line + 1
        position = resumeFrom
        skipLine(base)
    }

    /// A row's bytes as text, without the line break at their end.
    private static func text(_ start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> String {
        var bytes = UnsafeBufferPointer(start: start, count: end - start)[...]
        if bytes.last == CSVScanner.lineFeed { bytes = bytes.dropLast() }
        if bytes.last == CSVScanner.carriageReturn { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Goes to the beginning of the next line, or notes that it has not been read yet.
    private mutating func skipLine(_ base: UnsafePointer<UInt8>) {
        if let next = CSVScanner.lineEnd(base, from: position, to: filled, isLast: !mayHaveMore) {
            position = next
            isSkippingLine = false
        } else {
            // A carriage return at the very end may be half of a line break.
            let endsInReturn = filled > position && base[filled - 1] == CSVScanner.carriageReturn
            position = endsInReturn ? filled - 1 : filled
            isSkippingLine = true
        }
    }

    /// Reads on until there is twice as much of an unfinished record: it will be scanned anew, and a long one that
    /// arrives in small pieces must not be scanned for each of them.
    private mutating func refill() throws(CSVFileError) {
        CSVOpening.makeRoom(&buffer, position: &position, filled: &filled)
        let goal = 2 * filled
        repeat { mayHaveMore = try feed.fill(&buffer, filled: &filled) } while mayHaveMore && filled < goal
    }
}
