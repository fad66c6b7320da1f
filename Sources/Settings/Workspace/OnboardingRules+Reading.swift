import Playbook

extension OnboardingRules {
    /// Reads the group `onboarding`; what it does not mention is as ever.
    init(reading reader: inout SectionReader) {
        self = .standard
        checkInDays = reader.wholeNumbers("checkin_days", 0...3650, of: "days") ?? checkInDays
        noticeDays = reader.wholeNumber("notice_days", 0...365, of: "days") ?? noticeDays
        var taken: [String] = []
        exit = reader.criteria("exit", taken: &taken) ?? exit
    }
}

extension BuyingGroupRules {
    /// Reads the group `buying_group`.
    init(reading reader: inout SectionReader) {
        self = .standard
        roles = reader.words("roles", as: BuyingRole.self) ?? roles
        var read: [String: [BuyingRole]] = [:]
        reader.section("segments") { group in
            for entry in group.remainingEntries() where !entry.value.isEmpty {
                if Handle.of(entry.key) != entry.key {
                    let meant = Handle.of(entry.key).map { "; write its handle, such as \($0)" } ?? ""
                    group.report(
                        entry.place,
                        "“\(SettingsProblem.shortened(entry.key))” is not the handle of a segment\(meant)")
                }
                read[entry.key] = group.words(entry.key, as: BuyingRole.self)
            }
        }
        segments = read
    }
}

extension SectionReader {
    /// What must be true before a deal leaves a stage; `nil` where nothing is said of it.
    ///
    /// - Parameter taken: The handles of the criteria before it: one of a kind in the whole process.
    mutating func criteria(_ key: String, taken: inout [String]) -> [StageCriterion]? {
        let example = "- { handle: demo-held, text: \"The demo was held\", measured_by: touch demo }"
        var handles = taken
        let criteria = sections(key, example) { item -> StageCriterion? in
            item.require("handle", "the criterion's short name, such as demo-held")
            item.require("text", "what must be true, such as \"The demo was held\"")
            let place = item.locatedText("handle")
            let handle = item.handle("handle")
            let text = item.text("text", atMost: 200)
            let measure = item.measure("measured_by")
            guard let handle, let place else { return nil }
            if handles.contains(handle) {
                item.report(
                    TextPlace(line: place.line, column: place.column),
                    "the criterion “\(SettingsProblem.shortened(handle))” stands twice in the process; call one otherwise"
                )
            }
            handles.append(handle)
            return StageCriterion(handle, text ?? handle, measure)
        }
        taken = handles
        return criteria
    }

    private mutating func measure(_ key: String) -> StageMeasure? {
        guard let value = value(key), let text = text(value, of: key, atMost: 100) else { return nil }
        do {
            return try StageMeasure(reading: text)
        } catch let unknown as UnknownWord {
            report(
                value.place,
                "\(key): “\(SettingsProblem.shortened(unknown.word))” is not \(unknown.called)\(hint(unknown.word, among: unknown.known))"
            )
        } catch {
            report(value.place, "\(key): \(error)")
        }
        return nil
    }

    /// A list of whole numbers within a range, each once, in rising order; a single one is a list of one.
    fileprivate mutating func wholeNumbers(_ key: String, _ range: ClosedRange<Int>, of unit: String) -> [Int]? {
        guard let texts = locatedTexts(key) else { return nil }
        var numbers: Set<Int> = []
        for text in texts {
            if let number = Int(text.text), range.contains(number) {
                numbers.insert(number)
            } else {
                report(
                    TextPlace(line: text.line, column: text.column),
                    "\(key) takes whole numbers of \(unit) from \(range.lowerBound) to \(range.upperBound), not “\(SettingsProblem.shortened(text.text))”"
                )
            }
        }
        return numbers.sorted()
    }
}
