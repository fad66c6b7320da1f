/// Writes figures and days the way a reader of one language expects them.
///
/// English readers get `1,234.56`, `€1,234.56`, `25%` and `2026-11-22`; Finnish readers `1 234,56`, `1 234,56 €`, `25 %`
/// and `22.11.2026`, with no-break spaces so that a figure never breaks over two lines. Everything is counted in
/// integers, so a figure is never rounded unless the doc of its function says so.
package struct FigureFormat: Hashable, Sendable {
    package var language: Style.Language
    /// What stands before what is below nothing: `−` on a page, and the hyphen that every keyboard has elsewhere.
    private let minus: String

    /// - Parameter isTypeset: Whether the figures stand on a page or in a drawing.
    package init(_ language: Style.Language, isTypeset: Bool = false) {
        self.language = language
        minus = isTypeset ? "\u{2212}" : "-"
    }

    /// The sign of a number, empty where it needs none.
    func sign(_ value: Int) -> String { value < 0 ? minus : "" }

    /// A whole number with its thousands grouped: `-1,234` or `-1 234`.
    package func integer(_ value: Int) -> String { sign(value) + grouped(value.magnitude) }

    /// The number `units × 10^-places` with exactly `places` decimals; none where `places` is zero or less.
    package func decimal(units: Int, places: Int) -> String {
        guard places > 0 else { return integer(units) }
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = grouping(String(padded.dropLast(places)))
        return sign(units) + whole + decimalMark + padded.suffix(places)
    }

    /// An amount with its currency; cents are left out only where they are zero.
    ///
    /// English: `€1,234.56`, `$1,234`, `£5`, and the code in front of any other (`SEK 1,234`). Finnish: the symbol or
    /// the code behind.
    /// - Parameter alwaysCents: Writes zero cents too, so that the amounts of one column line up.
    package func money(cents: Int, currency: String, alwaysCents: Bool = false) -> String {
        let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        var amount = grouped(whole)
        if rest != 0 || alwaysCents { amount += decimalMark + (rest < 10 ? "0" : "") + String(rest) }
        return sign(cents) + withCurrency(amount, currency)
    }

    /// A share of basis points as per cent, with one decimal where it is not whole: `25%`, `12.5%`, `12,5 %`.
    ///
    /// Rounded half away from zero, except that what is not nothing never reads 0.0 and what is not all never 100.0:
    /// those keep their second decimal.
    /// - Parameter alwaysTenths: Writes a zero decimal too, so that the shares of one column line up.
    package func share(basisPoints: Int, alwaysTenths: Bool = false) -> String {
        let points = basisPoints.magnitude
        var number: String
        if points % 100 == 0, !alwaysTenths {
            number = grouped(points / 100)
        } else if (1..<5).contains(points) || (9_995..<10_000).contains(points) {
            number = decimal(units: Int(points), places: 2)
        } else {
            // Divided before rounding, so that the largest number cannot overflow.
            let tenths = points / 10 + (points % 10 >= 5 ? 1 : 0)
            number = decimal(units: Int(tenths), places: 1)
        }
        return sign(basisPoints) + number + perCent
    }

    /// Between which shares something lies: `4–62%`, `4–62 %`; one of them alone where both are the same.
    package func shares(percents: ClosedRange<Int>) -> String {
        let (low, high) = (integer(percents.lowerBound), integer(percents.upperBound))
        return (low == high ? low : "\(low)–\(high)") + perCent
    }

    /// A day given as `YYYY-MM-DD`, or as `YYYY-MM-DD HH:MM`; whatever is no such day is returned as it is.
    package func day(_ iso: String) -> String {
        guard language == .finnish else { return iso }
        let words = iso.split(separator: " ", omittingEmptySubsequences: false)
        guard let days = FigureFormat.numbers(words[0], 3, "-") else { return iso }
        let day = "\(days[2]).\(days[1]).\(days[0])"
        guard words.count > 1 else { return day }
        guard words.count == 2, let time = FigureFormat.numbers(words[1], 2, ":") else { return iso }
        return "\(day) \(time[0]).\(time[1] < 10 ? "0" : "")\(time[1])"
    }

    private static func numbers(_ text: Substring, _ count: Int, _ separator: Character) -> [Int]? {
        let numbers = text.split(separator: separator, omittingEmptySubsequences: false).compactMap { Int($0) }
        return numbers.count == count ? numbers : nil
    }

    /// Yes or no, in the language.
    package func flag(_ value: Bool) -> String {
        switch language {
        case .english: value ? "yes" : "no"
        case .finnish: value ? "kyllä" : "ei"
        }
    }

    /// A count of something: an amount where the unit is a currency's code (whole units), else the number alone.
    package func quantity(_ value: Int, unit: String) -> String {
        guard Currency.isCode(unit) else { return integer(value) }
        return sign(value) + withCurrency(grouped(value.magnitude), unit)
    }

    /// The cell as text; empty where nothing is known, several words joined by commas.
    package func text(_ cell: Cell, _ precision: Precision = Precision()) -> String {
        switch cell {
        case .none: ""
        case .text(let text): text
        case .integer(let value): integer(value)
        case .decimal(let units, let places): decimal(units: units, places: places)
        case .money(let cents, let currency): money(cents: cents, currency: currency, alwaysCents: precision.cents)
        case .day(let iso): day(iso)
        case .share(let points): share(basisPoints: points, alwaysTenths: precision.tenths)
        case .shares(let percents): shares(percents: percents)
        case .flag(let value): flag(value)
        case .list(let words): words.joined(separator: ", ")
        case .series(let values): Sparkline.text(values)
        case .toned(let cell, _): text(cell, precision)
        }
    }

    private var perCent: String { language == .finnish ? "\u{A0}%" : "%" }

    private var decimalMark: String { language == .finnish ? "," : "." }

    private func grouped(_ magnitude: UInt) -> String { grouping(String(magnitude)) }

    private func grouping(_ digits: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) {
                result += language == .finnish ? "\u{A0}" : ","
            }
            result.append(digit)
        }
        return result
    }

    private func withCurrency(_ amount: String, _ currency: String) -> String {
        let symbol = Currency.symbols[currency]
        return switch language {
        case .finnish: "\(amount)\u{A0}\(symbol ?? currency)"
        case .english: symbol.map { $0 + amount } ?? "\(currency)\u{A0}\(amount)"
        }
    }
}

/// How precise the figures of one column are, so that all of them are written alike and line up.
package struct Precision: Hashable, Sendable {
    /// Some amount of the column has cents, so all show them.
    package var cents = false
    /// Some share of the column is no whole per cent, so all show one decimal.
    package var tenths = false

    package init() {}

    /// The precision that writes every one of these cells in full.
    package init(of cells: some Sequence<Cell>) {
        for cell in cells {
            switch cell.untoned {
            case .money(let cents, _) where cents % 100 != 0: self.cents = true
            case .share(let points) where points % 100 != 0: tenths = true
            default: break
            }
        }
    }
}

extension Table {
    /// The precision of each column, its total included.
    var precisions: [Precision] {
        let all = rows + closing
        return columns.indices.map { column in Precision(of: all.lazy.map { $0[column] }) }
    }
}
