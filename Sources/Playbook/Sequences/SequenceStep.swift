/// One step of a sequence: which message is due on which of its days, and when it is left out.
package struct SequenceStep: Hashable, Sendable {
    /// Its place, from 1.
    package var number: Int
    /// The day of the sequence, from 1, which is the day on which it begins.
    package var day: Int
    /// The handle of the template that the message is made from.
    package var template: String
    /// How the message is sent; `nil` where the template's own channel decides.
    package var channel: MessageChannel?
    /// The first of them that holds is why the step is passed over.
    package var skip: [SkipRule]

    package init(number: Int, day: Int, template: String, channel: MessageChannel? = nil, skip: [SkipRule] = []) {
        self.number = number
        self.day = day
        self.template = template
        self.channel = channel
        self.skip = skip
    }
}
