package import Playbook
import Settings

/// The workspace's office clock, with now, as exactly as this machine and this line know them.
package struct AgreementClock: Sendable {
    package let office: OfficeClock
    package let now: Moment
    /// Why everything is judged by the day; `nil` where it is judged to the minute.
    package let problem: String?

    /// A moment as this clock can use it: without a zone an instant says nothing of office hours.
    package func moment(_ moment: Moment) -> Moment { problem == nil ? moment : Moment(day: moment.day) }
}

extension Session {
    /// The workspace's office clock. Where the machine has no table of its time zone all is judged by the day.
    package var agreementClock: AgreementClock {
        let name = settings.timezone
        let zone = ZoneFiles.rules(named: name)
        return AgreementClock(
            office: OfficeClock(calendar: settings.calendar, zone: zone ?? .utc),
            now: zone == nil ? Moment(day: today) : clock.moment,
            problem: zone == nil ? "\(ZoneFiles.missing(name)), so promises are judged by the day." : nil)
    }
}
