/// How late something is, as exactly as is known.
package enum Lateness: Hashable, Sendable {
    /// Minutes in which the office was open.
    case officeMinutes(Int)
    /// Minutes of any hour.
    case minutes(Int)
    /// Whole days: no instant is known, or the promise is one of days.
    case days(Int)
    /// Days on which the office was open.
    case officeDays(Int)

    /// As `2 h 15 min of office time`, `35 min`, `3 days`, or `2 office days`.
    package var phrase: String {
        switch self {
        case .officeMinutes(let count): "\(Lateness.text(minutes: count)) of office time"
        case .minutes(let count): Lateness.text(minutes: count)
        case .days(let count): count == 1 ? "1 day" : "\(count) days"
        case .officeDays(let count): count == 1 ? "1 office day" : "\(count) office days"
        }
    }

    /// As `2 h 15 min`.
    package static func text(minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        return hours == 0 ? "\(rest) min" : rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
    }

    /// For sorting, the latest last; an office day counts as a day.
    package var approximateMinutes: Int {
        switch self {
        case .officeMinutes(let count): count * 3
        case .minutes(let count): count
        case .days(let count), .officeDays(let count): count * 1440
        }
    }
}
