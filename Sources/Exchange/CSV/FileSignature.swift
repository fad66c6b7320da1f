/// Recognises what a file is when it is no CSV, by its first bytes.
///
/// The commonest mistake is an Excel workbook under the name of a CSV file, and the right answer is how to save it.
enum FileSignature {
    /// How much of the beginning is looked at.
    static let byteCount = 4096

    /// What the file is, as a phrase after "it", or `nil` where it may be text.
    static func phrase(for bytes: ArraySlice<UInt8>, name: String) -> String? {
        let start = bytes.prefix(byteCount)
        func begins(_ text: String) -> Bool {
            start.prefix(text.utf8.count).map(lowercased).elementsEqual(text.utf8.map(lowercased))
        }
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return name.lowercased().hasSuffix(".zip")
                ? "is a ZIP archive: unpack it and import what is inside"
                : "is an Excel workbook or a ZIP archive: save it as “CSV UTF-8”"
        }
        // Its first bytes, D0 CF 11, are no UTF-8 and have become letters by now.
        if begins("\u{D0}\u{CF}\u{11}") { return "is an old Excel workbook: save it as “CSV UTF-8”" }
        if begins("<!doctype") || begins("<html") || begins("<?xml") { return "is a web page: export it again as CSV" }
        if begins("\u{89}PNG") || begins("GIF8") || begins("\u{FF}\u{D8}\u{FF}") { return "is a picture" }
        if begins("SQLite format 3") { return "is a database" }
        if begins("%PDF") { return "is a PDF document" }
        if begins("{") || begins("[{") { return "is JSON" }
        // Tabs and line breaks are text; other controls in the first line are a picture or a program. A zero byte
        // further on spoils its own row only.
        let firstLine = start.prefix { $0 != CSVScanner.lineFeed && $0 != CSVScanner.carriageReturn }
        let zeroCount = start.count { $0 == 0 }
        if firstLine.contains(0) || zeroCount >= max(8, start.count / 8) {
            return zeroCount >= start.count / 3
                ? "is UTF-16 without a byte order mark: save it as UTF-8" : "holds zero bytes, which no text has"
        }
        if firstLine.contains(where: { $0 < 0x20 && $0 != UInt8(ascii: "\t") }) {
            return "holds control characters where the column names should be"
        }
        return nil
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
