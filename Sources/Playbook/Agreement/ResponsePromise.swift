/// How soon sales promised marketing to answer: those who are sales-ready, and at the very most anybody who asks.
///
/// The times are the playbook's (section 8): one hour within office hours, 24 hours at the very most for any contact.
package struct ResponsePromise: Hashable, Sendable {
    /// For a lead that is sales-ready.
    package var response: ResponseTime
    /// For anybody else who asks.
    package var anyContact: ResponseTime

    package static let standard = ResponsePromise()

    /// How long an answer may be owed before it is no late answer any more but a lead that was let go; ours.
    package static let lookBackDays = 30

    /// What a buyer does to ask for an answer. The first is the playbook's; the others are what other systems call it.
    package static let requests: Set<String> = [
        TouchType.contactRequest.rawValue, "demo-request", "meeting-request",
    ]

    package init(
        response: ResponseTime = ResponseTime(1, .officeHours), anyContact: ResponseTime = ResponseTime(24, .hours)
    ) {
        self.response = response
        self.anyContact = anyContact
    }

    /// The time that was promised.
    package func time(isSalesReady: Bool) -> ResponseTime { isSalesReady ? response : anyContact }

    /// How the promise stands for somebody who began to wait on a day.
    ///
    /// - Parameters:
    ///   - started: The day of the request, or on which the lead became sales-ready.
    ///   - answers: The days of our answers, in any order. One before that day answers something else; one of the same
    ///     day counts, since nothing tells which came first.
    ///   - today: An answer of a later day is not there yet.
    package func standing(
        since started: Day, answers: some Sequence<Day>, isSalesReady: Bool, on today: Day, in calendar: OfficeCalendar
    ) -> ResponseStanding {
        ResponseStanding(
            started: started, lastDay: time(isSalesReady: isSalesReady).lastDay(from: started, in: calendar),
            answered: answers.filter { (started...max(started, today)).contains($0) }.min(), today: today)
    }
}
