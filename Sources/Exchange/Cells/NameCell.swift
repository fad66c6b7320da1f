/// Reads the name of a company or a person.
package enum NameCell {
    /// A name, trimmed.
    ///
    /// A name has at least one letter or figure of any script. What has none was lost on the way: a system that
    /// cannot write Chinese writes `?????`.
    /// - Throws: `CellError` where it cannot be read.
    package static func name(_ text: String) throws(CellError) -> String {
        let name = Substring(text).trimmingSpaces
        guard isReadable(name) else {
            throw CellError(
                value: text,
                expectation: name.contains("?") || name.contains("\u{FFFD}")
                    ? "is no readable name: its letters were lost in the export, so write the name in"
                    : "is no readable name: write the name in")
        }
        return String(name)
    }

    /// Whether text holds a letter or a figure.
    package static func isReadable(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { scalar in
            if scalar.isASCII {
                return ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            }
            return switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                true
            default:
                false
            }
        }
    }
}
