/// Finds the fields of one record in a buffer of UTF-8.
///
/// It knows bytes only: refilling, headers and raggedness are the reader's. A record that reaches the end of what has
/// been read is scanned anew once more has been read, which costs little because buffers double.
struct CSVScanner: ~Copyable, Sendable {
    enum Outcome: Equatable {
        /// A whole record; the next one begins at `next`.
        case record(next: Int)
        /// The record goes on behind the end of the buffer.
        case incomplete
        /// The record is wrong at byte `at` of the buffer; its first line goes on to `resumeFrom` at least.
        case wrong(CSVProblem.Reason, at: Int, resumeFrom: Int)
    }

    let delimiter: UInt8
    private(set) var fields = ScanList<CSVField>(capacity: 64)
    /// Offsets in the record of the line breaks inside quotation marks.
    private(set) var breaks = ScanList<UInt32>(capacity: 16)
    /// The text of fields whose quotation marks had to be resolved.
    private(set) var scratch = ScanList<UInt8>(capacity: 256)
    /// Whether a field that nothing closed yet reaches the end of the buffer.
    private(set) var openQuote: Int?

    private let delimiterPattern: UInt64

    init(delimiter: UInt8) {
        self.delimiter = delimiter
        delimiterPattern = CSVScanner.ones &* UInt64(delimiter)
    }

    /// Scans the record that begins at `start`.
    ///
    /// - Parameters:
    ///   - bytes: The buffer.
    ///   - start: Less than `end`.
    ///   - end: How far the buffer has been filled.
    ///   - isLast: Whether nothing follows the buffer.
    mutating func scan(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, isLast: Bool) -> Outcome {
        fields.removeAll()
        breaks.removeAll()
        openQuote = nil
        var position = start
        var hasEscapes = false
        while true {
            let fieldStart = position
            var field = CSVField(
                rawStart: UInt32(truncatingIfNeeded: fieldStart &- start), start: 0, end: 0, form: .plain)
            if position < end, bytes[position] == CSVScanner.quote {
                switch scanQuoted(bytes, from: position, to: end, recordStart: start, isLast: isLast) {
                case .closed(let textEnd, let isEscaped, let after):
                    field.start = UInt32(truncatingIfNeeded: position &+ 1 &- start)
                    field.end = UInt32(truncatingIfNeeded: textEnd &- start)
                    field.form = isEscaped ? .escaped : .quoted
                    if isEscaped { hasEscapes = true }
                    position = after
                case .open:
                    openQuote = fieldStart
                    return isLast
                        ? .wrong(.unterminatedQuote, at: fieldStart, resumeFrom: fieldStart) : .incomplete
                case .wrong(let reason, let place):
                    return .wrong(reason, at: place, resumeFrom: fieldStart)
                }
            } else {
                position = plainEnd(bytes, from: position, to: end)
                field.start = field.rawStart
                field.end = UInt32(truncatingIfNeeded: position &- start)
            }
            guard position < end else {
                guard isLast else { return .incomplete }
                finish(field, bytes + start, hasEscapes)
                return .record(next: end)
            }
            let stop = bytes[position]
            if stop == delimiter {
                fields.append(field)
                position &+= 1
                continue
            }
            if stop == 0 { return .wrong(.nulByte, at: position, resumeFrom: position) }
            var next = position &+ 1
            if stop == CSVScanner.carriageReturn {
                if next == end, !isLast { return .incomplete }
                if next < end, bytes[next] == CSVScanner.lineFeed { next &+= 1 }
            }
            finish(field, bytes + start, hasEscapes)
            return .record(next: next)
        }
    }

    /// The first byte of the line after the one that `position` stands on, or `nil` where the buffer ends before it.
    static func lineEnd(_ bytes: UnsafePointer<UInt8>, from position: Int, to end: Int, isLast: Bool) -> Int? {
        var index = position
        while index < end {
            if bytes[index] == lineFeed { return index + 1 }
            if bytes[index] == carriageReturn {
                if index + 1 < end { return bytes[index + 1] == lineFeed ? index + 2 : index + 1 }
                return isLast ? end : nil
            }
            index += 1
        }
        return isLast ? end : nil
    }

    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    // MARK: - Fields

    private enum Quoted {
        case closed(textEnd: Int, isEscaped: Bool, after: Int)
        case open
        case wrong(CSVProblem.Reason, at: Int)
    }

