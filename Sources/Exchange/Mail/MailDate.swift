import Playbook

/// Instants as mail writes them: `Sun, 22 Nov 2026 09:30:00 +0000` (RFC 5322, 3.3).
enum MailDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The instant in UTC.
    static func text(_ instant: Instant) -> String {
        let day = instant.day
        let (year, month, dayOfMonth) = day.parts
        let second = instant.seconds - day.number * 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(weekdays[day.weekday - 1]), \(dayOfMonth) \(months[month - 1]) \(year) "
            + "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)) +0000"
    }
}
