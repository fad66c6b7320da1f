/// Lays out a table whose rows and columns may change places, such as channels beside models: turned, or in pieces, and
/// always as a table.
///
/// Its figures are there to be compared along both sides, which nobody can in one record below the other.
enum TextMatrix {
    /// The lines of any table; one that is read in one way only is laid out as it is.
    static func lines(of table: Table, style: Style) -> [TextLine] {
        let plain = TextTable(table, style: style)
        guard let title = table.columnsTitle, !table.rows.isEmpty, !plain.isWhole else { return plain.lines }
        let turned = turned(table, title, style)
        let layouts = [pieces(of: table, style), pieces(of: turned, style)].compactMap { $0 }
        // The one that is read with the fewest lines; as it is where both are alike.
        guard let best = layouts.min(by: { lineCount($0) < lineCount($1) }) else { return plain.lines }
        return best.enumerated().flatMap { number, piece in
            (number > 0 ? [TextLine()] : []) + TextTable(piece, style: style).lines
        }
    }

    private static func lineCount(_ pieces: [Table]) -> Int { pieces.reduce(0) { $0 + $1.rows.count + 3 } }

    /// Rows for columns and columns for rows; what closes the columns stands behind the rows.
    private static func turned(_ table: Table, _ title: String, _ style: Style) -> Table {
        let format = FigureFormat(style.language)
        let all = table.rows + table.closing
        let columns = all.enumerated().map { number, row in
            Table.Column("row_\(number)", format.text(row[0]), .trailing)
        }
        return Table(
            table.name, caption: table.caption, columns: [.init("column", title)] + columns,
            rows: table.columns.indices.dropFirst().map { column in
                [.text(table.columns[column].title)] + all.map { $0[column] }
            }, whenEmpty: table.whenEmpty)
    }

    /// The table cut between columns, each piece with the first column; `nil` where not even one column fits beside it.
    private static func pieces(of table: Table, _ style: Style) -> [Table]? {
        var pieces: [Table] = []
        var columns: [Int] = []
        for column in table.columns.indices.dropFirst() {
            if TextTable(piece(of: table, columns + [column], isFirst: pieces.isEmpty), style: style).isWhole {
                columns.append(column)
                continue
            }
            guard !columns.isEmpty else { return nil }
            pieces.append(piece(of: table, columns, isFirst: pieces.isEmpty))
            columns = [column]
            guard TextTable(piece(of: table, columns, isFirst: false), style: style).isWhole else { return nil }
        }
        if !columns.isEmpty { pieces.append(piece(of: table, columns, isFirst: pieces.isEmpty)) }
        return pieces
    }

    private static func piece(of table: Table, _ columns: [Int], isFirst: Bool) -> Table {
        let columns = [0] + columns
        func cut(_ row: [Cell]) -> [Cell] { columns.map { row[$0] } }
        var piece = Table(
            table.name, caption: isFirst ? table.caption : nil, columns: columns.map { table.columns[$0] },
            rows: table.rows.map(cut), totals: table.totals.map(cut), whenEmpty: table.whenEmpty)
        piece.otherTotals = table.otherTotals.map(cut)
        return piece
    }
}
