/// `default: "…"`: what to print where there is nothing.
enum DefaultFilter {
    static let all: [String: Filter] = [
        "default": Filter(0...1, named: ["allow_false"]) { input, arguments in
            replaces(input, arguments) ? arguments[0] : input
        }
    ]

    /// Whether the value gives way: nothing, an empty text, list or object, and `false` unless that is allowed.
    ///
    /// In a strict template white space gives way too, since nobody would see it.
    static func replaces(_ input: Value, _ arguments: Arguments) -> Bool {
        switch input.plain {
        case .null, .empty, .blank: return true
        case .bool(let bool): return !bool && !(arguments["allow_false"]?.isTruthy ?? false)
        default: return input.isEmptyContainer || (arguments.isStrict && input.isMissing)
        }
    }
}
