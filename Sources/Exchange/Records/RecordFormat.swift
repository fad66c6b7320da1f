/// The kinds of file that records come in.
package enum RecordFormat: String, CaseIterable, Sendable {
    case csv
    /// An Excel workbook, `.xlsx`.
    case workbook
    case json
    case vcard
    /// Saved messages, `.eml`: a folder of them, or one.
    case mail

    /// What people call it.
    package var title: String {
        switch self {
        case .csv: "CSV"
        case .workbook: "an Excel workbook"
        case .json: "JSON"
        case .vcard: "vCard"
        case .mail: "saved e-mail"
        }
    }

    /// Recognises a file by its first few thousand bytes; what is nothing else is taken for CSV.
    init(firstBytes bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
            || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
        {
            self = .workbook
            return
        }
        // Old programs write cards in UTF-16; its letters are every other byte.
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = isWide ? bytes.filter { $0 != 0 && $0 < 0x80 } : Array(hasMark ? bytes.dropFirst(3) : bytes[...])
        let start = text.drop { $0 <= 0x20 }
        func next(after count: Int) -> UInt8? { start.dropFirst(count).first { $0 > 0x20 } }
        if start.prefix(24).filter({ $0 > 0x20 }).map({ $0 & 0xDF }).starts(with: [
            0x42, 0x45, 0x47, 0x49, 0x4E, 0x1A, 0x56, 0x43,
        ]) {
            self = .vcard
        } else if start.first == UInt8(ascii: "{") && !isWide {
            self = .json
        } else if start.first == UInt8(ascii: "["), !isWide,
            let second = next(after: 1), [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]")].contains(second)
        {
            self = .json
        } else if !isWide, MailHeaders.beginsMessage(start) {
            self = .mail
        } else {
            self = .csv
        }
    }

    /// Refuses `--sheet` where there are no sheets.
    static func refuse(sheet: String?, of format: RecordFormat, file: String) throws(CSVFileError) {
        guard sheet != nil, format != .workbook else { return }
        throw CSVFileError(file: file, reason: .refused("--sheet is for Excel workbooks, and this is \(format.title)"))
    }
}
