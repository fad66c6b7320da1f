import Playbook

/// An outreach template as a file holds it: its settings and its text.
package struct TemplateFile: Hashable, Sendable {
    package var settings: TemplateSettings
    /// Markdown with Liquid, to the byte.
    package var body: String
    /// The line of the file on which the body begins.
    package var bodyLine: Int

    package init(settings: TemplateSettings, body: String, bodyLine: Int) {
        self.settings = settings
        self.body = body
        self.bodyLine = bodyLine
    }

    /// Reads the text of a template.
    ///
    /// - Parameters:
    ///   - file: What to call the file in messages.
    ///   - stages: The handles that `stage` may have; those of the workspace. The playbook's last stage, `onboarding`,
    ///     comes after the win and is always one of them.
    /// - Throws: ``SettingsProblems`` with every mistake in the front matter.
    package static func parse(
        _ text: String, file: String, stages: [String] = Stage.standard.map(\.handle)
    ) throws(SettingsProblems) -> TemplateFile {
        let parts = try FrontMatter(text, file: file)
        guard let front = parts.settings else {
            throw SettingsProblems([
                SettingsProblem(
                    file: file, line: 1, column: 1,
                    message: "a template begins with its settings between two lines ---, such as “channel: email”")
            ])
        }
        var reader = SectionReader(front, file: file, firstLine: parts.settingsLine)
        let settings = TemplateSettings(reading: &reader, stages: stages + ["onboarding"])
        reader.finish()
        guard reader.problems.isEmpty, let settings else { throw SettingsProblems(reader.problems) }
        return TemplateFile(settings: settings, body: String(parts.body), bodyLine: parts.bodyLine)
    }

    /// Reads the bytes of a template, which must be UTF-8.
    package static func parse(
        bytes: [UInt8], file: String, stages: [String] = Stage.standard.map(\.handle)
    ) throws(SettingsProblems) -> TemplateFile {
        try parse(SettingsText.decode(bytes, file: file), file: file, stages: stages)
    }
}

extension TemplateSettings {
    /// `nil` where something that it cannot be without is missing or wrong, which has been reported then.
    fileprivate init?(reading reader: inout SectionReader, stages: [String]) {
        reader.require("name", "a short name, such as intro")
        reader.require("channel", "one of: " + MessageChannel.allCases.map(\.rawValue).joined(separator: ", "))
        reader.require("language", "en or fi")
        let name = reader.handle("name")
        let title = reader.text("title", atMost: 200)
        let channel = reader.word("channel", as: MessageChannel.self)
        let language = reader.word("language", as: Language.self)
        let persona = reader.text("persona", atMost: 100)
        let stage = reader.stage("stage", among: stages)
        let step = reader.wholeNumber("step", 1...100, of: "steps")
        let day = reader.wholeNumber("day", 1...3650, of: "days")
        let subject = reader.subject("subject", channel: channel)
        let maxLength = reader.maxLength("max_length", channel: channel)
        let tier = reader.word("tier", as: Tier.self)
        let segment = reader.handle("segment")
        let requires = reader.locatedTexts("requires") ?? []
        guard let name, let channel, let language else { return nil }
        self.init(
            name: name, title: title ?? name, channel: channel, language: language,
            persona: persona == "any" ? nil : persona, stage: stage, step: step, day: day, subject: subject,
            maxLength: maxLength, tier: tier, segment: segment, requires: requires)
    }
}

extension SectionReader {
    fileprivate mutating func stage(_ key: String, among stages: [String]) -> String? {
        guard let value = value(key), let text = text(value, of: key), text != "any" else { return nil }
        if stages.contains(text) { return text }
        report(
            value.place,
            "\(key): “\(SettingsProblem.shortened(text))” is not a stage\(hint(text, among: stages + ["any"]))")
        return nil
    }

    fileprivate mutating func subject(_ key: String, channel: MessageChannel?) -> LocatedText? {
        if channel == .email { require(key, "the subject of the e-mail") }
        let place = value(key)?.place
        let subject = locatedText(key)
        if let place, let channel, channel != .email {
            report(place, "only an e-mail has a subject, and the channel is \(channel.rawValue); delete the line")
        }
        return subject
    }

    fileprivate mutating func maxLength(_ key: String, channel: MessageChannel?) -> Int? {
        wholeNumber(key, 1...100_000, of: "characters") ?? channel?.lengthLimit
    }
}
