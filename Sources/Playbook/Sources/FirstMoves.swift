/// The first touches of an account or a person, theirs and ours.
package struct FirstMoves: Hashable, Sendable {
    /// A touch, as far as an origin needs it.
    package struct Move: Hashable, Sendable {
        package var day: Day
        package var touch: Touch.ID
        package var type: String
        package var campaign: Campaign.ID?

        package init(day: Day, touch: Touch.ID, type: String, campaign: Campaign.ID? = nil) {
            self.day = day
            self.touch = touch
            self.type = type
            self.campaign = campaign
        }
    }

    /// What the buyer did first.
    package var theirs: Move?
    /// How we first reached out to a person there. An advertisement seen or a mail delivered is none.
    package var ours: Move?

    package init(theirs: Move? = nil, ours: Move? = nil) {
        self.theirs = theirs
        self.ours = ours
    }

    /// Who began it, by the touches until a day.
    ///
    /// On a day on which both did something we were first: who answers a call on the same day did not come by themselves.
    package func direction(until day: Day) -> Direction {
        let (theirs, ours) = (known(theirs, until: day), known(ours, until: day))
        guard let theirs else { return ours == nil ? .unknown : .outbound }
        guard let ours else { return .inbound }
        return ours.day <= theirs.day ? .outbound : .inbound
    }

    /// What the buyer did first until a day.
    package func theirs(until day: Day) -> Move? { known(theirs, until: day) }

    /// The touch that told the direction.
    package func deciding(until day: Day) -> Move? {
        switch direction(until: day) {
        case .inbound: known(theirs, until: day)
        case .outbound: known(ours, until: day)
        case .unknown: nil
        }
    }

    private func known(_ move: Move?, until day: Day) -> Move? { move.flatMap { $0.day <= day ? $0 : nil } }
}
