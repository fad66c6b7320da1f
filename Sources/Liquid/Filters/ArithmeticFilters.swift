/// Filters that reckon. Whole numbers stay whole; with a fraction on either side the result is an exact decimal.
enum ArithmeticFilters {
    static let all: [String: Filter] = [
        "divided_by": Filter(1...1) { input, arguments throws(FilterProblem) in
            try calculate(input, arguments, divideWhole, { $1.coefficient == 0 ? nil : $0.divided(by: $1) })
        },
        "minus": Filter(1...1) { input, arguments throws(FilterProblem) in
            try calculate(input, arguments, { $0.subtractingReportingOverflow($1) }, { $0.adding($1.negated) })
        },
        "modulo": Filter(1...1) { input, arguments throws(FilterProblem) in
            try calculate(
                input, arguments, remainderOfWhole, { $1.coefficient == 0 ? nil : $0.remainder(dividingBy: $1) })
        },
        "plus": Filter(1...1) { input, arguments throws(FilterProblem) in
            try calculate(input, arguments, { $0.addingReportingOverflow($1) }, { $0.adding($1) })
        },
        "sum": Filter(0...1) { input, arguments throws(FilterProblem) in try sum(input, arguments) },
        "times": Filter(1...1) { input, arguments throws(FilterProblem) in
            try calculate(input, arguments, { $0.multipliedReportingOverflow(by: $1) }, { $0.multiplied(by: $1) })
        },
    ]

    private static func calculate(
        _ input: Value, _ arguments: Arguments, _ whole: (Int, Int) -> (partialValue: Int, overflow: Bool)?,
        _ exact: (DecimalNumber, DecimalNumber) -> DecimalNumber?
    ) throws(FilterProblem) -> Value {
        let argument = arguments[0]
        if arguments.isStrict { try requireNumber(argument) }
        return try combine(input.number, argument.number, whole, exact).value
    }

    private static func combine(
        _ left: Number, _ right: Number, _ whole: (Int, Int) -> (partialValue: Int, overflow: Bool)?,
        _ exact: (DecimalNumber, DecimalNumber) -> DecimalNumber?
    ) throws(FilterProblem) -> Number {
        if case .integer(let first) = left, case .integer(let second) = right {
            guard let result = whole(first, second) else { throw FilterProblem("divided by 0") }
            guard !result.overflow else { throw FilterProblem("the number becomes too large") }
            return .integer(result.partialValue)
        }
        guard let result = exact(left.exact, right.exact) else {
            throw FilterProblem(right.exact.coefficient == 0 ? "divided by 0" : "the number becomes too large")
        }
        return .decimal(result)
    }

    /// In a strict template `plus: "ten"` is a mistake, not a silent zero.
    private static func requireNumber(_ argument: Value) throws(FilterProblem) {
        guard !argument.isNumeric else { return }
        guard argument != .null else { throw FilterProblem("a number is needed, but there is no value") }
        throw FilterProblem("a number is needed, not \"\(argument.text.prefix(40))\"")
    }

    /// The quotient rounded down, as the reference has it: -7 / 2 is -4.
    private static func divideWhole(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool)? {
        guard right != 0 else { return nil }
        let (quotient, overflows) = left.dividedReportingOverflow(by: right)
        guard !overflows else { return (quotient, true) }
        return (left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient, false)
    }

    /// The rest of a quotient rounded down, with the sign of the divisor.
    private static func remainderOfWhole(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool)? {
        guard right != 0 else { return nil }
        guard right != -1 else { return (0, false) }
        let rest = left % right
        return (rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest, false)
    }

    private static func sum(_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        let property = arguments[0] == .null ? nil : arguments[0]
        var total = Number.integer(0)
        for item in input.listItems {
            let values =
                try property.map { property throws(FilterProblem) in
                    try SelectFilters.property(property, of: item)
                } ?? item
            for value in values.listItems {
                total = try combine(
                    total, value.number, { $0.addingReportingOverflow($1) }, { $0.adding($1) })
            }
        }
        return total.value
    }
}
