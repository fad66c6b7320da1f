/// How a CSV is to be read: by another system, or by a Finnish spreadsheet.
package enum CSVDialect: Hashable, Sendable {
    /// Commas, `.` in figures, UTF-8 without a byte-order mark.
    case systems
    /// What Excel in Finnish opens with a double click: semicolons, `,` in figures and a byte-order mark.
    case finnishSpreadsheet
}

/// Writes the grids of an answer as CSV (RFC 4180), keys as the header and values that a spreadsheet can count with.
///
/// - Money is written in units of its currency (`1234.56`), always with a `<key>_currency` column behind it: a sheet
///   that adds up euros and kronor is wrong without a warning, and a column that comes and goes with the data breaks
///   whatever reads the file. A key that ends in `_cents` loses that ending, since the figure is no longer cents.
/// - Shares are fractions (`0.25`), days `YYYY-MM-DD`, flags `true` and `false`, several words are joined by `; `.
/// - A record becomes rows of `key,value`. Several grids follow one another after a blank line, each with its name in a
///   first column `table`. Sums, headings and texts are left out, unless there is nothing else.
/// - A text that a spreadsheet would run as a formula gets an apostrophe in front; a telephone number does not.
package enum CSVRenderer {
    /// - Returns: Lines that end in CR LF; empty for an empty answer.
    package static func render(_ answer: Answer, dialect: CSVDialect = .systems) -> String {
        let tables = tables(of: answer.forPrograms.sanitised(lineBreak: "\n"))
        guard !tables.isEmpty else { return "" }
        let grids = tables.map { grid(of: $0, named: tables.count > 1, dialect) }
        return (dialect == .finnishSpreadsheet ? "\u{FEFF}" : "") + grids.joined(separator: "\r\n")
    }

    private static func tables(of answer: Answer) -> [MachineTable] {
        let tables: [MachineTable] = answer.blocks.compactMap { block in
            switch block {
            case .table(let table): MachineTable(table)
            case .record(let name, let fields):
                MachineTable(name, keys: ["key", "value"], rows: fields.map { [.text($0.key), $0.cell.untoned] })
            case .tree(let tree): MachineTable(tree)
            case .chart(let chart): MachineTable(chart)
            case .plot(let plot): MachineTable(plot)
            case .problems(let problems): MachineTable(problems)
            case .heading, .text, .list, .verbatim: nil
            }
        }
        guard tables.isEmpty else { return tables }
        let texts = answer.blocks.flatMap { block -> [String] in
            switch block {
            case .text(let text), .verbatim(let text): [text]
            case .list(let items): items
            default: []
            }
        }
        return texts.isEmpty ? [] : [MachineTable(texts: texts)]
    }

    private static func grid(of table: MachineTable, named: Bool, _ dialect: CSVDialect) -> String {
        let money = table.keys.indices.map { column in
            table.isMoney(column) || table.rows.contains { if case .money = $0[column] { true } else { false } }
        }
        var header = named ? ["table"] : []
        for (column, key) in table.keys.enumerated() {
            let stem = money[column] ? MachineTable.moneyStem(key) : key
            header += money[column] ? [stem, stem + "_currency"] : [key]
        }
        var result = line(header.map { neutralised($0) }, dialect)
        for row in table.rows {
            var fields = named ? [neutralised(table.name)] : []
            for (column, cell) in row.enumerated() {
                fields.append(value(of: cell, dialect))
                if money[column] {
                    if case .money(_, let currency) = cell { fields.append(currency) } else { fields.append("") }
                }
            }
            result += line(fields, dialect)
        }
        return result
    }

    private static func line(_ fields: [String], _ dialect: CSVDialect) -> String {
        // A lone empty field would read as a blank line.
        if fields == [""] { return "\"\"\r\n" }
        return fields.map { quoted($0, dialect) }.joined(separator: dialect == .systems ? "," : ";") + "\r\n"
    }

    /// Quoted where a reader could mistake it; semicolons always, because a spreadsheet may split at them whatever was
    /// meant.
    private static func quoted(_ field: String, _ dialect: CSVDialect) -> String {
        let isSpecial = field.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): true
            case UInt8(ascii: ","): dialect == .systems
            default: false
            }
        }
        guard isSpecial || field.utf8.first == 0x20 || field.utf8.last == 0x20 else { return field }
        // By scalar: a mark that combines with a quotation mark must not hide it.
        return field.unicodeScalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    private static func value(of cell: Cell, _ dialect: CSVDialect) -> String {
        switch cell {
        case .none: ""
        case .text(let text): neutralised(text)
        case .integer(let value): "\(value)"
        case .decimal(let units, let places): figure(units, places, dialect)
        case .money(let cents, _): figure(cents, 2, dialect)
        case .day(let day): neutralised(day)
        case .share(let points):
            PlainFigure.trimmed(PlainFigure.text(units: points, places: 4)).replacingMark(dialect)
        case .shares(let percents):
            PlainFigure.shares(percents).map { $0.replacingMark(dialect) }.joined(separator: "; ")
        case .flag(let value): "\(value)"
        case .list(let words): neutralised(words.joined(separator: "; "))
        case .series(let values): values.map { "\($0)" }.joined(separator: "; ")
        case .toned(let cell, _): value(of: cell, dialect)
        }
    }

    private static func figure(_ units: Int, _ places: Int, _ dialect: CSVDialect) -> String {
        PlainFigure.text(units: units, places: places).replacingMark(dialect)
    }

    /// The text with an apostrophe in front where a spreadsheet would take it for a formula.
    private static func neutralised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return text }
        switch first {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠":
            let harmless = "+-0123456789 ()./\u{A0}".unicodeScalars
            // Without a name or a reference there is nothing to call: `+358 40 123`, `-5`.
            return text.unicodeScalars.allSatisfy(harmless.contains) ? text : "'" + text
        default: return text
        }
    }
}

extension String {
    fileprivate func replacingMark(_ dialect: CSVDialect) -> String {
        dialect == .systems ? self : String(map { $0 == "." ? "," : $0 })
    }
}
