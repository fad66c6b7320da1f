/// What an account has in a field.
package enum FieldValue: Hashable, Sendable {
    /// Nobody has said.
    case unknown
    case text(String)
    /// Several texts or words, such as the roles of an account's people; empty is unknown.
    case texts([String])
    case number(Int)
    case money(Money)
    case day(Day)

    /// A text, or unknown where there is none or an empty one.
    package init(_ text: String?) {
        if let text, !text.isEmpty { self = .text(text) } else { self = .unknown }
    }

    /// A number, or unknown.
    package init(_ number: Int?) { self = number.map(FieldValue.number) ?? .unknown }

    /// An amount, or unknown.
    package init(_ money: Money?) { self = money.map(FieldValue.money) ?? .unknown }

    /// A day, or unknown.
    package init(_ day: Day?) { self = day.map(FieldValue.day) ?? .unknown }

    /// The texts, or unknown where there is none.
    package init(_ texts: [String]) { self = texts.isEmpty ? .unknown : .texts(texts) }

    /// Whether anybody has said.
    package var isKnown: Bool {
        switch self {
        case .unknown: false
        case .texts(let texts): !texts.isEmpty
        case .text, .number, .money, .day: true
        }
    }
}
