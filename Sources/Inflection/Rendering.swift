/// Turns a reading into the text of a name in one case, and into the sentence on its doubts.
struct Rendering {
    let parts: NameParts
    let word: Word
    let finnishCase: FinnishCase

    /// The name in the case, certain only where all readings agree and nothing warns.
    func result(of reading: Reading, doubt: String? = nil) -> InflectedName {
        let likely = form(reading.first, reading.harmony.isFront)
        var text = String(parts.head)
        text += likely
        if !parts.tail.isEmpty { text += String(parts.tail) }
        if let warning = doubt ?? reading.warning { return .guess(text, because: warning) }
        if let second = reading.second {
            let other = form(second, reading.harmony.isFront)
            if other != likely { return .guess(text, because: "\(reading.why): \(likely) or \(other)") }
        }
        if !reading.harmony.isSure {
            let other = form(reading.first, !reading.harmony.isFront)
            if other != likely {
                return .guess(text, because: "the ending is in use with both kinds of vowel: \(likely) or \(other)")
            }
        }
        return .certain(text)
    }

    /// The last word changed as the case has it.
    private func form(_ pattern: Pattern, _ isFront: Bool) -> String {
        let change = pattern.bending(of: word).change(for: finnishCase)
        var form = String(change.cut == 0 ? parts.word : parts.word.dropLast(change.cut))
        // Letters that replace others keep their case, and an ending is small whatever the name: OUTOKUMMUn.
        if word.isCapitals, change.cut > 0 {
            var raised = min(change.cut, change.added.count - lengthOfEnding(change.added))
            for scalar in Self.ending(change.added, isFront).unicodeScalars {
                form.unicodeScalars.append(raised > 0 ? scalar.raised : scalar)
                raised -= 1
            }
        } else {
            form += Self.ending(change.added, isFront)
        }
        return form
    }

    /// How many of the letters that come are the ending, which stays small where the name is in capitals.
    private func lengthOfEnding(_ added: String) -> Int {
        switch finnishCase {
        case .genitive: 1
        case .partitive: added.hasSuffix("tA") ? 2 : 1
        case .illative, .essive: 2
        default: 3
        }
    }

    /// An ending with its `A` and `O` as the harmony has them, byte by byte since every name passes here.
    static func ending(_ pattern: String, _ isFront: Bool) -> String {
        guard pattern.utf8.contains(where: { $0 == 0x41 || $0 == 0x4F }) else { return pattern }
        return String(unsafeUninitializedCapacity: 2 * pattern.utf8.count) { buffer in
            var count = 0
            for byte in pattern.utf8 {
                switch byte {
                case 0x41, 0x4F:
                    if isFront {
                        // ä is C3 A4 and ö is C3 B6.
                        buffer[count] = 0xC3
                        buffer[count + 1] = byte == 0x41 ? 0xA4 : 0xB6
                        count += 2
                    } else {
                        buffer[count] = byte + 0x20
                        count += 1
                    }
                default:
                    buffer[count] = byte
                    count += 1
                }
            }
            return count
        }
    }
}

extension InflectedName {
    /// The same with more text behind it.
    func followed(by tail: Substring) -> InflectedName {
        InflectedName(text: text + tail, certainty: certainty, reason: reason)
    }
}
