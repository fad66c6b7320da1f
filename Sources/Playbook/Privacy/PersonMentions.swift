/// Finds where a text names a person: by the whole name in either order and bent as Finnish bends it, by address,
/// handle, page or telephone number.
///
/// A name counts as whole words alone: `Virta` is no part of `Virtanen`, and `Liisa Virtanen` stands neither in
/// `Anna-Liisa Virtanen` nor in `Liisa Virtanen-Koski`. Letters compare by canonical equivalence, in either case.
package struct PersonMentions: Sendable {
    /// What stands for a mention that is taken out.
    package static let replacement = "[forgotten]"

    private enum Pattern {
        /// Words with something between them, each as the lower-case forms of its characters.
        case words([[String]], needsCapital: Bool)
        case token([String])
    }

    private let patterns: [Pattern]
    /// What other people are called: a mention inside one is theirs.
    private let shields: [Pattern]
    private let othersTokens: Set<String>
    /// The last figures of telephone numbers.
    private let phoneEnds: [[Character]]
    /// A few ASCII letters of each pattern: a text without any of them names nobody.
    private let needles: [[UInt8]]
    /// Whether some pattern has no such letters.
    private let looksEverywhere: Bool

    /// - Parameter weakly: Whether to look for the names that may be anybody's instead of the sure ones.
    package init(of signs: PersonSigns, weakly: Bool = false) {
        func words(_ name: String, needsCapital: Bool = false) -> Pattern? {
            let words = name.split(whereSeparator: \.isWhitespace).map { $0.map { $0.lowercased() } }
            return words.isEmpty ? nil : .words(words, needsCapital: needsCapital)
        }
        if weakly {
            patterns = signs.weakNames.sorted().compactMap { words($0, needsCapital: true) }
            phoneEnds = []
        } else {
            let names = signs.names.subtracting(signs.othersNames).sorted().compactMap { words($0) }
            patterns = names + signs.tokens.sorted().map { .token($0.map { $0.lowercased() }) }
            phoneEnds = Set(signs.phones.compactMap(Self.end)).sorted { $0.lexicographicallyPrecedes($1) }
        }
        // Where a name may be anybody's, it is no shield against itself.
        let others = weakly ? signs.othersNames.subtracting(signs.weakNames) : signs.othersNames
        shields = others.sorted().compactMap { words($0) }
        othersTokens = signs.othersTokens
        var needles = Set(phoneEnds.map { Array(String($0.suffix(2)).utf8) })
        var looksEverywhere = false
        for pattern in patterns {
            let needle = Self.needle(of: pattern)
            if needle.isEmpty { looksEverywhere = true } else { needles.insert(needle) }
        }
        // A needle that holds another finds nothing that the other does not.
        let all = needles.sorted { $0.count < $1.count }
        self.needles = all.enumerated().filter { index, needle in
            !all[..<index].contains { Self.find($0, in: needle) }
        }.map(\.element)
        self.looksEverywhere = looksEverywhere
    }

    /// Whether there is anything to look for.
    package var isEmpty: Bool { patterns.isEmpty && phoneEnds.isEmpty }

    /// Whether a text in UTF-8 may name the person; most texts are passed over by it at once.
    package func mayStand(in bytes: UnsafeRawBufferPointer) -> Bool {
        if looksEverywhere { return true }
        return needles.contains { Self.find($0, in: bytes) }
    }

    /// Whether a text names the person.
    package func stand(in text: String) -> Bool { !ranges(in: text).isEmpty }

    /// The text with every mention taken out; `nil` where there is none.
    package func redacted(_ text: String) -> String? {
        let ranges = ranges(in: text)
        guard !ranges.isEmpty else { return nil }
        let characters = Array(text)
        var result = ""
        var place = 0
        for range in ranges {
            result += String(characters[place..<range.lowerBound]) + Self.replacement
            place = range.upperBound
        }
        return result + String(characters[place...])
    }

    /// Where the text names the person, as offsets of characters; in order, none over another.
    package func ranges(in text: String) -> [Range<Int>] {
        var text = text
        guard text.withUTF8({ mayStand(in: UnsafeRawBufferPointer($0)) }) else { return [] }
        let reading = Reading(text)
        var found = patterns.flatMap { reading.matches($0) } + phoneEnds.flatMap { reading.numbers(endingIn: $0) }
        guard !found.isEmpty else { return [] }
        let theirs = shields.flatMap { reading.matches($0) }
        found.removeAll { range in
            theirs.contains { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
                || othersTokens.contains(reading.token(around: range))
        }
        var result: [Range<Int>] = []
        // Of two over each other the first counts: in `Liisa Virtanen, Liisa Virtanen` the last name of one and the first
        // of the other are nobody.
        for range in found.sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) })
        where result.last.map({ $0.upperBound <= range.lowerBound }) ?? true {
            result.append(range)
        }
        return result
    }

    // MARK: Patterns

    /// The figures that a number ends in, however it begins: with the country's code or with a nought.
    private static func end(ofNumber phone: String) -> [Character]? {
        var figures = phone.filter { $0.isASCII && $0.isNumber }
        while figures.first == "0" { figures.removeFirst() }
        return figures.count < 6 ? nil : Array(figures.suffix(8))
    }

    /// The longest run of plain ASCII letters and figures.
    private static func needle(of pattern: Pattern) -> [UInt8] {
        let words: [[String]] =
            switch pattern {
            case .words(let words, _): words
            case .token(let token): [token]
            }
        var (longest, run): ([UInt8], [UInt8]) = ([], [])
        for word in words {
            run = []
            for key in word {
                let bytes = Array(key.utf8)
                guard bytes.count == 1, let byte = bytes.first, byte > 0x20 else {
                    run = []
                    continue
                }
                run.append(byte)
                if run.count > longest.count { longest = run }
            }
        }
        return longest
    }

    /// Whether lower-case bytes stand in others, in either case.
    private static func find(_ needle: [UInt8], in bytes: some Collection<UInt8>) -> Bool {
        let found = bytes.withContiguousStorageIfAvailable { find(needle, in: UnsafeRawBufferPointer($0)) }
        return found ?? Array(bytes).withUnsafeBytes { find(needle, in: $0) }
    }

    private static func find(_ needle: [UInt8], in bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        return needle.withUnsafeBufferPointer { needle in
            var place = 0
            let last = bytes.count - needle.count
            while place <= last {
                if lower(bytes[place]) == first {
                    var length = 1
                    while length < needle.count, lower(bytes[place + length]) == needle[length] { length += 1 }
                    if length == needle.count { return true }
                }
                place += 1
            }
            return false
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }
}

