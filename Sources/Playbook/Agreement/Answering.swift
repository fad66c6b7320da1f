extension TouchType {
    /// The acts that are an answer to one person, whatever they belong to.
    package static let talks: Set<TouchType> = [.call, .meeting, .demo, .proposal]

    /// The acts that are an answer unless they belong to a campaign: what everybody gets answers nobody.
    package static let letters: Set<TouchType> = [.sent, .message]

    /// Whether an act answers the person that it reached.
    package func isAnswer(inCampaign: Bool) -> Bool {
        TouchType.talks.contains(self) || TouchType.letters.contains(self) && !inCampaign
    }
}

extension Touch {
    /// Whether it answers the person that it reached.
    package var isAnswer: Bool {
        TouchType(rawValue: type)?.isAnswer(inCampaign: campaign != nil) ?? false
    }
}
