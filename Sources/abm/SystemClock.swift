import Foundation
import Playbook
import Workbench

/// The machine's clock, read in the time zone of a workspace.
enum SystemClock {
    /// - Parameter timeZone: An IANA name such as `Europe/Helsinki`; the machine's own for `nil` or a name that the
    ///   machine has no table of.
    static func read(_ timeZone: String?) -> Clock {
        let now = Int(Date().timeIntervalSince1970)
        let zone = timeZone.flatMap { TimeZone(identifier: $0) } ?? .current
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(now)))
        return Clock(today: Instant(seconds: now + offset).day, now: Instant(seconds: now))
    }
}
