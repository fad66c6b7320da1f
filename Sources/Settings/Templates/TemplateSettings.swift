package import Playbook

/// What the front matter of an outreach template says about it: when it is sent, how, to whom and at most how long.
package struct TemplateSettings: Hashable, Sendable {
    /// A handle, such as `intro`.
    package var name: String
    /// What it is called in lists; its name where none is given.
    package var title: String
    package var channel: MessageChannel
    package var language: Language
    /// The buyer persona it is written for; `nil` for any.
    package var persona: String?
    /// The handle of the stage it is written for; `nil` for any.
    package var stage: String?
    /// Its place in the sequence, from 1.
    package var step: Int?
    /// The day of the sequence, from 1.
    package var day: Int?
    /// E-mail only: a template of its own.
    package var subject: LocatedText?
    /// Characters of the rendered body; the channel's own limit where none is given.
    package var maxLength: Int?
    /// The tier it is written for; `nil` for any.
    package var tier: Tier?
    /// The handle of the segment it is written for; `nil` for any.
    package var segment: String?
    /// Variables that must have a value, besides those the text names.
    package var requires: [LocatedText]

    package init(
        name: String, title: String, channel: MessageChannel, language: Language, persona: String? = nil,
        stage: String? = nil, step: Int? = nil, day: Int? = nil, subject: LocatedText? = nil, maxLength: Int? = nil,
        tier: Tier? = nil, segment: String? = nil, requires: [LocatedText] = []
    ) {
        self.name = name
        self.title = title
        self.channel = channel
        self.language = language
        self.persona = persona
        self.stage = stage
        self.step = step
        self.day = day
        self.subject = subject
        self.maxLength = maxLength
        self.tier = tier
        self.segment = segment
        self.requires = requires
    }
}
