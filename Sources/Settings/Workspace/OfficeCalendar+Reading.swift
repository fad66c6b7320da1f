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
        self.init(
            holidays: holidays ?? standard.holidays, workdays: numbers.isEmpty ? standard.workdays : numbers,
            closed: closed ?? [])
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
