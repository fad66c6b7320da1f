/// Large figures written short, as an axis needs them: `€1.5M`, `1,5 M€`, `20k`.
extension FigureFormat {
    /// A step of a thousand with the words for it.
    private struct Step {
        var power: Int
        var english: String
        var finnish: String
        var finnishMoney: String
    }

    private static let steps = [
        Step(power: 1_000_000_000_000, english: "tn", finnish: "biljoonaa", finnishMoney: "bilj."),
        Step(power: 1_000_000_000, english: "bn", finnish: "mrd", finnishMoney: "mrd"),
        Step(power: 1_000_000, english: "M", finnish: "milj.", finnishMoney: "M"),
        Step(power: 1_000, english: "k", finnish: "t", finnishMoney: "t"),
    ]

    /// A number in three figures or so, in the step of a thousand that suits `like`; small ones as they are.
    ///
    /// Rounded half away from zero, so it stands where the exact figure can be found elsewhere.
    /// - Parameters:
    ///   - hundredths: The number times a hundred, so that cents can be written.
    ///   - like: The largest number of the same axis, times a hundred: all its figures then stand in one step.
    ///   - currency: The code of the currency, where the number is an amount.
    package func compact(hundredths: Int, like: Int? = nil, currency: String? = nil) -> String {
        let size = max(hundredths.magnitude, like?.magnitude ?? 0)
        // Thousands from ten of them on: below that the figure itself is as short.
        let step = Self.steps.first { size >= UInt($0.power) * ($0.power == 1_000 ? 1_000 : 100) }
        let sign = sign(hundredths)
        guard let step, hundredths != 0 else {
            guard let currency else { return sign + trimmed(hundredths.magnitude, places: 2) }
            let isWhole = hundredths.magnitude % 100 == 0 || size >= 10_000
            let whole = isWhole ? (hundredths.magnitude + 50) / 100 * 100 : hundredths.magnitude
            return money(cents: Int(clamping: whole), currency: currency).withSign(sign)
        }
        let unit = UInt(step.power) * 100
        // Three figures: of 1.23, 12.3, 123.
        let places = hundredths.magnitude >= unit * 100 ? 0 : hundredths.magnitude >= unit * 10 ? 1 : 2
        let scale: UInt = [1, 10, 100][places]
        let number = trimmed(Proportion.rounded(hundredths.magnitude, over: unit / scale), places: places)
        guard let currency else {
            return sign + number + (language == .finnish ? "\u{A0}\(step.finnish)" : step.english)
        }
        let symbol = Currency.symbols[currency]
        return switch language {
        case .finnish: "\(sign)\(number)\u{A0}\(step.finnishMoney)\(symbol ?? "\u{A0}" + currency)"
        case .english: sign + (symbol.map { $0 + number } ?? "\(currency)\u{A0}\(number)") + step.english
        }
    }

    /// `units × 10^-places` without the zeros that end its decimals.
    private func trimmed(_ units: UInt, places: Int) -> String {
        var (units, places) = (units, places)
        while places > 0, units % 10 == 0 { (units, places) = (units / 10, places - 1) }
        return decimal(units: Int(clamping: units), places: places)
    }
}

extension String {
    fileprivate func withSign(_ sign: String) -> String { sign + self }
}
