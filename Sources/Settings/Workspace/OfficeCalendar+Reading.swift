import Playbook

extension OfficeCalendar {
    /// Reads the group `calendar`; what it does not mention is Finland's, Monday to Friday, without closings.
    init(reading reader: inout SectionReader) {
        let standard = OfficeCalendar.standard
        let holidays = reader.word("holidays", as: PublicHolidays.self)
        let place = reader.value("workdays")?.place
        let workdays = reader.words("workdays", as: Weekday.self)
        if let place, let workdays, workdays.isEmpty, reader.problems.isEmpty {
            reader.report(place, "workdays is empty; name at least one day, such as [mon, tue, wed, thu, fri]")
        }
        let numbers = Set((workdays ?? []).map(\.number))
        let closed = reader.sections("closed", "- { from: 2027-07-05, until: 2027-07-30, name: Summer closing }") {
            ClosedPeriod(reading: &$0)
        }
        var hours = standard.hours
        reader.section("office") { hours = OfficeHours(reading: &$0) ?? hours }
        self.init(
            holidays: holidays ?? standard.holidays, workdays: numbers.isEmpty ? standard.workdays : numbers,
            closed: closed ?? [], hours: hours)
    }
}

extension OfficeHours {
    /// Reads the group `office`; an end that it does not mention is the standard's. `nil` where there is a mistake.
    fileprivate init?(reading reader: inout SectionReader) {
        let place = reader.value("closes")?.place ?? reader.value("opens")?.place ?? reader.place
        let opens = reader.wallTime("opens") ?? OfficeHours.standard.opens
        let closes = reader.wallTime("closes") ?? OfficeHours.standard.closes
        guard reader.problems.isEmpty else { return nil }
        guard opens < closes else {
            reader.report(place, "the office closes (\(closes.text)) before it opens (\(opens.text)); swap them")
            return nil
        }
        self.init(opens: opens, closes: closes)
    }
}

extension SectionReader {
    /// A time of day, such as `08:00`.
    fileprivate mutating func wallTime(_ key: String) -> WallTime? {
        guard let value = value(key), let text = text(value, of: key) else { return nil }
        if let time = WallTime(text) { return time }
        report(
            value.place,
            "\(key): “\(SettingsProblem.shortened(text))” is not a time of day; write it as 08:00, up to 24:00")
        return nil
    }
}

extension ClosedPeriod {
    /// Reads one closing; `nil` where it has no days, which has been reported then.
    fileprivate init?(reading reader: inout SectionReader) {
        reader.require("from", "the first day that is closed, as YYYY-MM-DD")
        reader.require("until", "the last day that is closed, as YYYY-MM-DD")
        let first = reader.day("from")
        let untilPlace = reader.value("until")?.place ?? reader.place
        let last = reader.day("until")
        let name = reader.text("name", atMost: 100)
        guard let first, let last else { return nil }
        guard first <= last else {
            reader.report(untilPlace, "until (\(last.iso)) is before from (\(first.iso)); swap them")
            return nil
        }
        let count = last.days(since: first) + 1
        guard count <= ClosedPeriod.mostDays else {
            reader.report(untilPlace, "the office is closed for \(count) days here; a closing lasts a year at most")
            return nil
        }
        self.init(first...last, name: name ?? "Closed")
    }
}