extension PersonMentions {
    /// A text by its characters.
    private struct Reading {
        let characters: [Character]
        /// The characters in lower case; strings, since a capital may become two letters.
        let keys: [String]
        /// Where words begin.
        private let starts: [Int]

        init(_ text: String) {
            let characters = Array(text)
            var starts: [Int] = []
            var isInside = false
            for (place, character) in characters.enumerated() {
                let isLetter = character.isLetter || character.isNumber
                if isLetter, !isInside { starts.append(place) }
                isInside = isLetter
            }
            self.characters = characters
            self.starts = starts
            keys = characters.map { $0.lowercased() }
        }

        func matches(_ pattern: Pattern) -> [Range<Int>] {
            var found: [Range<Int>] = []
            for start in starts {
                let end: Int? =
                    switch pattern {
                    case .words(let words, let needsCapital):
                        (needsCapital && !characters[start].isUppercase) ? nil : self.end(of: words, at: start)
                    case .token(let token): self.end(of: token, at: start)
                    }
                if let end { found.append(start..<end) }
            }
            return found
        }

        private func begins(_ word: [String], at start: Int) -> Bool {
            guard start + word.count <= keys.count, keys[start] == word.first else { return false }
            for offset in word.indices where keys[start + offset] != word[offset] { return false }
            return true
        }

