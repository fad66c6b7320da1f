/// Filters that bring a number to a whole one or within a bound.
enum RoundingFilters {
    static let all: [String: Filter] = [
        "abs": Filter { input, _ in absolute(input.number) },
        "at_least": Filter(1...1) { input, arguments in
            let (number, bound) = (input.number, arguments[0].number)
            return (bound.exact > number.exact ? bound : number).value
        },
        "at_most": Filter(1...1) { input, arguments in
            let (number, bound) = (input.number, arguments[0].number)
            return (bound.exact < number.exact ? bound : number).value
        },
        "ceil": Filter { input, _ in .integer(input.number.exact.rounded(.up).coefficient) },
        "floor": Filter { input, _ in .integer(input.number.exact.rounded(.down).coefficient) },
        "round": Filter(0...1) { input, arguments in round(input.number, places: arguments[0].number.whole) },
    ]

    private static func absolute(_ number: Number) -> Value {
        switch number {
        case .integer(let integer): return .integer(integer == Int.min ? Int.max : abs(integer))
        case .decimal(let decimal): return .decimal(decimal.coefficient < 0 ? decimal.negated : decimal)
        }
    }

    /// Half goes away from zero; without places the result is whole, with places a decimal stays one.
    private static func round(_ number: Number, places: Int) -> Value {
        let places = max(-DecimalNumber.maximumDigits, min(DecimalNumber.maximumDigits, places))
        let rounded = number.exact.rounded(.halfAwayFromZero, places: places)
        if case .decimal = number, places != 0 { return .decimal(rounded) }
        return .integer(rounded.coefficient)
    }
}
