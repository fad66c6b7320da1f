/// When the steps of a sequence fall, given what has been done and when the office is open.
///
/// A step is counted from the day on which the one before it was *really* handled, so somebody who is a week late does
/// not send three messages in one week to catch up.
package struct SequenceSchedule: Sendable {
    package let sequence: OutreachSequence
    package let calendar: OfficeCalendar

    package init(_ sequence: OutreachSequence, calendar: OfficeCalendar) {
        self.sequence = sequence
        self.calendar = calendar
    }

    /// The next step of a person and the day on which it is due, with the steps passed over on the way.
    ///
    /// The next step is the first after the last one handled for which no skip rule holds. Its day is an office day,
    /// and later than every day on which a step was handled. It may be in the past: then it is late.
    ///
    /// What is passed over is only said, not written down: as long as the step has not been overtaken, a fact that
    /// changes brings it back.
    package func outlook(of enrolment: Enrolment, facts: SequenceFacts) -> SequenceOutlook {
        guard enrolment.state == .active else { return SequenceOutlook(next: .ended(enrolment.state)) }
        let lastNumber = enrolment.handled.keys.max() ?? 0
        let lastDay = enrolment.handled.values.map(\.day).max()
        let left = sequence.steps.filter { $0.number > lastNumber }
        guard !left.isEmpty else { return SequenceOutlook(next: .finished(on: lastDay ?? enrolment.start)) }
        let stop = StopRule.allCases.first { sequence.stopsOn.contains($0) && $0.applies(to: facts) }
        if let stop { return SequenceOutlook(next: .stops(stop)) }

        var passed: [PassedStep] = []
        for step in left {
            let day = day(of: step, in: enrolment)
            guard let rule = step.skip.first(where: { $0.applies(to: facts) }) else {
                return SequenceOutlook(next: .due(DueStep(step: step, day: day)), passedOver: passed)
            }
            passed.append(PassedStep(step: step, day: day, rule: rule))
        }
        return SequenceOutlook(next: .finished(on: passed.last?.day ?? enrolment.start), passedOver: passed)
    }

    /// Every step with its day, as if each were handled on it and none passed over.
    package func plan(from start: Day) -> [DueStep] {
        var planned: [DueStep] = []
        var previous = (day: calendar.officeDay(onOrAfter: start), stepDay: 1)
        for step in sequence.steps {
            let day = day(previous.day, later: step.day - previous.stepDay)
            planned.append(DueStep(step: step, day: day))
            previous = (day, step.day)
        }
        return planned
    }

    /// The day of a step that comes after all that has been handled.
    private func day(of step: SequenceStep, in enrolment: Enrolment) -> Day {
        let handled = enrolment.handled.sorted { $0.key < $1.key }
        let lastSent = handled.last { $0.value.outcome == .sent }
        var day = calendar.officeDay(onOrAfter: enrolment.start)
        if let lastSent {
            day = self.day(lastSent.value.day, later: step.day - dayOfStep(lastSent.key))
        } else {
            day = self.day(day, later: step.day - 1)
        }
        // A step that was skipped early brings nothing forward; one that was skipped late puts the rest off.
        for (number, record) in handled where number > lastSent?.key ?? 0 {
            day = max(day, self.day(record.day, later: step.day - dayOfStep(number)))
        }
        // Steps handled out of their order must not put two on one day.
        let last = handled.map(\.value.day).max()
        return last.map { max(day, calendar.officeDay(onOrAfter: $0.adding(days: 1))) } ?? day
    }

    /// The day of the sequence on which a step stands.
    private func dayOfStep(_ number: Int) -> Int {
        sequence.steps.indices.contains(number - 1) ? sequence.steps[number - 1].day : 1
    }

    /// The office day so many days after a day, as the sequence counts them.
    private func day(_ day: Day, later days: Int) -> Day {
        switch sequence.counting {
        case .calendarDays: calendar.officeDay(onOrAfter: day.adding(days: days))
        case .officeDays: calendar.adding(officeDays: days, to: day)
        }
    }
}
