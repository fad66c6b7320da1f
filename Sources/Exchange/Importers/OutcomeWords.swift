package import Playbook

/// The names by which systems say of a deal, or of the stage that it stands in, that it is open or decided.
package enum OutcomeWords {
    /// How a deal ended, or that it has not; `nil` where the name says neither.
    package static func outcome(_ text: String) -> Opportunity.Outcome? {
        switch HeaderName.normalized(text) {
        case "won", "closedwon", "voitettu", "suljettuvoitettu", "kauppavoitettu": .won
        case "lost", "closedlost", "hävitty", "suljettuhävitty", "kauppahävitty": .lost
        case "open", "avoin": .open
        default: nil
        }
    }
}
