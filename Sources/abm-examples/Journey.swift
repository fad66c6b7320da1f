/// One row of `touches.csv`.
struct TouchRow: Sendable {
    var day: CalendarDay
    var domain: String
    /// Empty for a visit that nobody signed.
    var email: String
    var channel: String
    var type: String
    var campaign: String
    var note: String
}

/// Collects the touches of the year and keeps them honest: working days only, campaigns only inside their dates.
struct Journey: Sendable {
    private(set) var rows: [TouchRow] = []

    /// Adds a touch on `day`, or on the first working day after it; beyond the year it did not happen.
    ///
    /// A touch that slips behind the end of its campaign is dropped too: a late reader is not the campaign's any more.
    mutating func add(
        _ type: String, on channel: String, at company: Company, by person: Person?, day: CalendarDay,
        campaign: Campaign? = nil, note: String = ""
    ) {
        let day = WorkingDays.onOrAfter(day)
        guard WorkingDays.year.contains(day) else { return }
        if let campaign, !campaign.days.contains(day) { return }
        rows.append(
            TouchRow(
                day: day, domain: company.domain, email: person?.email ?? "", channel: channel, type: type,
                campaign: campaign?.handle ?? "", note: note))
    }

    /// By day, then in the order of adding, so that a sent message stays before its opening on the same day.
    func rowsInOrder() -> [TouchRow] {
        rows.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
}
