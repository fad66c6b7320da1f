import Answers
import Playbook

/// From the playbook's values to an answer's cells.
extension Cell {
    static func day(_ day: Day?) -> Cell { day.map { .day($0.iso) } ?? .none }
    static func money(_ money: Money?) -> Cell {
        money.map { .money(cents: $0.cents, currency: $0.currency.code) } ?? .none
    }
    static func text(_ text: String?) -> Cell { text.map { Cell.text($0) } ?? .none }
    static func integer(_ number: Int?) -> Cell { number.map { Cell.integer($0) } ?? .none }
    static func word(_ word: (some Word)?) -> Cell { word.map { .text($0.rawValue) } ?? .none }
}

extension Answer.Field {
    /// How many weeks a drawing of recent touches shows: a quarter, nearly.
    static let recentWeeks = 12

    /// The touches of the last weeks, drawn; `nil` where there were none.
    static func recentTouches(_ counts: [Int]) -> Answer.Field? {
        counts.allSatisfy { $0 == 0 }
            ? nil : Answer.Field("touches_by_week", "Last \(recentWeeks) weeks", .series(counts))
    }

    /// A labelled value, or `nil` where there is none: a record shows only what is known.
    static func known(_ key: String, _ label: String, _ cell: Cell) -> Answer.Field? {
        cell == .none ? nil : Answer.Field(key, label, cell)
    }

    static func known(_ key: String, _ cell: Cell) -> Answer.Field? { cell == .none ? nil : Answer.Field(key, cell) }
}
