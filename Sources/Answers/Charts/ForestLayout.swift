/// Places a forest of boxes of equal width in a given width, as low as it can.
///
/// A plain organisation chart grows wide with its leaves: fifteen people would need two metres of paper. So the reports
/// of one person stand in a row where there is room, or hang below one another along a line, in one column or several;
/// each branch keeps only its best choices (no other is both narrower and lower), and the lowest whole that fits wins.
struct ForestLayout {
    static let gap = 15
    static let rowGap = 36
    static let indent = 18
    static let stackGap = 14
    static let spine = 8

    /// Where the box of each person stands, by index.
    private(set) var boxes: [Box]
    /// The lines of reporting.
    private(set) var lines: [Polyline] = []
    private(set) var height = 0

    private let boxWidth: Int
    private let boxHeights: [Int]
    private let children: [[Int]]

    /// One way to place a branch; `anchor` is where the middle of its head stands.
    private struct Choice {
        var width: Int
        var height: Int
        var anchor: Int
        var head: Int
        var arrangement: Arrangement
    }

    private indirect enum Arrangement {
        case alone
        case row([Choice])
        case columns([[Choice]], width: Int)
    }

    init(_ forest: Forest, boxWidth: Int, boxHeights: [Int], limit: Int) {
        self.boxWidth = boxWidth
        self.boxHeights = boxHeights
        children = forest.children
        boxes = boxHeights.map { Box(x: 0, y: 0, width: boxWidth, height: $0) }
        // Branches first: people whose place is not known follow in rows of their own.
        let roots = forest.roots.filter { !children[$0].isEmpty } + forest.roots.filter { children[$0].isEmpty }
        var x = 0
        var y = 0
        var rowHeight = 0
        for root in roots {
            let choices = choices(for: root)
            guard let choice = choices.first(where: { $0.width <= limit }) ?? choices.last else { continue }
            if x > 0, x + choice.width > limit {
                y += rowHeight + Self.rowGap
                (x, rowHeight) = (0, 0)
            }
            place(choice, x: x, y: y)
            x += choice.width + Self.gap
            rowHeight = max(rowHeight, choice.height)
        }
        height = y + rowHeight
    }

    /// The best ways to place a branch, from the lowest (and widest) to the narrowest.
    private func choices(for head: Int) -> [Choice] {
        let below = children[head].map { choices(for: $0) }
        guard !below.isEmpty else {
            let height = boxHeights[head]
            return [Choice(width: boxWidth, height: height, anchor: boxWidth / 2, head: head, arrangement: .alone)]
        }
        return best(of: rows(below, head: head) + columns(below, head: head))
    }

    /// The branches side by side, each as narrow as the height of the row allows.
    private func rows(_ below: [[Choice]], head: Int) -> [Choice] {
        Set(below.joined().map(\.height)).sorted().compactMap { height in
            let row = below.compactMap { choices in choices.last { $0.height <= height } }
            guard row.count == below.count, let first = row.first, let last = row.last else { return nil }
            let width = row.reduce(0) { $0 + $1.width } + Self.gap * (row.count - 1)
            return Choice(
                width: width, height: boxHeights[head] + Self.rowGap + (row.map(\.height).max() ?? 0),
                anchor: (first.anchor + width - last.width + last.anchor) / 2, head: head, arrangement: .row(row))
        }
    }

    /// The branches below one another in columns of equal width, each as low as the width allows.
    private func columns(_ below: [[Choice]], head: Int) -> [Choice] {
        // Along a line, a head that stood over the middle of its own branches would be hard to find.
        let below = below.map { choices in choices.filter { $0.anchor == boxWidth / 2 } }
        return Set(below.joined().map(\.width)).sorted().flatMap { width -> [Choice] in
            let branches = below.compactMap { choices in choices.first { $0.width <= width } }
            guard branches.count == below.count else { return [] }
            return partitions(branches).map { columns in
                let total = columns.count * (Self.indent + width) + Self.gap * (columns.count - 1)
                let drop = columns.count == 1 ? Self.stackGap : Self.rowGap
                return Choice(
                    width: total, height: boxHeights[head] + drop + (columns.map(height).max() ?? 0),
                    anchor: columns.count == 1 ? boxWidth / 2 : total / 2, head: head,
                    arrangement: .columns(columns, width: width))
            }
        }
    }

    /// The branches in their order, filled into one column, two and more, each time as low as that many can be.
    private func partitions(_ branches: [Choice]) -> [[[Choice]]] {
        let limits = branches.indices.flatMap { start in
            (start..<branches.count).map { height(Array(branches[start...$0])) }
        }
        let highest = branches.map(\.height).max() ?? 0
        var partitions: [Int: [[Choice]]] = [:]
        for limit in Set(limits).sorted() where limit >= highest {
            let columns = branches.reduce(into: [[Choice]]()) { columns, branch in
                if let last = columns.last, height(last + [branch]) <= limit {
                    columns[columns.count - 1].append(branch)
                } else {
                    columns.append([branch])
                }
            }
            if partitions[columns.count] == nil { partitions[columns.count] = columns }
        }
        // As many columns as branches is what a row draws better.
        return partitions.sorted { $0.key < $1.key }.map(\.value).filter { $0.count == 1 || $0.count < branches.count }
    }

    /// Of one column.
    private func height(_ column: [Choice]) -> Int {
        column.reduce(0) { $0 + $1.height } + Self.stackGap * (column.count - 1)
    }

    private func best(of choices: [Choice]) -> [Choice] {
        let sorted = choices.sorted { ($0.height, $0.width) < ($1.height, $1.width) }
        return sorted.reduce(into: []) { kept, choice in
            if choice.width < kept.last?.width ?? .max { kept.append(choice) }
        }
    }

    private mutating func place(_ choice: Choice, x: Int, y: Int) {
        let middle = x + choice.anchor
        (boxes[choice.head].x, boxes[choice.head].y) = (middle - boxWidth / 2, y)
        let foot = y + boxHeights[choice.head]
        let start = Point(x: middle, y: foot)
        let bus = foot + Self.rowGap / 2
        switch choice.arrangement {
        case .alone: break
        case .row(let row):
            var left = x
            for branch in row {
                let anchor = left + branch.anchor
                let end = Point(x: anchor, y: foot + Self.rowGap)
                lines.append(Polyline(points: [start, Point(x: middle, y: bus), Point(x: anchor, y: bus), end]))
                place(branch, x: left, y: end.y)
                left += branch.width + Self.gap
            }
        case .columns(let columns, let width):
            for (number, column) in columns.enumerated() {
                let left = x + number * (Self.indent + width + Self.gap)
                let spine = left + Self.spine
                let bend = [start, Point(x: middle, y: bus), Point(x: spine, y: bus)]
                let beginning = columns.count == 1 ? [Point(x: spine, y: foot)] : bend
                var top = foot + (columns.count == 1 ? Self.stackGap : Self.rowGap)
                for branch in column {
                    let y = top + boxHeights[branch.head] / 2
                    let end = Point(x: left + Self.indent, y: y)
                    lines.append(Polyline(points: beginning + [Point(x: spine, y: y), end]))
                    place(branch, x: left + Self.indent, y: top)
                    top += branch.height + Self.stackGap
                }
            }
        }
    }
}
