/// The characters of a number while its parts are taken off it.
struct NumberBody {
    // Scalars and not characters: a number is read for each row, and no character of one is made of two.
    private var characters: [Unicode.Scalar]

    /// The figures of a number on either side of its decimal mark.
    struct Parts: Equatable {
        var whole: String
        var fraction: String
        /// Whether the fraction may as well be the last three figures of a whole number.
        var isAmbiguous = false
    }

    init(_ text: String) {
        characters = Array(text.unicodeScalars)
        trim()
    }

    private mutating func trim() {
        while let first = characters.first, first.properties.isWhitespace { characters.removeFirst() }
        while let last = characters.last, last.properties.isWhitespace { characters.removeLast() }
    }

    /// Takes a currency's sign or code off either end.
    mutating func takeCurrency() -> String? {
        var found: String?
        let signs: [Unicode.Scalar: String] = ["€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"]
        if let first = characters.first, let code = signs[first] {
            (found, characters) = (code, Array(characters.dropFirst()))
        } else if let last = characters.last, let code = signs[last] {
            (found, characters) = (code, Array(characters.dropLast()))
        } else if let code = NumberBody.code(characters.prefix(while: NumberBody.isLetter)) {
            (found, characters) = (code, Array(characters.dropFirst(3)))
        } else if let start = characters.lastIndex(where: { !NumberBody.isLetter($0) }),
            let code = NumberBody.code(characters[(start + 1)...])
        {
            (found, characters) = (code, Array(characters[...start]))
        } else if let first = characters.first, "-−+".unicodeScalars.contains(first), characters.count > 1,
            let code = signs[characters[1]]
        {
            // `-€500`: the sign stands outside.
            found = code
            characters.remove(at: 1)
        }
        trim()
        return found
    }

    private static func code(_ letters: ArraySlice<Unicode.Scalar>) -> String? {
        guard letters.count == 3 else { return nil }
        return NumberBody.text(letters).uppercased()
    }

    /// Takes the sign off: in front, behind, or an accountant's brackets. `true` for a negative number.
    mutating func takeSign() -> Bool {
        let minus: [Unicode.Scalar] = ["-", "−", "–"]
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
        guard (1...3).contains(figures.count), figures.allSatisfy(NumberBody.isFigure) else { return nil }
        characters = Array(characters[..<mark])
        return Int(NumberBody.text(exponent.first == "+" ? figures : exponent))
    }

    /// Splits what is left at its decimal mark; `nil` where it is no number.
    func split(hint: DecimalHint, hasExponent: Bool) -> Parts? {
        guard characters.allSatisfy({ NumberBody.isFigure($0) || NumberBody.isSeparator($0) }) else { return nil }
        let points = characters.count { $0 == "." }
        let commas = characters.count { $0 == "," }
        let hasSpaces = characters.contains { NumberBody.isSeparator($0) && $0 != "." && $0 != "," }
        guard let last = characters.lastIndex(where: { $0 == "." || $0 == "," }) else {
            return grouped(characters[...], [])
        }
        let mark = characters[last]
        let after = characters[(last + 1)...]
        if (mark == "." ? points : commas) > 1 {
            // A decimal mark stands once: several of them group, and then nothing else may follow the last group.
            return points > 0 && commas > 0 ? nil : grouped(characters[...], [])
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
            return NumberBody.scalar(decimal) == mark ? parts : asWhole
        case .likely(let decimal) where NumberBody.scalar(decimal) != mark:
            return asWhole
        case .likely, .unknown:
            parts.isAmbiguous = true
            return parts
        }
    }

    /// The figures of a whole part whose groups, if there are any, hold three each.
    private func grouped(_ whole: ArraySlice<Unicode.Scalar>, _ fraction: ArraySlice<Unicode.Scalar>) -> Parts? {
        let groups = whole.split(omittingEmptySubsequences: false, whereSeparator: NumberBody.isSeparator)
        guard let first = groups.first, !(whole.isEmpty && fraction.isEmpty) else { return nil }
        if groups.count > 1 {
            let separators = Set(whole.filter(NumberBody.isSeparator).map { $0.properties.isWhitespace ? " " : $0 })
            guard separators.count == 1, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
        }
        return Parts(
            whole: whole.isEmpty ? "0" : NumberBody.text(groups.joined()), fraction: NumberBody.text(fraction))
    }

    private static func scalar(_ mark: DecimalMark) -> Unicode.Scalar { mark == .point ? "." : "," }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "'", "’", " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
        default: false
        }
    }
}
