/// Writes a table as CSV, for people or for systems.
///
/// The two want opposite things: a spreadsheet needs a byte order mark, in Finland a semicolon, and must never run a
/// cell as a formula; a system wants plain UTF-8, commas, and every character as it is. Rows end in CR LF for both (RFC
/// 4180, 2).
package struct CSVWriter: Sendable {
    /// Who opens the file.
    package enum Audience: Sendable, Equatable {
        /// Somebody's spreadsheet. Where the decimal mark is a comma, fields are separated by semicolons.
        case people(decimalComma: Bool)
        /// A program that imports the file.
        case systems
        /// Somebody's spreadsheet, and then an import again, which takes the apostrophes off.
        case correction(delimiter: UInt8)
    }

    /// What has been written so far.
    package private(set) var bytes: [UInt8]

    private let audience: Audience
    private let delimiter: UInt8

    /// A writer of a file that is empty but for its byte order mark.
    package init(_ audience: Audience) {
        self.audience = audience
        switch audience {
        case .people(let decimalComma):
            delimiter = decimalComma ? UInt8(ascii: ";") : UInt8(ascii: ",")
            bytes = [0xEF, 0xBB, 0xBF]
        case .systems:
            delimiter = UInt8(ascii: ",")
            bytes = []
        case .correction(let mark):
            delimiter = mark
            bytes = [0xEF, 0xBB, 0xBF]
        }
    }

    /// Appends one row, with its line break.
    ///
    /// - Parameter fields: At least one. For people, a text that a spreadsheet would take for a formula gets an
    ///   apostrophe. Zero bytes, which no reader takes, are left out.
    package mutating func write(_ fields: [String]) {
        precondition(!fields.isEmpty, "a row has a field")
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            let text = isGuarded ? FormulaGuard.neutralized(field) : field
            // A row of one empty field would be a blank line, which is no row.
            write(text, inQuotes: fields.count == 1 && text.isEmpty)
        }
        bytes.append(CSVScanner.carriageReturn)
        bytes.append(CSVScanner.lineFeed)
    }

    /// Whether cells are kept from running as formulas.
    private var isGuarded: Bool {
        audience != .systems
    }

    /// Appends one row in which nothing and an empty text are told apart: the latter stands in quotation marks.
    ///
    /// - Parameter fields: At least one, as UTF-8 without zero bytes; `nil` for nothing.
    package mutating func writeExactly(_ fields: some Sequence<UnsafeRawBufferPointer?>) {
        var isFirst = true
        for field in fields {
            if !isFirst { bytes.append(delimiter) }
            isFirst = false
            if let field { writeExactly(field) }
        }
        bytes.append(CSVScanner.carriageReturn)
        bytes.append(CSVScanner.lineFeed)
    }

    /// The same for texts.
    package mutating func writeExactly(_ fields: [String?]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            guard var field else { continue }
            field.withUTF8 { writeExactly(UnsafeRawBufferPointer($0)) }
        }
        bytes.append(CSVScanner.carriageReturn)
        bytes.append(CSVScanner.lineFeed)
    }

    private mutating func writeExactly(_ field: UnsafeRawBufferPointer) {
        let isOpen = field.isEmpty || field.first == 0x20 || field.last == 0x20 || field.contains(where: mustQuote)
        if isOpen { bytes.append(CSVScanner.quote) }
        if isOpen, field.contains(CSVScanner.quote) {
            for byte in field {
                if byte == CSVScanner.quote { bytes.append(byte) }
                bytes.append(byte)
            }
        } else {
            bytes.append(contentsOf: field)
        }
        if isOpen { bytes.append(CSVScanner.quote) }
    }

    private func mustQuote(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == CSVScanner.quote || byte == CSVScanner.lineFeed
            || byte == CSVScanner.carriageReturn
    }

    /// The bytes written so far, which leave the writer: a long file is written in pieces.
    package mutating func takeBytes() -> [UInt8] {
        let taken = bytes
        bytes.removeAll(keepingCapacity: true)
        return taken
    }

    private mutating func write(_ text: String, inQuotes: Bool) {
        let content = text.utf8
        let delimiter = delimiter
        let needsQuotes =
            inQuotes || content.first == UInt8(ascii: " ") || content.last == UInt8(ascii: " ")
            || content.contains { byte in
                byte == delimiter || byte == CSVScanner.quote || byte == CSVScanner.lineFeed
                    || byte == CSVScanner.carriageReturn
            }
        if needsQuotes { bytes.append(CSVScanner.quote) }
        for byte in content where byte != 0 {
            if byte == CSVScanner.quote { bytes.append(byte) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(CSVScanner.quote) }
    }
}
