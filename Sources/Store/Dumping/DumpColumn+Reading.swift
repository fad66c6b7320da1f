import Playbook
import Spelling

extension DumpColumn {
    /// A text that does not read as what its column holds.
    struct Unreadable: Error {
        var reason: String
    }

    /// The value that a text of the column stands for; references are the loader's.
    func value(of text: String) throws(Unreadable) -> SingleInsert.Value {
        switch form {
        case .text, .json, .reference, .record: return .text(text)
        case .handle:
            guard Handle.isHandle(text) else {
                throw Unreadable(reason: "“\(text)” is no handle; use small letters, figures, hyphens and full stops")
            }
            return .text(text)
        case .currency:
            guard Currency(text)?.code == text else {
                throw Unreadable(reason: "“\(text)” is no currency; write its code, such as EUR")
            }
            return .text(text)
        case .instant:
            guard Instant(iso: text)?.iso == text else {
                throw Unreadable(reason: "“\(text)” is no moment; write it as 2026-11-22T09:30:00Z")
            }
            return .text(text)
        case .moment:
            guard let instant = Instant(iso: text), instant.iso == text else {
                throw Unreadable(reason: "“\(text)” is no moment; write it as 2026-11-22T09:30:00Z")
            }
            return .number(instant.seconds)
        case .word(let words, let called):
            guard words.contains(text) else {
                throw Unreadable(reason: UnknownWord(word: text, called: called, known: words).description)
            }
            return .text(text)
        case .whole(let range):
            guard let number = Int(text) else { throw Unreadable(reason: "“\(text)” is not a whole number") }
            guard range.contains(number) else {
                let end =
                    range.upperBound == .max
                    ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
                throw Unreadable(reason: "\(number) is not \(end)")
            }
            return .number(number)
        case .day:
            guard let day = Day(iso: text) else {
                throw Unreadable(reason: "“\(text)” is not a day; write it as 2026-11-22")
            }
            return .number(day.number)
        case .flag:
            guard ["yes", "no"].contains(text) else { throw Unreadable(reason: "“\(text)” is neither yes nor no") }
            return .number(text == "yes" ? 1 : 0)
        case .cents:
            guard let cents = Self.cents(text) else {
                throw Unreadable(reason: "“\(text)” is not an amount; write it as 1200.50")
            }
            return .number(cents)
        }
    }

    /// The cents of `1200.50`, `-3` or `0.5`; `nil` for anything else.
    private static func cents(_ text: String) -> Int? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 48...57 ~= $0 } }),
            parts.count == 1 || parts[1].utf8.count <= 2, let whole = Int(parts[0])
        else { return nil }
        let rest = parts.count == 1 ? "00" : parts[1] + (parts[1].utf8.count == 1 ? "0" : "")
        guard let cents = Int(rest) else { return nil }
        let (product, overflow) = whole.multipliedReportingOverflow(by: 100)
        let (sum, isTooLarge) = product.addingReportingOverflow(cents)
        guard !overflow, !isTooLarge, sum <= Money.mostCents else { return nil }
        return text.hasPrefix("-") ? -sum : sum
    }
}
