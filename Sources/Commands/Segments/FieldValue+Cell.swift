import Answers
import Playbook

extension FieldValue {
    /// The value as a person reads it.
    var cell: Cell {
        switch self {
        case .unknown: .text("not known")
        case .text(let text): .text(text)
        case .texts(let texts): .text(listed(texts) ?? "not known")
        case .number(let number): .integer(number)
        case .money(let money): .money(money)
        case .day(let day): .day(day)
        }
    }
}
