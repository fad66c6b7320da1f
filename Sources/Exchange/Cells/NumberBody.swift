/// The characters of a number while its parts are taken off it.
struct NumberBody {
    private var characters: [Character]

    /// The figures of a number on either side of its decimal mark.
    struct Parts: Equatable {
        var whole: String
        var fraction: String
        /// Whether the fraction may as well be the last three figures of a whole number.
        var isAmbiguous = false
    }

    init(_ text: String) {
        characters = Array(text)
        trim()
    }

    private mutating func trim() {
        while let first = characters.first, first.isWhitespace { characters.removeFirst() }
        while let last = characters.last, last.isWhitespace { characters.removeLast() }
    }

    /// Takes a currency's sign or code off either end.
    mutating func takeCurrency() -> String? {
        var found: String?
        let signs: [Character: String] = ["€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"]
        if let first = characters.first, let code = signs[first] {
            (found, characters) = (code, Array(characters.dropFirst()))
        } else if let last = characters.last, let code = signs[last] {
            (found, characters) = (code, Array(characters.dropLast()))
        } else if let code = NumberBody.code(characters.prefix { $0.isLetter }) {
            (found, characters) = (code, Array(characters.dropFirst(3)))
        } else if let start = characters.lastIndex(where: { !$0.isLetter }),
            let code = NumberBody.code(characters[(start + 1)...])
        {
            (found, characters) = (code, Array(characters[...start]))
        } else if let first = characters.first, "-−+".contains(first), characters.count > 1,
            let code = signs[characters[1]]
        {
            // `-€500`: the sign stands outside.
            found = code
            characters.remove(at: 1)
        }
        trim()
        return found
    }

    private static func code(_ letters: ArraySlice<Character>) -> String? {
        guard letters.count == 3, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
        return String(letters).uppercased()
    }

    /// Takes the sign off: in front, behind, or an accountant's brackets. `true` for a negative number.
    mutating func takeSign() -> Bool {
        let minus: Set<Character> = ["-", "−", "–"]
        var isNegative = false
        if characters.first == "(", characters.last == ")" {
            characters = Array(characters.dropFirst().dropLast())
            isNegative = true
        } else if let first = characters.first, minus.contains(first) || first == "+" {
            characters.removeFirst()
            isNegative = first != "+"
        } else if let last = characters.last, minus.contains(last) {
            characters.removeLast()
            isNegative = true
        }
        trim()
        return isNegative
    }

    /// Takes the exponent off: 0 where there is none, `nil` where it is malformed.
    mutating func takeExponent() -> Int? {
        guard let mark = characters.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return 0 }
        let exponent = characters[(mark + 1)...]
        let figures = exponent.first == "+" || exponent.first == "-" ? exponent.dropFirst() : exponent
        guard (1...3).contains(figures.count), figures.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        characters = Array(characters[..<mark])
        return Int(String(exponent.first == "+" ? figures : exponent))
    }

    /// Splits what is left at its decimal mark; `nil` where it is no number.
    func split(hint: DecimalHint, hasExponent: Bool) -> Parts? {
        guard characters.allSatisfy({ NumberBody.isFigure($0) || NumberBody.isSeparator($0) }) else { return nil }
        let points = characters.count { $0 == "." }
        let commas = characters.count { $0 == "," }
        let hasSpaces = characters.contains { NumberBody.isSeparator($0) && $0 != "." && $0 != "," }
        guard let last = characters.lastIndex(where: { $0 == "." || $0 == "," }) else { return grouped(characters[...], "") }
        let mark = characters[last]
        let after = String(characters[(last + 1)...])
        if (mark == "." ? points : commas) > 1 {
            // A decimal mark stands once: several of them group, and then nothing else may follow the last group.
            return points > 0 && commas > 0 ? nil : grouped(characters[...], "")
        }
        guard after.allSatisfy(NumberBody.isFigure) else { return nil }
        let before = characters[..<last]
        let mayGroup =
            points + commas == 1 && !hasSpaces && !hasExponent && after.count == 3 && (1...3).contains(before.count)
            && before.first != "0"
        guard mayGroup, var parts = grouped(before, after) else { return grouped(before, after) }
        let asWhole = Parts(whole: parts.whole + parts.fraction, fraction: "")
        switch hint {
        case .known(let decimal):
            return NumberBody.character(decimal) == mark ? parts : asWhole
        case .likely(let decimal) where NumberBody.character(decimal) != mark:
            return asWhole
        case .likely, .unknown:
            parts.isAmbiguous = true
            return parts
        }
    }

    /// The figures of a whole part whose groups, if there are any, hold three each.
    private func grouped(_ whole: ArraySlice<Character>, _ fraction: String) -> Parts? {
        let groups = whole.split(omittingEmptySubsequences: false, whereSeparator: NumberBody.isSeparator)
        guard let first = groups.first, !(whole.isEmpty && fraction.isEmpty) else { return nil }
        if groups.count > 1 {
            let separators = Set(whole.filter(NumberBody.isSeparator).map { $0.isWhitespace ? " " : $0 })
            guard separators.count == 1, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
        }
        return Parts(whole: whole.isEmpty ? "0" : String(groups.joined()), fraction: fraction)
    }

    private static func character(_ mark: DecimalMark) -> Character { mark == .point ? "." : "," }

    private static func isFigure(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func isSeparator(_ character: Character) -> Bool {
        ".,'’".contains(character) || character == "\u{2009}" || character == "\u{202F}" || character == "\u{A0}"
            || character == "\u{2007}" || character == " "
    }
}
