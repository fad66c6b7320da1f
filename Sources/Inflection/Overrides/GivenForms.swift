/// What the given forms of one name tell of its other forms.
///
/// The genitive shows the weak stem, which six cases share (Koneen, Koneessa); the essive, or the illative less its
/// ending, shows the strong one. Where the genitive tells the whole pattern, as Outin and Virtasen do, it settles all.
struct GivenForms {
    private let name: String
    private let given: [FinnishCase: String]
    private let parts: NameParts
    private let word: Word
    private let rules: Reading?
    private let harmony: Harmony

    init(name: String, given: [FinnishCase: String]) {
        self.name = name
        self.given = given
        parts = NameParts(name)
        word = Word(parts.word)
        rules = NameReading.reading(of: word, in: parts)
        harmony = Self.shownHarmony(given) ?? rules?.harmony ?? Harmony(of: word)
    }

    /// The name in a case that was not given.
    func form(_ finnishCase: FinnishCase, head: Substring) -> InflectedName? {
        if finnishCase.hasWeakStem, let stem = weakStem { return joined(stem, finnishCase, head) }
        if let pattern = patternTheGenitiveTells { return completed(Reading(pattern, harmony), finnishCase, head) }
        if let reading = readingTheOthersTell(for: finnishCase) { return completed(reading, finnishCase, head) }
        return rules.map { completed(doubted($0), finnishCase, head) }
    }

    /// The stem that was shown, with the ending of one of its cases.
    private func joined(_ stem: String, _ finnishCase: FinnishCase, _ head: Substring) -> InflectedName {
        let text = String(head) + stem + Rendering.ending(finnishCase.weakEnding, harmony.isFront)
        let other = Rendering.ending(finnishCase.weakEnding, !harmony.isFront)
        guard !harmony.isSure, !text.hasSuffix(other) else { return .certain(text) }
        return .guess(text, because: "the ending is in use with both kinds of vowel: \(text) or \(head + stem + other)")
    }

    /// A rule's form stays a guess where what was given neither shows nor denies it.
    private func doubted(_ reading: Reading) -> Reading {
        guard reading.warning == nil, reading.second == nil else { return reading }
        return reading.warned("it does not follow from the forms given for \(name)")
    }

    private func completed(_ reading: Reading, _ finnishCase: FinnishCase, _ head: Substring) -> InflectedName {
        let result = Rendering(parts: parts, word: word, finnishCase: finnishCase).result(of: reading)
        return InflectedName(text: head + result.text, certainty: result.certainty, reason: result.reason)
    }

    /// The whole pattern, where the genitive fits one of those that a name of these letters may have.
    private var patternTheGenitiveTells: Pattern? {
        guard let genitive = given[.genitive] else { return nil }
        return GenitivePattern.all.first { pattern in
            guard pattern.fits(word) else { return false }
            let reading = Reading(pattern, harmony)
            return Rendering(parts: parts, word: word, finnishCase: .genitive).result(of: reading).text == genitive
        }
    }

    /// The stem that the genitive ends with -n, or that another case of the weak stem shows.
    private var weakStem: String? {
        for (finnishCase, endings) in FinnishCase.weakEndings {
            guard let form = given[finnishCase] else { continue }
            for ending in endings where form.hasSuffix(ending) && form.count > ending.count {
                // The genitive of a plural ends otherwise than its other cases do.
                if finnishCase == .genitive, word.last == "t", !form.hasSuffix("tin") { continue }
                let stem = form.dropLast(ending.count)
                // A given form that bends the first word too shows what that becomes in its own case alone.
                if stem.hasPrefix(parts.head) { return String(stem) }
            }
        }
        return nil
    }

    /// What the given partitive, illative or essive tell of each other.
    private func readingTheOthersTell(for finnishCase: FinnishCase) -> Reading? {
        let patterns = GenitivePattern.all.filter { pattern in
            pattern.fits(word)
                && given.contains { finnishCase, form in
                    !finnishCase.hasWeakStem && finnishCase != .genitive
                        && Rendering(parts: parts, word: word, finnishCase: finnishCase)
                            .result(of: Reading(pattern, harmony)).text == form
                }
        }
        guard !finnishCase.hasWeakStem, finnishCase != .genitive, let first = patterns.first else { return nil }
        var reading = Reading(first, harmony)
        // Two patterns that fit what was given may still part in the case that is asked for.
        let asked = first.bending(of: word).change(for: finnishCase)
        reading.second = patterns.dropFirst().map { $0 }.first {
            $0.bending(of: word).change(for: finnishCase) != asked
        }
        reading.why = "what was given for \(name) fits two forms"
        return reading
    }

    /// Whether the given forms end in ä or in a.
    private static func shownHarmony(_ given: [FinnishCase: String]) -> Harmony? {
        for (finnishCase, form) in given {
            switch finnishCase {
            case .partitive, .inessive, .elative, .adessive, .ablative, .essive:
                if form.hasSuffix("ä") { return .front }
                if form.hasSuffix("a") { return .back }
            default: continue
            }
        }
        return nil
    }
}

extension FinnishCase {
    /// The cases that show the weak stem, and the endings that leave it.
    fileprivate static let weakEndings: [(FinnishCase, [String])] = [
        (.genitive, ["n"]), (.inessive, ["ssa", "ssä"]), (.elative, ["sta", "stä"]), (.adessive, ["lla", "llä"]),
        (.ablative, ["lta", "ltä"]), (.allative, ["lle"]), (.translative, ["ksi"]),
    ]
}
