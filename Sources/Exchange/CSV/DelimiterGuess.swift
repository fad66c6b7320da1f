/// Finds the delimiter in a header.
enum DelimiterGuess {
    /// A comma where it is a draw is least likely: names and labels hold commas, hardly ever semicolons or tabs.
    private static let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]

    /// The delimiter that stands most often outside quotation marks in the first line; a comma where none does.
    static func delimiter(inHeader bytes: some Sequence<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        _ = scan(bytes) { counts[$0, default: 0] += 1 }
        let best = candidates.max { counts[$0, default: 0] < counts[$1, default: 0] }
        return best.flatMap { counts[$0] == nil ? nil : $0 } ?? UInt8(ascii: ",")
    }

    /// Whether the first line, line breaks inside quotation marks apart, ends in these bytes.
    static func holdsHeader(_ bytes: some Sequence<UInt8>) -> Bool {
        scan(bytes) { _ in }
    }

    /// Goes through the first line; `true` where its end was met.
    ///
    /// A quotation mark opens a field at its beginning only; elsewhere it is a part of the name, as in `Size 5"`.
    private static func scan(_ bytes: some Sequence<UInt8>, _ visit: (UInt8) -> Void) -> Bool {
        var isQuoted = false
        var mayOpen = true
        for byte in bytes {
            switch byte {
            case CSVScanner.quote:
                (isQuoted, mayOpen) = (!isQuoted && mayOpen, isQuoted)
            case CSVScanner.lineFeed, CSVScanner.carriageReturn:
                if !isQuoted { return true }
            case _ where !isQuoted && candidates.contains(byte):
                visit(byte)
                mayOpen = true
            default:
                mayOpen = false
            }
        }
        return false
    }
}
