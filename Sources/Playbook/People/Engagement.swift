/// How much has passed between us and one person.
package struct Engagement: Hashable, Sendable {
    /// How long an act of the buyer's keeps the person engaged; ours, the playbook gives no figure.
    package static let windowDays = 90

    /// Touches of either side.
    package var touches: Int
    /// The day of the person's own last act.
    package var lastInbound: Day?

    package init(touches: Int = 0, lastInbound: Day? = nil) {
        self.touches = touches
        self.lastInbound = lastInbound
    }

    /// Whether the person did something within ``windowDays`` before the day.
    package func isEngaged(on day: Day) -> Bool {
        lastInbound.map { (0...Engagement.windowDays).contains(day.days(since: $0)) } ?? false
    }

    /// The engagement of everyone that the touches up to a day name.
    package static func tally(_ touches: some Sequence<Touch>, on day: Day) -> [Contact.ID: Engagement] {
        var tally: [Contact.ID: Engagement] = [:]
        for touch in touches where touch.day <= day {
            guard let contact = touch.contact else { continue }
            tally[contact, default: Engagement()].count(touch)
        }
        return tally
    }

    private mutating func count(_ touch: Touch) {
        touches += 1
        if touch.isBuyersAct { lastInbound = max(lastInbound ?? touch.day, touch.day) }
    }
}
