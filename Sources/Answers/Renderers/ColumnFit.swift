/// How the columns of a table share the width of a place: whole, cut, some left out, or not side by side at all.
///
/// Figures are never cut. What is only beside the point goes first; then texts give way, the widest first, down to a width
/// at which they can still be read; then columns of text are left out from the right, as long as half of the table
/// stays. What people type next is cut last. After that few rows are written one below the other, whole; of many rows
/// nobody reads a record each, so there any column is left out from the right and the table stays one.
struct ColumnFit: Equatable {
    struct Column {
        var width: Int
        /// Whether it may be cut or left out.
        var isText: Bool
        /// Whether no row has anything in it.
        var isEmpty = false
        var standing = Table.Column.Standing.usual
    }

    /// The columns that are shown, with their widths; `nil` where each row is to be written as a record.
    var shown: [(column: Int, width: Int)]?
    /// The columns that are left out though they say something.
    var leftOut: [Int] = []
    var isCut = false
    /// How many blanks stand between two columns.
    var gap = Self.widestGap

    private static let widestGap = 2
    /// Texts are not cut below this many columns: a day, or the beginning of a name.
    static let narrowest = 10
    /// More rows than these are too many to be read as records.
    static let mostRecords = 6

    /// Whether everything is shown side by side.
    var isWhole: Bool { shown != nil && leftOut.isEmpty && !isCut }

    /// - Parameters:
    ///   - available: The columns of the place; `nil` where nothing is to be cut.
    ///   - isWhole: Whether nothing may be lost.
    ///   - rowCount: How many rows there are.
    init(_ columns: [Column], in available: Int?, isWhole: Bool = false, rowCount: Int = 0) {
        let all = columns.indices.map { (column: $0, width: columns[$0].width) }
        guard let available, Self.total(all, Self.widestGap) > available else {
            shown = all
            return
        }
        // What says nothing is no loss.
        var kept = all.filter { $0.column == 0 || !columns[$0.column].isEmpty }
        for gap in [Self.widestGap, 1] where Self.total(kept, gap) <= available {
            guard isWhole || gap == Self.widestGap else { break }
            (shown, self.gap) = (kept, gap)
            return
        }
        guard !isWhole else { return }
        let least = (kept.count + 1) / 2
        var asides: [Int] = []
        while Self.total(kept, Self.widestGap) > available,
            let last = kept.lastIndex(where: { columns[$0.column].standing == .aside })
        {
            asides.insert(kept.remove(at: last).column, at: 0)
        }
        let ways = [(true, 2), (true, 1), (false, 2), (false, 1)].map { Way(areNamesWhole: $0.0, gap: $0.1) }
        // Closer together texts may be cut, but what few rows have no room for is told in records.
        let first = ways.lazy.compactMap { way in
            Self.fit(kept, columns, available, way, least: way.gap == 1 ? kept.count : least, asides, texts: true)
        }.first
        if let first {
            self = first
            return
        }
        guard rowCount > Self.mostRecords else { return }
        let fits = ways.compactMap { Self.fit(kept, columns, available, $0, least: 2, asides, texts: false) }
        // The one that shows most; of those alike the first, which is the easiest to read.
        let most = fits.map { $0.shown?.count ?? 0 }.max()
        if let best = fits.first(where: { $0.shown?.count == most }) { self = best }
    }

    /// One way of making room.
    private struct Way {
        /// Whether names are not cut.
        var areNamesWhole: Bool
        var gap: Int
    }

    static func == (left: ColumnFit, right: ColumnFit) -> Bool {
        left.leftOut == right.leftOut && left.isCut == right.isCut && left.gap == right.gap
            && left.shown?.map(\.column) == right.shown?.map(\.column)
            && left.shown?.map(\.width) == right.shown?.map(\.width)
    }

    private static func total(_ columns: [(column: Int, width: Int)], _ gap: Int) -> Int {
        columns.reduce(0) { $0 + $1.width } + gap * (columns.count - 1)
    }

    /// Cuts, and leaves out columns from the right, until what is left fits; `nil` where it does not.
    ///
    /// - Parameters:
    ///   - least: How many columns stay.
    ///   - asides: Those that are left out already.
    ///   - texts: Whether only texts are left out, and no figures.
    private static func fit(
        _ all: [(column: Int, width: Int)], _ columns: [Column], _ available: Int, _ way: Way, least: Int,
        _ asides: [Int], texts: Bool
    ) -> ColumnFit? {
        var kept = all
        var without = asides
        while true {
            if let fitting = cut(kept, columns, to: available, way) {
                return ColumnFit(
                    shown: fitting, leftOut: without.sorted(),
                    isCut: fitting.contains { $0.width < columns[$0.column].width }, gap: way.gap)
            }
            let last = kept.lastIndex {
                (columns[$0.column].isText || !texts) && columns[$0.column].standing != .name
            }
            guard kept.count > max(least, 2), let last, last > 0 else { return nil }
            without.append(kept.remove(at: last).column)
        }
    }

    private init(shown: [(column: Int, width: Int)], leftOut: [Int], isCut: Bool, gap: Int) {
        (self.shown, self.leftOut, self.isCut, self.gap) = (shown, leftOut, isCut, gap)
    }

    /// Takes one column of width at a time from the widest text; `nil` where that does not suffice.
    private static func cut(
        _ kept: [(column: Int, width: Int)], _ columns: [Column], to available: Int, _ way: Way
    ) -> [(column: Int, width: Int)]? {
        var result = kept
        var excess = total(kept, way.gap) - available
        // The first column is what people type next, so it is the last to be cut; so are names.
        let texts = kept.indices.filter { index in
            let column = columns[kept[index].column]
            let isName = index == 0 || way.areNamesWhole && column.standing == .name
            return column.isText && !(isName && kept[index].width <= available / 2)
        }
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
