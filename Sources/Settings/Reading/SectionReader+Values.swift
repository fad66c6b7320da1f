import Playbook
import Spelling

extension SectionReader {
    /// A text of one line, without the blanks around it.
    mutating func text(_ key: String, atMost limit: Int = 1000) -> String? {
        value(key).flatMap { text($0, of: key, atMost: limit) }
    }

    /// A text of one line with the place where its first character stands.
    mutating func locatedText(_ key: String) -> LocatedText? {
        guard let value = value(key), let text = text(value, of: key, atMost: 1000) else { return nil }
        return LocatedText(text, line: value.textPlace.line, column: value.textPlace.column)
    }

    mutating func text(_ value: YAMLValue, of key: String, atMost limit: Int = 1000) -> String? {
        guard case .text(let raw, _) = value.content else {
            complain(value, "\(key) takes a text; put it in quotes if it begins with [ or {")
            return nil
        }
        let text = SectionReader.trimmed(raw)
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            report(value.place, "\(key) takes a text of one line, without tabs or other control characters")
            return nil
        }
        guard text.count <= limit else {
            report(value.place, "\(key) is \(text.count) characters long; at most \(limit) are allowed")
            return nil
        }
        if text.isEmpty { report(value.place, "\(key) is empty; write a text or delete the line") }
        return text.isEmpty ? nil : text
    }

    /// A whole number within a range.
    ///
    /// - Parameter unit: What is counted, such as `days`; it ends the phrase "a whole number of".
    mutating func wholeNumber(_ key: String, _ range: ClosedRange<Int>, of unit: String) -> Int? {
        value(key).flatMap { wholeNumber($0, of: key, range, unit: unit) }
    }

    mutating func wholeNumber(_ value: YAMLValue, of key: String, _ range: ClosedRange<Int>, unit: String) -> Int? {
        let expected = "\(key) takes a whole number of \(unit) from \(range.lowerBound) to \(range.upperBound)"
        guard case .text(let raw, _) = value.content else {
            complain(value, expected)
            return nil
        }
        let text = SectionReader.trimmed(raw)
        let isPlain = text.utf8.enumerated().allSatisfy { index, byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (index == 0 && byte == UInt8(ascii: "-"))
        }
        guard isPlain, let number = Int(text), range.contains(number) else {
            report(value.place, "\(expected), not “\(SettingsProblem.shortened(text))”")
            return nil
        }
        return number
    }

    /// A word of one of the playbook's lists.
    mutating func word<Known: Word>(_ key: String, as list: Known.Type = Known.self) -> Known? {
        value(key).flatMap { word($0, of: key) }
    }

    mutating func word<Known: Word>(
        _ value: YAMLValue, of key: String, as list: Known.Type = Known.self
    ) -> Known? {
        let words = Known.allCases.map(\.rawValue).joined(separator: ", ")
        guard case .text(let raw, _) = value.content else {
            complain(value, "\(key) takes one of: \(words)")
            return nil
        }
        do {
            return try Known(reading: SectionReader.trimmed(raw))
        } catch {
            report(
                value.place,
                "\(key): “\(SettingsProblem.shortened(raw))” is not \(Known.called)\(hint(raw, among: error.known))")
            return nil
        }
    }

    /// A closing question where a name is near, else the whole list.
    func hint(_ word: String, among names: [String]) -> String {
        let near = word.count <= 60 ? nearestName(to: word, among: names) : nil
        return near.map { " — did you mean \($0)?" } ?? "; use one of: \(names.joined(separator: ", "))"
    }

    mutating func day(_ key: String) -> Day? {
        guard let value = value(key), let text = text(value, of: key) else { return nil }
        if let day = Day(iso: text) { return day }
        let parts = text.split(separator: ".").map { Int($0) ?? 0 }
        let meant = parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
        let advice = meant.map { "write it as \($0.iso)" } ?? "write a day of the calendar as YYYY-MM-DD"
        report(value.place, "\(key): “\(SettingsProblem.shortened(text))” is not a day; \(advice)")
        return nil
    }

    /// A list of texts; a single text is a list of one. Twins are reported.
    mutating func texts(_ key: String) -> [String]? {
        locatedTexts(key)?.map(\.text)
    }

    /// As ``texts(_:)``, each with its place.
    mutating func locatedTexts(_ key: String) -> [LocatedText]? {
        guard let value = value(key) else { return nil }
        let items: [YAMLValue]
        switch value.content {
        case .list(let list): items = list
        case .text: items = [value]
        case .group, .reported:
            complain(value, "\(key) takes a list, such as [first, second]")
            return nil
        }
        var texts: [LocatedText] = []
        for item in items {
            guard let text = text(item, of: key) else { continue }
            if texts.contains(where: { $0.text.lowercased() == text.lowercased() }) {
                report(item.place, "“\(SettingsProblem.shortened(text))” stands twice in \(key); keep one of them")
            } else {
                texts.append(LocatedText(text, line: item.textPlace.line, column: item.textPlace.column))
            }
        }
        return texts
    }

    /// A range written `{ min: …, max: … }`, either end of which may be left open.
    mutating func range(_ key: String, within limits: ClosedRange<Int>, of unit: String) -> ClosedRange<Int>? {
        guard let value = value(key) else { return nil }
        guard case .group = value.content else {
            complain(value, "\(key) takes a group such as { min: 50, max: 500 }")
            return nil
        }
        var read: ClosedRange<Int>?
        section(key) { group in
            let least = group.wholeNumber("min", limits, of: unit)
            let most = group.wholeNumber("max", limits, of: unit)
            if let least, let most, least > most {
                group.report(value.place, "\(key): min (\(least)) is greater than max (\(most)); swap them")
            } else if least != nil || most != nil {
                read = (least ?? limits.lowerBound)...(most ?? limits.upperBound)
            } else if group.problems.isEmpty {
                group.report(value.place, "\(key) needs a min, a max or both")
            }
        }
        return read
    }

    static func trimmed(_ text: String) -> String {
        var slice = text[...]
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}
