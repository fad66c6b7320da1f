/// Reads a sheet's rows of cells in order, in bounded memory (ECMA-376, part 1, 18.3).
///
/// A row is the cells that hold something, as text; what a formula gave is in the file beside it.
final class SheetReader {
    /// A cell of the row.
    struct Cell {
        /// From 1.
        var column: Int
        /// Where its text stands in the row's.
        var range: Range<Int>
    }

    /// The number of the row, from 1, as Excel shows it.
    private(set) var line = 0
    private(set) var cells: [Cell] = []
    private(set) var text: [UInt8] = []
    /// Cells that hold an error such as `#REF!`, which are empty.
    private(set) var errorCount = 0

    private var xml: XMLPull
    private let shared: SharedTexts
    private let styles: CellStyles
    private let from1904: Bool
    private var column = 0
    private var raw: [UInt8] = []
    private var isInRow = false

    private static let rowLimit = 1_048_576
    private static let columnLimit = 16_384
    /// The longest row that is read.
    private static let rowByteLimit = 64 << 20

    init(_ part: ZipPart, shared: SharedTexts, styles: CellStyles, from1904: Bool) throws(WorkbookProblem) {
        xml = try XMLPull(part)
        self.shared = shared
        self.styles = styles
        self.from1904 = from1904
    }

    /// Goes to the next row that holds anything; `false` after the last one.
    func next() throws(WorkbookProblem) -> Bool {
        while true {
            switch try xml.next() {
            case .finished: return false
            case .text: break
            case .start:
                if xml.isNamed("row") {
                    try beginRow()
                } else if xml.isNamed("c"), isInRow {
                    try readCell()
                }
            case .end:
                if xml.isNamed("row") {
                    isInRow = false
                    if !cells.isEmpty { return true }
                }
            }
        }
    }

    private func beginRow() throws(WorkbookProblem) {
        let number = xml.attribute("r").flatMap(SheetReader.number)
        let before = line
        line = number ?? line + 1
        guard line > before || number == 0 else {
            // What follows would be taken for rows that have been.
            let repeated = line
            line = before + 1
            throw WorkbookProblem(
                "row \(repeated) comes after row \(before): open the workbook in Excel and save it again")
        }
        guard line >= 1, line <= SheetReader.rowLimit else { throw .isDamaged }
        column = 0
        cells.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        isInRow = true
    }

    /// Reads the cell whose tag was just met, to its end.
    private func readCell() throws(WorkbookProblem) {
        column = xml.attribute("r").flatMap(SheetReader.column) ?? column + 1
        guard column >= 1, column <= SheetReader.columnLimit else { throw .isDamaged }
        let kind = Kind(xml.attribute("t"))
        let style = xml.attribute("s").flatMap(SheetReader.number) ?? 0
        raw.removeAll(keepingCapacity: true)
        var (isValue, phoneticDepth, depth) = (false, 0, 1)
        while depth > 0 {
            switch try xml.next() {
            case .finished: throw .isDamaged
            case .start:
                depth += 1
                if xml.isNamed("rPh") { phoneticDepth += 1 }
                isValue =
                    phoneticDepth == 0
                    && (kind == .inline ? xml.isNamed("t") || xml.isNamed("v") : xml.isNamed("v"))
            case .text:
                guard isValue else { break }
                try xml.appendText(to: &raw)
                if raw.count + text.count > SheetReader.rowByteLimit {
                    throw WorkbookProblem("row \(line) is longer than \(SheetReader.rowByteLimit >> 20) MB")
                }
            case .end:
                depth -= 1
                isValue = false
                if xml.isNamed("rPh") { phoneticDepth = max(0, phoneticDepth - 1) }
            }
        }
        let start = text.count
        try append(kind, style)
        if text.count > SheetReader.rowByteLimit {
            throw WorkbookProblem("row \(line) is longer than \(SheetReader.rowByteLimit >> 20) MB")
        }
        if text.count > start { cells.append(Cell(column: column, range: start..<text.count)) }
    }

    /// Appends what the cell holds as text.
    private func append(_ kind: Kind, _ style: Int) throws(WorkbookProblem) {
        guard !raw.isEmpty else { return }
        switch kind {
        case .shared:
            guard let index = raw.withUnsafeBufferPointer(SheetReader.number), shared.append(index, to: &text) else {
                throw .isDamaged
            }
        case .inline:
            CellEscapes.resolve(&raw, from: 0)
            text += raw
        case .truth: text += raw == [UInt8(ascii: "1")] ? Array("true".utf8) : Array("false".utf8)
        case .error: errorCount += 1
        case .isoDate:
            let midnight = Array("T00:00:00".utf8)
            let end = raw.count > 10 && raw[10...].starts(with: midnight) ? 10 : raw.count
            text += raw[..<end]
        case .number:
            let meaning = styles[style]
            if meaning != .number, let moment = SheetNumber.moment(raw, meaning, from1904: from1904) {
                text += moment.utf8
            } else if !SheetNumber.append(raw, to: &text) {
                text += raw
            }
        }
    }

    private enum Kind {
        case number, shared, inline, truth, error, isoDate

        /// By the cell's attribute `t`; a formula's text (`str`) stands in the cell like an inline one.
        init(_ bytes: UnsafeBufferPointer<UInt8>?) {
            switch bytes?.first {
            case UInt8(ascii: "s"): self = bytes?.count == 1 ? .shared : .inline
            case UInt8(ascii: "i"): self = .inline
            case UInt8(ascii: "b"): self = .truth
            case UInt8(ascii: "e"): self = .error
            case UInt8(ascii: "d"): self = .isoDate
            default: self = .number
            }
        }
    }

    /// A whole number below a thousand million.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The column of a reference such as `AB12`.
    private static func column(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var value = 0
        for byte in bytes.prefix(4) {
            let letter = byte & 0xDF
            guard (0x41...0x5A).contains(letter) else { break }
            value = value * 26 + Int(letter - 0x40)
        }
        return value == 0 ? nil : value
    }

    /// A column's letters, as Excel shows them.
    static func letters(_ column: Int) -> String {
        var (rest, letters) = (column, "")
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
