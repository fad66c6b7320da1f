/// Figures for programs: no grouping, `.` before the decimals, exact.
enum PlainFigure {
    /// `units × 10^-places` with exactly `places` decimals.
    static func text(units: Int, places: Int) -> String {
        guard places > 0 else { return "\(units)" }
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// Both ends of a span of per cents, as parts of one.
    static func shares(_ percents: ClosedRange<Int>) -> [String] {
        [percents.lowerBound, percents.upperBound].map { trimmed(text(units: $0, places: 2)) }
    }

    /// The figure without the zeros that end its decimals.
    static func trimmed(_ figure: String) -> String {
        var figure = figure
        guard figure.contains(".") else { return figure }
        while figure.last == "0" { figure.removeLast() }
        if figure.last == "." { figure.removeLast() }
        return figure
    }
}
