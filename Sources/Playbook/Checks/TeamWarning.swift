/// One of the common mistakes of sales-led growth (playbook, section 12), seen in a workspace.
package struct TeamWarning: Hashable, Sendable {
    /// What it is about: a person, a pod, a deal or an account as people call it; `nil` for the workspace.
    package var place: String?
    /// What is wrong.
    package var sentence: String
    /// What to do.
    package var advice: String

    package init(place: String? = nil, sentence: String, advice: String) {
        self.place = place
        self.sentence = sentence
        self.advice = advice
    }
}
