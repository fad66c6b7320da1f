/// What the numbers of a workbook's cells mean, by the cells' formats (ECMA-376, part 1, 18.8).
///
/// A sheet has no dates: a date is a number of days under a format that shows it as one.
struct CellStyles {
    enum Meaning {
        case number
        /// A day, with a time where the number has a fraction.
        case day
        /// A time of day.
        case time
        /// Hours that may be more than a day's.
        case duration
    }

    private var meanings: [Meaning] = []

    private static let limit = 100_000

    /// A workbook without formats.
    init() {}

    /// Reads the part that holds the formats.
    init(_ part: ZipPart) throws(WorkbookProblem) {
        var xml = try XMLPull(part)
        var custom: [Int: Meaning] = [:]
        var isInCellFormats = false
        while true {
            switch try xml.next() {
            case .finished: return
            case .text: break
            case .end: if xml.isNamed("cellXfs") { isInCellFormats = false }
            case .start:
                if xml.isNamed("cellXfs") { isInCellFormats = true }
                if xml.isNamed("numFmt"), let id = try xml.attributeText("numFmtId").flatMap({ Int($0) }),
                    let code = try xml.attributeText("formatCode"), custom.count < CellStyles.limit
                {
                    custom[id] = CellStyles.meaning(ofCode: code)
                }
                if isInCellFormats, xml.isNamed("xf"), meanings.count < CellStyles.limit {
                    let id = try xml.attributeText("numFmtId").flatMap { Int($0) } ?? 0
                    meanings.append(custom[id] ?? CellStyles.meaning(ofBuiltIn: id))
                }
            }
        }
    }

    subscript(style: Int) -> Meaning { meanings.indices.contains(style) ? meanings[style] : .number }

    /// The formats that every workbook has (18.8.30); 27 to 36 and 50 to 58 are East Asian dates.
    private static func meaning(ofBuiltIn id: Int) -> Meaning {
        switch id {
        case 14...17, 22, 27...36, 50...58: .day
        case 18...21, 45, 47: .time
        case 46: .duration
        default: .number
        }
    }

    /// A format's meaning by its letters: d and y are days, h and s are times, m is whichever the others are. What
    /// stands in quotation marks, in brackets or behind a backslash is decoration.
    static func meaning(ofCode code: String) -> Meaning {
        var (hasDay, hasMonth, hasTime) = (false, false, false)
        var characters = code.lowercased().unicodeScalars.makeIterator()
        scan: while let character = characters.next() {
            switch character {
            case "\"": while let next = characters.next(), next != "\"" {}
            case "\\", "_", "*": _ = characters.next()
            case "[":
                var inside = ""
                while let next = characters.next(), next != "]" { inside.unicodeScalars.append(next) }
                if !inside.isEmpty, Set(inside).count == 1, "hms".contains(inside.prefix(1)) { return .duration }
            case "d", "y": hasDay = true
            case "m": hasMonth = true
            case "h", "s": hasTime = true
            // Positive numbers follow the first of several codes.
            case ";": break scan
            default: break
            }
        }
        if hasDay { return .day }
        if hasTime { return .time }
        return hasMonth ? .day : .number
    }
}
