/// That a person closed one channel, when, and by what.
package struct OptOut: Hashable, Sendable {
    package var channel: ContactChannel
    package var day: Day
    /// Where they said so, such as the name of a file or what they wrote.
    package var source: String?

    package init(channel: ContactChannel, day: Day, source: String? = nil) {
        self.channel = channel
        self.day = day
        self.source = source
    }
}
