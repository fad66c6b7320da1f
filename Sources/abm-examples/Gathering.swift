/// A day on which we met many people at once: a webinar or the service days.
struct Gathering: Sendable {
    var day: CalendarDay
    var campaign: Campaign
    /// `webinar` or `event`, which is both the channel and the type of the touch.
    var kind: String

    static let all: [Gathering] = Campaign.all.flatMap { (campaign) -> [Gathering] in
        switch campaign.play {
        case .webinars(let days): days.map { Gathering(day: $0, campaign: campaign, kind: "webinar") }
        case .event(let day): [Gathering(day: day, campaign: campaign, kind: "event")]
        default: []
        }
    }

    /// The gathering that a deal made on `day` may have come from: one of five to thirty days earlier.
    static func before(_ day: CalendarDay) -> Gathering? { all.last { (5...30).contains(day - $0.day) } }
}
