package import Playbook

/// The file of a sequence, `sequences/NAME.yml`: which message goes out on which day.
package enum SequenceFile {
    /// Reads the text of a sequence.
    ///
    /// - Parameters:
    ///   - text: The whole file; a byte order mark is passed over.
    ///   - file: What to call the file in messages.
    /// - Throws: ``SettingsProblems`` with every mistake in the file. Whether its templates exist is not asked here.
    package static func parse(_ text: String, file: String) throws(SettingsProblems) -> OutreachSequence {
        var reader = SectionReader(SettingsText.withoutMark(text), file: file)
        let sequence = reader.sequence()
        reader.finish()
        guard reader.problems.isEmpty, let sequence else { throw SettingsProblems(reader.problems) }
        return sequence
    }

    /// Reads the bytes of a sequence, which must be UTF-8.
    package static func parse(bytes: [UInt8], file: String) throws(SettingsProblems) -> OutreachSequence {
        try parse(SettingsText.decode(bytes, file: file), file: file)
    }
}

extension SectionReader {
    private static let stepExample = "- { day: 1, template: intro }"

    /// `nil` where the file gives no name or no step, which has been reported then.
    fileprivate mutating func sequence() -> OutreachSequence? {
        require("name", "a short name, such as default")
        require("steps", "a list, an item a line: \(SectionReader.stepExample)")
        let name = handle("name")
        let title = text("title", atMost: 200)
        let audience = text("audience", atMost: 500)
        let counting = word("days", as: DayCounting.self)
        let stops = words("stop", as: StopRule.self)
        let steps = steps("steps")
        guard problems.isEmpty, let name, let steps else { return nil }
        return OutreachSequence(
            name: name, title: title ?? name, audience: audience, counting: counting ?? .calendarDays, steps: steps,
            stopsOn: stops.map(Set.init) ?? StopRule.standard)
    }

    private mutating func steps(_ key: String) -> [SequenceStep]? {
        let place = value(key)?.place ?? place
        var lastDay: Int?
        var count = 0
        let steps = sections(key, SectionReader.stepExample) { item -> SequenceStep? in
            count += 1
            return item.step(number: count, after: &lastDay)
        }
        guard let steps else { return nil }
        if count == 0, problems.isEmpty {
            report(place, "\(key) is empty; write at least one step: \(SectionReader.stepExample)")
        }
        if count > OutreachSequence.mostSteps {
            report(place, "a sequence has at most \(OutreachSequence.mostSteps) steps, and here are \(count)")
        }
        return steps.isEmpty ? nil : steps
    }

    /// Reads one step, whose day must be later than that of the step before it.
    private mutating func step(number: Int, after lastDay: inout Int?) -> SequenceStep? {
        require("day", "the day of the sequence, from 1")
        require("template", "the name of a template, such as intro")
        let dayPlace = value("day")?.place ?? place
        let day = wholeNumber("day", 1...3650, of: "days")
        let template = handle("template")
        let channel = word("channel", as: MessageChannel.self)
        let skip = words("skip", as: SkipRule.self)
        if let day, let last = lastDay, day <= last {
            report(dayPlace, "day \(day) is not after day \(last) of the step before it; put the steps in order")
        }
        lastDay = day ?? lastDay
        guard let day, let template else { return nil }
        return SequenceStep(number: number, day: day, template: template, channel: channel, skip: skip ?? [])
    }
}
