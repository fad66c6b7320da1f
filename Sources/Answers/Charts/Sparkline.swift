/// A series of counts drawn so small that it stands in a cell.
enum Sparkline {
    private static let marks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// One character a value: nothing lies on the ground, and what is not nothing stands above it.
    static func text(_ values: [Int]) -> String {
        let levels = levels(values, to: marks.count - 1)
        return String(levels.map { marks[$0] })
    }

    /// One column a value, with the values in words for those who do not see it.
    static func svg(_ values: [Int]) -> String {
        guard !values.isEmpty else { return "" }
        let height = 16
        let columns = levels(values, to: height - 1).enumerated().map { index, level in
            "<rect x=\"\(index * 5)\" y=\"\(height - 1 - level)\" width=\"4\" height=\"\(level + 1)\"/>"
        }
        let size =
            "viewBox=\"0 0 \(values.count * 5 - 1) \(height)\" width=\"\(values.count * 5 - 1)\" height=\"\(height)\""
        let words = values.map { "\($0)" }.joined(separator: ", ")
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"abm-spark\" \(size) role=\"img\" "
            + "aria-label=\"\(words)\" fill=\"\(ChartColour.series.rawValue)\">\(columns.joined())</svg>"
    }

    /// The values on a scale from nothing to the largest; what is not nothing is at least one.
    private static func levels(_ values: [Int], to steps: Int) -> [Int] {
        let largest = UInt(max(0, values.max() ?? 0))
        return values.map { $0 <= 0 ? 0 : max(1, Proportion.scaled(UInt($0), of: largest, to: steps)) }
    }
}
