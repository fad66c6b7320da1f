import Playbook

/// Instants as mail writes them: `Sun, 22 Nov 2026 09:30:00 +0000` (RFC 5322, 3.3).
enum MailDate {
    private static let weekdays: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months: [StaticString] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Appends the instant in UTC.
    static func append(_ instant: Instant, to bytes: inout [UInt8]) {
        let day = instant.day
        let (year, month, dayOfMonth) = day.parts
        let second = instant.seconds - day.number * 86_400
        func appendTwo(_ value: Int) {
            bytes.append(UInt8(ascii: "0") + UInt8(value / 10))
            bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
        }
        bytes.append(weekdays[day.weekday - 1])
        bytes.append(", ")
        if dayOfMonth < 10 { bytes.append(UInt8(ascii: "0") + UInt8(dayOfMonth)) } else { appendTwo(dayOfMonth) }
        bytes.append(" ")
        bytes.append(months[month - 1])
        bytes.append(" ")
        bytes.append(text: String(year))
        bytes.append(" ")
        appendTwo(second / 3600)
        bytes.append(":")
        appendTwo(second / 60 % 60)
        bytes.append(":")
        appendTwo(second % 60)
        bytes.append(" +0000")
    }
}
