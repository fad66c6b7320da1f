/// What a field of an expression holds, and so what it may be compared with.
package enum FieldType: Hashable, Sendable {
    /// Free text, compared without regard to case.
    case text
    /// A word of a closed list, such as a tier.
    case word(called: String, known: [String])
    /// A whole number of something, such as people.
    case number(of: String)
    /// An amount in the workspace's currency, written in whole units.
    case money
    case day

    /// What the field takes, as the end of the sentence "employees takes …".
    package var takes: String {
        switch self {
        case .text: "a text in quotes"
        case .word(_, let known): "one of: \(known.joined(separator: ", "))"
        case .number("years"): "a year, such as 1990"
        case .number(let unit): "a whole number of \(unit)"
        case .money: "an amount in whole units of your currency"
        case .day: "a day, written 2026-11-22 or 22.11.2026, or today"
        }
    }

    /// Whether values stand in an order, so that `<` and `between` make sense.
    var isOrdered: Bool {
        switch self {
        case .number, .money, .day: true
        case .text, .word: false
        }
    }

    /// The list of a playbook's words.
    static func word<Known: Word>(of list: Known.Type) -> FieldType {
        .word(called: Known.called, known: Known.allCases.map(\.rawValue))
    }
}
