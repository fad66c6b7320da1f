import Foundation
import Playbook
import Workbench

/// The machine's clock, read in the time zone of a workspace.
enum SystemClock {
    /// - Parameter timeZone: An IANA name such as `Europe/Helsinki`; the machine's own for `nil` or a name that the
    ///   machine has no table of.
    static func read(_ timeZone: String?) -> Clock {
        let now = Instant(seconds: Int(Date().timeIntervalSince1970))
        return Clock(today: day(of: now, in: timeZone), now: now)
    }

    /// The day of an instant in a time zone, named as in ``read(_:)``.
    static func day(of instant: Instant, in timeZone: String?) -> Day {
        let zone = timeZone.flatMap { TimeZone(identifier: $0) } ?? .current
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant.seconds)))
        return Instant(seconds: instant.seconds + offset).day
    }
}