        private func isLetter(_ place: Int) -> Bool {
            characters.indices.contains(place) && (characters[place].isLetter || characters[place].isNumber)
        }

        private func isMark(_ place: Int, _ marks: String) -> Bool {
            characters.indices.contains(place) && marks.contains(characters[place])
        }

        /// Where the words of a name end that begin here.
        private func end(of words: [[String]], at start: Int) -> Int? {
            guard let first = words.first, begins(first, at: start), !isLetter(start - 1) else { return nil }
            // What a hyphen or an apostrophe ties to a word before it is a part of another name.
            if isMark(start - 1, "-'’"), isLetter(start - 2) { return nil }
            var place = start
            for (index, word) in words.enumerated() {
                if index > 0 {
                    guard let next = gapEnd(place) else { return nil }
                    place = next
                }
                guard begins(word, at: place) else { return nil }
                place += word.count
            }
            guard !isLetter(place) else { return nil }
            if isMark(place, "-"), characters.indices.contains(place + 1), characters[place + 1].isUppercase {
                return nil
            }
            // `liisa.virtanen@example.com` is an address of theirs, whoever's mail server it is.
            guard isMark(place, "@"), isLetter(place + 1) else { return place }
            while isLetter(place) || isMark(place, "@-_") || (isMark(place, ".") && isLetter(place + 1)) { place += 1 }
            return place
        }

        /// The end of what stands between two words of a name: spaces, a comma and spaces, or one mark that joins them.
        private func gapEnd(_ start: Int) -> Int? {
            if isMark(start, "._-"), isLetter(start + 1) { return start + 1 }
            var place = isMark(start, ",") ? start + 1 : start
            let spaces = place
            while characters.indices.contains(place), characters[place].isWhitespace, place - spaces < 8 { place += 1 }
            return place > start ? place : nil
        }

        /// Where an address or a handle ends that begins here.
        private func end(of token: [String], at start: Int) -> Int? {
            guard begins(token, at: start), !isLetter(start - 1), !isMark(start - 1, "-_+@%") else { return nil }
            if isMark(start - 1, "."), isLetter(start - 2) { return nil }
            let end = start + token.count
            guard !isLetter(end), !isMark(end, "-_@") else { return nil }
            // `liisa@kone.example.com` is another address than `liisa@kone.example`; `liisa.virtanen.vcf` is a file of hers.
            if token.contains("@"), isMark(end, "."), isLetter(end + 1) { return nil }
            return end
        }

        /// The telephone numbers with these last figures.
        func numbers(endingIn end: [Character]) -> [Range<Int>] {
            var found: [Range<Int>] = []
            var start = 0
            while start < characters.count {
                guard characters[start].isASCII, characters[start].isNumber || characters[start] == "+" else {
                    start += 1
                    continue
                }
                var (place, last) = (start, start)
                var figures: [Character] = []
                while place < characters.count {
                    let character = characters[place]
                    if character.isASCII, character.isNumber {
                        figures.append(character)
                        last = place
                    } else if !(place == start || "-()./ \u{A0}".contains(character)) || place - last > 2 {
                        break
                    }
                    place += 1
                }
                if figures.count <= end.count + 6, figures.suffix(end.count).elementsEqual(end) {
                    found.append(start..<last + 1)
                }
                start = max(place, start + 1)
            }
            return found
        }

        /// The address or handle that a place is a part of, in lower case.
        func token(around range: Range<Int>) -> String {
            var (start, end) = (range.lowerBound, range.upperBound)
            func isPart(_ place: Int) -> Bool { isLetter(place) || isMark(place, "._-+@") }
            while isPart(start - 1) { start -= 1 }
            while isPart(end) { end += 1 }
            while end > range.upperBound, isMark(end - 1, "._-+@") { end -= 1 }
            return keys[start..<end].joined()
        }
    }
}