    /// A field that opens with the quotation mark at `start`.
    private mutating func scanQuoted(
        _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, recordStart: Int, isLast: Bool
    ) -> Quoted {
        var position = start &+ 1
        var isEscaped = false
        while true {
            position = quotedEnd(bytes, from: position, to: end)
            guard position < end else { return .open }
            switch bytes[position] {
            case CSVScanner.quote:
                guard position &+ 1 < end else {
                    return isLast ? .closed(textEnd: position, isEscaped: isEscaped, after: end) : .open
                }
                let following = bytes[position &+ 1]
                if following == CSVScanner.quote {
                    isEscaped = true
                    position &+= 2
                    continue
                }
                return closing(bytes, at: position, to: end, isEscaped: isEscaped)
            case CSVScanner.lineFeed:
                breaks.append(UInt32(truncatingIfNeeded: position - recordStart))
            case CSVScanner.carriageReturn:
                // `\r\n` is one break, and the `\n` counts it.
                guard position &+ 1 < end else { return .open }
                if bytes[position &+ 1] != CSVScanner.lineFeed {
                    breaks.append(UInt32(truncatingIfNeeded: position - recordStart))
                }
            case 0:
                return .wrong(.nulByte, at: position)
            default:
                break
            }
            position &+= 1
        }
    }

    /// What follows the closing quotation mark at `quote`: spaces are forgiven, text is not.
    private func closing(_ bytes: UnsafePointer<UInt8>, at quote: Int, to end: Int, isEscaped: Bool) -> Quoted {
        var position = quote &+ 1
        while position < end, bytes[position] == UInt8(ascii: " ") { position &+= 1 }
        guard position < end else { return .closed(textEnd: quote, isEscaped: isEscaped, after: end) }
        let following = bytes[position]
        switch following {
        case delimiter, CSVScanner.lineFeed, CSVScanner.carriageReturn, 0:
            return .closed(textEnd: quote, isEscaped: isEscaped, after: position)
        default:
            return .wrong(.textAfterQuote, at: position)
        }
    }

    /// The record that was scanned last, which begins at `base`: valid until the next scan.
    @inline(__always)
    func record(line: Int, base: UnsafePointer<UInt8>) -> CSVRecord {
        CSVRecord(
            line: line, base: base, scratch: scratch.elements.baseAddress ?? base, fields: fields.elements,
            breaks: breaks.elements, isTable: false)
    }

    /// Keeps the record's last field, and resolves doubled quotation marks where there were any.
    private mutating func finish(_ field: CSVField, _ base: UnsafePointer<UInt8>, _ hasEscapes: Bool) {
        fields.append(field)
        guard hasEscapes else { return }
        scratch.removeAll()
        for index in 0..<fields.count where fields[index].form == .escaped {
            var field = fields[index]
            var position = Int(field.start)
            let end = Int(field.end)
            field.start = UInt32(scratch.count)
            while position < end {
                scratch.append(base[position])
                position += base[position] == CSVScanner.quote ? 2 : 1
            }
            field.end = UInt32(scratch.count)
            field.form = .resolved
            fields[index] = field
        }
    }

    // MARK: - Eight bytes at a time

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Where a plain field ends: at a delimiter, a line break or a zero byte.
    ///
    /// A word is searched for bytes below 16 and for the delimiter at once; a borrow can only mark bytes above a true
    /// match, so the lowest mark is always true (Hacker's Delight, 6-1).
    @inline(__always)
    private func plainEnd(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var position = start
        let raw = UnsafeRawPointer(bytes)
        while position &+ 8 <= end {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let low = (word &- (CSVScanner.ones &* 16)) & ~word
            let different = word ^ delimiterPattern
            let match = (different &- CSVScanner.ones) & ~different
            var marks = (low | match) & CSVScanner.highs
            while marks != 0 {
                let place = position &+ marks.trailingZeroBitCount >> 3
                if isStop(bytes[place]) { return place }
                marks &= marks &- 1
            }
            position &+= 8
        }
        while position < end, !isStop(bytes[position]) { position &+= 1 }
        return position
    }

    @inline(__always)
    private func isStop(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn || byte == 0
    }

    /// The next quotation mark or byte below 16 in a quoted field.
    @inline(__always)
    private func quotedEnd(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var position = start
        let raw = UnsafeRawPointer(bytes)
        while position &+ 8 <= end {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let low = (word &- (CSVScanner.ones &* 16)) & ~word
            let different = word ^ (CSVScanner.ones &* UInt64(CSVScanner.quote))
            let match = (different &- CSVScanner.ones) & ~different
            let marks = (low | match) & CSVScanner.highs
            if marks != 0 { return position &+ marks.trailingZeroBitCount >> 3 }
            position &+= 8
        }
        while position < end, bytes[position] != CSVScanner.quote, bytes[position] >= 16 { position &+= 1 }
        return position
    }
}
