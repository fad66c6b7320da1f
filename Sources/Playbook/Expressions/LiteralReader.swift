import Spelling

/// Reads the value that a field is compared with, by what the field holds.
///
/// The field decides what `2026` or `1 500` is: there is no guessing from the looks of a value.
enum LiteralReader {
    /// The value and how many tokens it took.
    ///
    /// - Parameters:
    ///   - token: The first token of the value.
    ///   - next: The token so many places further, or `nil`.
    static func read(
        _ token: ExpressionToken, for type: FieldType, field: AccountField, next: (Int) -> ExpressionToken?
    ) throws(ExpressionProblem) -> (literal: ExpressionLiteral, count: Int) {
        if token.kind == .end {
            throw ExpressionProblem(
                column: token.column, message: "\(field.rawValue) is compared with nothing; write \(field.example)")
        }
        switch type {
        case .text: return (.text(try text(token, field)), 1)
        case .word(let called, let known): return (.text(try word(token, field, called: called, known: known)), 1)
        case .number, .money: return try number(token, field, next)
        case .day: return try day(token, field, next)
        }
    }

    private static func wrong(_ token: ExpressionToken, _ field: AccountField, _ more: String = "") -> ExpressionProblem
    {
        ExpressionProblem(
            column: token.column, message: "\(field.rawValue) takes \(field.type.takes), not “\(token.shown)”\(more)")
    }

    // MARK: Texts and words

    private static func text(_ token: ExpressionToken, _ field: AccountField) throws(ExpressionProblem) -> String {
        switch token.kind {
        case .text(let text):
            if FoldedText(text).isEmpty {
                throw ExpressionProblem(
                    column: token.column,
                    message: "this text is empty; to find what nobody has said, write \(field.rawValue) is unknown")
            }
            return text
        case .word(let word):
            let isTaken = reserved.contains(word.lowercased()) || AccountField(rawValue: word.lowercased()) != nil
            guard isTaken else { return word }
            throw ExpressionProblem(
                column: token.column,
                message:
                    "put the text in quotes, such as \"\(token.shown)\"; a field is compared with a value, not with a field"
            )
        case .comparison, .open, .close, .comma, .plus, .end: throw wrong(token, field)
        }
    }

    private static let reserved: Set<String> = [
        "and", "or", "not", "in", "is", "contains", "starts", "with", "between", "known", "unknown",
    ]

    private static func word(
        _ token: ExpressionToken, _ field: AccountField, called: String, known: [String]
    ) throws(ExpressionProblem) -> String {
        let typed: String
        switch token.kind {
        case .text(let text), .word(let text): typed = text
        case .comparison, .open, .close, .comma, .plus, .end: throw wrong(token, field)
        }
        let plain = typed.lowercased().map { $0 == " " || $0 == "_" ? "-" : String($0) }.joined()
        if let word = known.first(where: { $0.lowercased() == plain }) { return word }
        let near = didYouMean(typed, among: known)
        let advice = near == "." ? "; use one of: \(known.joined(separator: ", "))" : near
        throw ExpressionProblem(column: token.column, message: "“\(token.shown)” is not \(called)\(advice)")
    }

    // MARK: Numbers

    private static func number(
        _ token: ExpressionToken, _ field: AccountField, _ next: (Int) -> ExpressionToken?
    ) throws(ExpressionProblem) -> (ExpressionLiteral, Int) {
        guard case .word(let first) = token.kind else {
            if case .text(let text) = token.kind, text.contains(where: \.isNumber) {
                throw wrong(token, field, "; write it without quotes")
            }
            throw wrong(token, field)
        }
        var figures = first
        var count = 1
        // 1 500 000: groups of three behind one to three figures, as nothing else may follow a number.
        if isFigures(first.hasPrefix("-") ? String(first.dropFirst()) : first), first.filter(\.isNumber).count <= 3 {
            while case .word(let group) = next(count)?.kind, group.count == 3, isFigures(group) {
                figures += group
                count += 1
            }
        }
        let plain = figures.filter { $0 != "_" }
        let digits = plain.hasPrefix("-") ? String(plain.dropFirst()) : plain
        guard isFigures(digits) else {
            let hasMark = first.contains { ".:".contains($0) } && first.contains(where: \.isNumber)
            throw wrong(token, field, hasMark ? "; write it without points, as 1500000 or 1 500 000" : "")
        }
        guard digits.count <= ExpressionLiteral.mostFigures, let number = Int(plain) else {
            throw ExpressionProblem(
                column: token.column, message: "a number has at most \(ExpressionLiteral.mostFigures) figures")
        }
        return (.number(number), count)
    }

    private static func isFigures(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    // MARK: Days

    private static func day(
        _ token: ExpressionToken, _ field: AccountField, _ next: (Int) -> ExpressionToken?
    ) throws(ExpressionProblem) -> (ExpressionLiteral, Int) {
        guard case .word(let word) = token.kind else {
            if case .text(let text) = token.kind, text.contains(where: \.isNumber) {
                throw wrong(token, field, "; write it without quotes")
            }
            throw wrong(token, field)
        }
        if let relative = try fromToday(token, word.lowercased(), next) { return relative }
        if let day = Day(iso: word) { return (.day(day), 1) }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, parts.allSatisfy(isFigures), let number = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2]), let day = Day(year: year, month: month, day: number)
        {
            return (.day(day), 1)
        }
        let figures = word.split { $0 == "-" || $0 == "." }
        guard figures.count == 3, figures.allSatisfy({ isFigures(String($0)) }) else { throw wrong(token, field) }
        throw ExpressionProblem(
            column: token.column,
            message:
                "“\(token.shown)” is not in the calendar (years run from 1900 to 2200, days are written 2026-11-22)")
    }

    /// `today`, `today + 30`, `today - 30` and `today-30`.
    private static func fromToday(
        _ token: ExpressionToken, _ word: String, _ next: (Int) -> ExpressionToken?
    ) throws(ExpressionProblem) -> (ExpressionLiteral, Int)? {
        if word.hasPrefix("today-") {
            return (.today(offset: -(try days(String(word.dropFirst(6)), at: token))), 1)
        }
        guard word == "today" else { return nil }
        let sign: Int
        var count = 1
        switch next(1)?.kind {
        case .plus:
            (sign, count) = (1, 2)
        case .word("-"):
            (sign, count) = (-1, 2)
        case .word(let minus) where minus.hasPrefix("-"):
            return (.today(offset: -(try days(String(minus.dropFirst()), at: token))), 2)
        default: return (.today(offset: 0), 1)
        }
        guard case .word(let figures) = next(count)?.kind else { throw countedDays(token) }
        return (.today(offset: sign * (try days(figures, at: token))), count + 1)
    }

    private static func days(_ figures: String, at token: ExpressionToken) throws(ExpressionProblem) -> Int {
        guard isFigures(figures) else { throw countedDays(token) }
        guard figures.count <= 5, let days = Int(figures) else {
            throw ExpressionProblem(column: token.column, message: "today can be counted from by 99999 days at most")
        }
        return days
    }

    private static func countedDays(_ token: ExpressionToken) -> ExpressionProblem {
        ExpressionProblem(
            column: token.column, message: "after today + or today - comes a number of days, as in today + 30")
    }
}
