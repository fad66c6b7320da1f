import Exchange

/// Columns that no field takes, as the JSON object that is kept beside a record.
enum ExtraColumns {
    /// - Returns: `nil` for none; else an object in the order of the columns, so that the same row gives the same text.
    static func json(_ cells: [ExtraCell], and more: [(String, String?)] = []) -> String? {
        let pairs = cells.map { ($0.column, $0.value) } + more.compactMap { name, value in value.map { (name, $0) } }
        guard !pairs.isEmpty else { return nil }
        return "{" + pairs.map { "\(quoted($0)): \(quoted($1))" }.joined(separator: ", ") + "}"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
