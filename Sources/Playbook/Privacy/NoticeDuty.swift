/// Whether a person has to be told where their data came from, and until when.
///
/// Of data that others gave, a person is told within a month of its coming, and at the latest when they are first
/// contacted (GDPR, article 14, paragraph 3). Whoever gave it themselves was told then (article 13).
package enum NoticeDuty: Hashable, Sendable {
    /// Why that day.
    package enum Reason: Hashable, Sendable {
        /// A month after the data came.
        case month
        /// The day on which we first reached the person.
        case firstContact
    }

    /// They were told.
    case told(Day)
    /// They gave the data themselves.
    case fromThemselves
    case due(Day, Reason)
    /// Nobody wrote down when the data came, and the person was never reached.
    case dayUnknown

    /// What is known of a person that the duty hangs on.
    package struct Facts: Hashable, Sendable {
        package var basis: LawfulBasis?
        /// The day on which the data came, as somebody wrote it down.
        package var obtained: Day?
        /// The day of the first file that brought the person.
        package var imported: Day?
        package var informed: Day?
        /// The first day on which the person gave us data of their own accord, such as by a form.
        package var gave: Day?
        /// The first day on which we reached the person.
        package var reached: Day?

        /// The day by which the data had come, as far as anybody knows: whoever was reached before the file that brings
        /// them came from elsewhere, and no later than that.
        package var came: Day? { obtained ?? imported.map { min($0, reached ?? $0) } }

        package init(
            basis: LawfulBasis? = nil, obtained: Day? = nil, imported: Day? = nil, informed: Day? = nil,
            gave: Day? = nil, reached: Day? = nil
        ) {
            self.basis = basis
            self.obtained = obtained
            self.imported = imported
            self.informed = informed
            self.gave = gave
            self.reached = reached
        }
    }

    /// The duty towards a person of whom this is known.
    package init(_ facts: Facts) {
        if let informed = facts.informed {
            self = .told(informed)
        } else if facts.basis == .consent {
            self = .fromThemselves
        } else if let gave = facts.gave, gave <= min(facts.came ?? gave, facts.reached ?? gave) {
            self = .fromThemselves
        } else if let came = facts.came {
            let end = came.monthLater
            // Who was reached before the data of today came is owed the notice from the day on which it did.
            let contact = facts.reached.map { max($0, came) }
            self = contact.map { $0 < end ? .due($0, .firstContact) : .due(end, .month) } ?? .due(end, .month)
        } else if let reached = facts.reached {
            self = .due(reached, .firstContact)
        } else {
            self = .dayUnknown
        }
    }

    /// The types of touch by which a person gives their data themselves.
    package static let formTypes: Set<TouchType> = [.contactRequest, .guide, .buyersGuide, .webinar, .matterCurrent]
}

extension Day {
    /// The same day of the next month, or the last day of that month where it is shorter.
    package var monthLater: Day {
        let (year, month, day) = parts
        let next = month == 12 ? (year: year + 1, month: 1) : (year: year, month: month + 1)
        let length = Day.length(ofMonth: next.month, year: next.year)
        let first = startOfMonth.adding(days: Day.length(ofMonth: month, year: year))
        return first.adding(days: min(day, length) - 1)
    }
}
