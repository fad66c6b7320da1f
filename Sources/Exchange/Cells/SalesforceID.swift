/// Salesforce's record ids, of which one record has two: 15 characters, and 18 for programs that ignore case.
package enum SalesforceID {
    /// The 18-character form of an id, `nil` for the id of nothing, and any other text as it is.
    ///
    /// `000000000000000AAA` is what an export writes into an empty lookup.
    package static func normalized(_ text: String) -> String? {
        if text.isEmpty || text == "000000000000000" || text == "000000000000000AAA" { return nil }
        let bytes = Array(text.utf8)
        return isShortID(bytes) ? text + checksum(bytes) : text
    }

    /// Whether `normalized` would change these bytes.
    static func isUnusual(_ bytes: UnsafeRawBufferPointer) -> Bool {
        switch bytes.count {
        case 15: isShortID(bytes) || bytes.allSatisfy { $0 == UInt8(ascii: "0") }
        case 18: bytes.elementsEqual("000000000000000AAA".utf8)
        default: false
        }
    }

    /// Whether text is a 15-character id and not somebody's account number.
    ///
    /// An id is letters and figures. Its first three characters name the kind of record, and for every kind that is
    /// imported they begin with a figure: 001 accounts, 003 contacts, 006 opportunities, 00T tasks, 701 campaigns.
    private static func isShortID(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count == 15, let first = bytes.first, "057".utf8.contains(first) else { return false }
        return bytes.allSatisfy { isFigure($0) || isUpper($0 & ~0x20) } && bytes.contains { !isFigure($0) }
    }

    /// The three characters that tell which of the fifteen are capitals: five bits each, the first character's lowest.
    private static func checksum(_ bytes: [UInt8]) -> String {
        let symbols = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345")
        return String(
            [0, 5, 10].map { start in
                symbols[(0..<5).reduce(0) { sum, bit in sum | (isUpper(bytes[start + bit]) ? 1 << bit : 0) }]
            })
    }

    private static func isFigure(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
