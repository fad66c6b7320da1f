/// The value of a metric or of one of its inputs, in its own unit.
package enum MetricValue: Hashable, Sendable {
    /// In hundredths of a per cent; may be below zero or above the whole.
    case share(basisPoints: Int)
    /// A multiple, such as 3.25 times, in hundredths.
    case times(hundredths: Int)
    case money(Money)
    case moneyPerDay(Money)
    /// In tenths of a day.
    case days(tenths: Int)
    case years(Int)
    case count(Int)

    /// The unit, for programs and for columns that hold several.
    package var unit: String {
        switch self {
        case .share: "%"
        case .times: "times"
        case .money(let money): money.currency.code
        case .moneyPerDay(let money): "\(money.currency.code) a day"
        case .days: "days"
        case .years: "years"
        case .count: "count"
        }
    }

    /// As it stands in a line of arithmetic, such as `2200000 EUR` or `37.5 %`.
    package var text: String {
        switch self {
        case .share(let points): "\(MetricValue.decimal(points, places: 2, trimmed: true)) %"
        case .times(let hundredths): MetricValue.decimal(hundredths, places: 2)
        case .money(let money): money.text
        case .moneyPerDay(let money): "\(money.text) a day"
        case .days(let tenths): "\(MetricValue.decimal(tenths, places: 1)) days"
        case .years(let years): years == 1 ? "1 year" : "\(years) years"
        case .count(let count): "\(count)"
        }
    }

    private static func decimal(_ units: Int, places: Int, trimmed: Bool = false) -> String {
        let scale: UInt = places == 2 ? 100 : 10
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: scale)
        var digits = "\(rest)"
        while digits.utf8.count < places { digits = "0" + digits }
        while trimmed, digits.hasSuffix("0") { digits.removeLast() }
        return (units < 0 ? "-" : "") + "\(whole)" + (digits.isEmpty ? "" : ".\(digits)")
    }
}
