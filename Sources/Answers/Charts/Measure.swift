/// What the values of a drawing count, and how they are written beside its marks and along its axis.
///
/// A drawing holds whole numbers in the smallest unit of their kind (cents, hundredths of a per cent, tenths), so that
/// it needs no rounding of its own; how they are said is decided here, once for all drawings.
package enum Measure: Hashable, Sendable {
    /// Whole things, such as `accounts`; the word stands below the title.
    case count(String)
    /// Whole cents of a currency by its code.
    case money(String)
    /// Basis points.
    case share
    /// Tenths of something, such as `days`.
    case tenths(String)

    /// What stands below the title of a drawing; empty where the figures say it themselves.
    var detail: String {
        switch self {
        case .count(let word), .tenths(let word): word
        case .money(let currency): currency
        case .share: ""
        }
    }

    /// The value beside its mark; amounts in whole units, since the rows below a drawing have the cents.
    func figure(_ value: Int, _ format: FigureFormat) -> String {
        switch self {
        case .count: format.integer(value)
        case .money(let currency): format.money(cents: Self.whole(value), currency: currency)
        case .share: format.share(basisPoints: value)
        case .tenths: format.decimal(units: value, places: 1)
        }
    }

    /// The value with its sign, for what is added or taken away.
    func change(_ value: Int, _ format: FigureFormat) -> String {
        (value > 0 ? "+" : "") + figure(value, format)
    }

    /// The value as short as an axis or a narrow place needs it.
    ///
    /// - Parameter like: The largest value that stands beside it.
    func tick(_ value: Int, like: Int? = nil, _ format: FigureFormat) -> String {
        switch self {
        case .count:
            format.compact(hundredths: Self.hundredfold(value), like: like.map(Self.hundredfold))
        case .money(let currency): format.compact(hundredths: value, like: like, currency: currency)
        case .share: format.share(basisPoints: value)
        case .tenths: value % 10 == 0 ? format.integer(value / 10) : format.decimal(units: value, places: 1)
        }
    }

    /// What a program reads the values as.
    func cell(_ value: Int) -> Cell {
        switch self {
        case .count: .integer(value)
        case .money(let currency): .money(cents: value, currency: currency)
        case .share: .share(basisPoints: value)
        case .tenths: .decimal(units: value, places: 1)
        }
    }

    /// The least distance between two ticks: no axis counts half accounts, or tenths of a cent.
    var leastStep: Int {
        switch self {
        case .count: 1
        case .money: 100
        case .share: 100
        case .tenths: 10
        }
    }

    /// Rounded to whole units, half away from zero.
    private static func whole(_ cents: Int) -> Int {
        guard cents.magnitude >= 100 else { return cents }
        let units = Proportion.rounded(cents.magnitude, over: 100)
        let (rounded, overflows) = Int(clamping: units).multipliedReportingOverflow(by: 100)
        return overflows ? cents : cents < 0 ? -rounded : rounded
    }

    private static func hundredfold(_ value: Int) -> Int {
        let (result, overflows) = value.multipliedReportingOverflow(by: 100)
        return overflows ? (value < 0 ? .min + 1 : .max) : result
    }
}
