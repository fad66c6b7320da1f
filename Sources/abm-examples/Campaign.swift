/// A campaign of the example year, as `setup.md` adds it with its cost.
struct Campaign: Sendable {
    /// How its touches run.
    enum Play: Sendable {
        case mailing
        case webinars([CalendarDay])
        case event(CalendarDay)
        case advertising
        case parcel
        case outbound
    }

    /// As `campaign add --handle` types it.
    var handle: String
    var play: Play
    var days: ClosedRange<CalendarDay>
    /// What its reader downloads, as a type of touch.
    var download: String

    static let all = [
        Campaign(
            handle: "winter-benchmark", play: .mailing,
            days: CalendarDay(2025, 12, 1)...CalendarDay(2026, 2, 27), download: "guide"),
        Campaign(
            handle: "uptime-webinars",
            play: .webinars([CalendarDay(2026, 2, 26), CalendarDay(2026, 3, 26), CalendarDay(2026, 4, 23)]),
            days: CalendarDay(2026, 2, 2)...CalendarDay(2026, 5, 8), download: "guide"),
        Campaign(
            handle: "spring-ads", play: .advertising,
            days: CalendarDay(2026, 3, 2)...CalendarDay(2026, 5, 29), download: "guide"),
        Campaign(
            handle: "service-days", play: .event(CalendarDay(2026, 5, 20)),
            days: CalendarDay(2026, 4, 13)...CalendarDay(2026, 6, 5), download: "guide"),
        Campaign(
            handle: "summer-reading", play: .mailing,
            days: CalendarDay(2026, 6, 1)...CalendarDay(2026, 8, 14), download: "guide"),
        Campaign(
            handle: "sensor-in-a-box", play: .parcel,
            days: CalendarDay(2026, 8, 24)...CalendarDay(2026, 10, 9), download: "guide"),
        Campaign(
            handle: "outbound-sprint", play: .outbound,
            days: CalendarDay(2026, 9, 1)...CalendarDay(2026, 11, 20), download: "guide"),
        Campaign(
            handle: "uptime-buyers-guide", play: .mailing,
            days: CalendarDay(2026, 8, 17)...CalendarDay(2026, 11, 20), download: "buyers-guide"),
    ]

    /// The campaign that a visitor of `day` most likely came from, if any ran that could bring one.
    static func bringing(on day: CalendarDay, outbound: Bool) -> Campaign? {
        all.last { campaign in
            guard campaign.days.contains(day) else { return false }
            if case .outbound = campaign.play { return outbound }
            return !outbound
        }
    }
}
