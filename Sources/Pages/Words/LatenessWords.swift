import Playbook

extension Lateness {
    /// How late something is, as a page says it: `2 t 15 min työaikaa`, `3 päivää`.
    func words(_ language: Language) -> String {
        guard language == .finnish else { return phrase }
        return switch self {
        case .officeMinutes(let count): "\(Self.hours(count)) työaikaa"
        case .minutes(let count): Self.hours(count)
        case .days(let count): count == 1 ? "1\u{A0}päivä" : "\(count)\u{A0}päivää"
        case .officeDays(let count): count == 1 ? "1\u{A0}työpäivä" : "\(count)\u{A0}työpäivää"
        }
    }

    private static func hours(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        return hours == 0 ? "\(rest)\u{A0}min" : rest == 0 ? "\(hours)\u{A0}t" : "\(hours)\u{A0}t \(rest)\u{A0}min"
    }
}
