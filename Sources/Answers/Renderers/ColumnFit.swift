/// How the columns of a table share the width of a place: whole, cut, some left out, or not side by side at all.
///
/// Figures are never cut and never left out. Texts give way, the widest first, down to a width at which they can still
/// be read; then columns of text are left out from the right, as long as half of the table stays; after that only one
/// row below the other can be read.
struct ColumnFit: Equatable {
    struct Column {
        var width: Int
        /// Whether it may be cut or left out.
        var isText: Bool
        /// Whether no row has anything in it.
        var isEmpty = false
    }

    /// The columns that are shown, with their widths; `nil` where each row is to be written as a record.
    var shown: [(column: Int, width: Int)]?
    /// The columns that are left out though they say something.
    var leftOut: [Int] = []
    var isCut = false

    static let gap = 2
    /// Texts are not cut below this many columns: a day, or the beginning of a name.
    static let narrowest = 10

    /// - Parameters:
    ///   - available: The columns of the place; `nil` where nothing is to be cut.
    ///   - isWhole: Whether nothing may be lost.
    init(_ columns: [Column], in available: Int?, isWhole: Bool = false) {
        let all = columns.indices.map { (column: $0, width: columns[$0].width) }
        guard let available, Self.total(all) > available else {
            shown = all
            return
        }
        // What says nothing is no loss.
        var kept = all.filter { $0.column == 0 || !columns[$0.column].isEmpty }
        guard Self.total(kept) > available else {
            shown = kept
            return
        }
        guard !isWhole else { return }
        let least = (kept.count + 1) / 2
        while true {
            if let fitting = Self.cut(kept, columns, to: available) {
                shown = fitting
                isCut = fitting.contains { $0.width < columns[$0.column].width }
                return
            }
            guard kept.count > max(least, 2), let last = kept.lastIndex(where: { columns[$0.column].isText }), last > 0
            else { break }
            leftOut.insert(kept.remove(at: last).column, at: 0)
        }
        leftOut = []
    }

    static func == (left: ColumnFit, right: ColumnFit) -> Bool {
        left.leftOut == right.leftOut && left.isCut == right.isCut
            && left.shown?.map(\.column) == right.shown?.map(\.column)
            && left.shown?.map(\.width) == right.shown?.map(\.width)
    }

    private static func total(_ columns: [(column: Int, width: Int)]) -> Int {
        columns.reduce(0) { $0 + $1.width } + gap * (columns.count - 1)
    }

    /// Takes one column of width at a time from the widest text; `nil` where that does not suffice.
    private static func cut(
        _ kept: [(column: Int, width: Int)], _ columns: [Column], to available: Int
    ) -> [(column: Int, width: Int)]? {
        var result = kept
        var excess = total(kept) - available
        // The first column is what people type next, so it is the last to be cut.
        let name = kept[0].width <= available / 2 ? 0 : -1
        let texts = kept.indices.filter { $0 != name && columns[kept[$0].column].isText }
        while excess > 0 {
            guard let widest = texts.max(by: { result[$0].width < result[$1].width }),
                result[widest].width > narrowest
            else { return nil }
            result[widest].width -= 1
            excess -= 1
        }
        return result
    }
}
