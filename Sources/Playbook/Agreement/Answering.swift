extension TouchType {
    /// The acts that are an answer to one person, whatever they belong to.
    package static let talks: Set<TouchType> = [.call, .meeting, .demo, .proposal]

    /// The acts that are an answer unless they belong to a campaign: what everybody gets answers nobody.
    package static let letters: Set<TouchType> = [.sent, .message]
}

extension Touch {
    /// Whether it answers the person that it reached.
    package var isAnswer: Bool {
        guard let word = TouchType(rawValue: type) else { return false }
        return TouchType.talks.contains(word) || TouchType.letters.contains(word) && campaign == nil
    }
}
