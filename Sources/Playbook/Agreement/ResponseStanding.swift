/// How a promise to answer stands for one person or account, judged by days.
///
/// By days a breach is certain and a promise kept is not: see ``ResponseTime/lastDay(from:in:)``.
package struct ResponseStanding: Hashable, Sendable {
    package enum State: String, Word {
        case answeredInTime = "answered-in-time"
        case answeredLate = "answered-late"
        /// Nobody has answered, and there is still time.
        case waiting
        /// Nobody has answered, and the time is over.
        case overdue

        package static var called: String { "a state of an answer" }
    }

    /// When the wait began.
    package let started: Day
    /// The day by whose end an answer is late for sure.
    package let lastDay: Day
    /// The day of the first answer, or `nil` where there is none yet.
    package let answered: Day?
    package let state: State
    /// Days past the last day: of the answer, or of today where there is none; 0 where it is in time.
    package let daysLate: Int

    init(started: Day, lastDay: Day, answered: Day?, today: Day) {
        self.started = started
        self.lastDay = lastDay
        self.answered = answered
        daysLate = max(0, (answered ?? today).days(since: lastDay))
        state =
            switch (answered != nil, daysLate > 0) {
            case (true, false): .answeredInTime
            case (true, true): .answeredLate
            case (false, false): .waiting
            case (false, true): .overdue
            }
    }

    /// Whether the promise was broken for sure.
    package var isBreach: Bool { daysLate > 0 }
    /// Whether somebody still waits.
    package var isOpen: Bool { answered == nil }
}
