import Playbook
import Testing

@Suite struct SequenceScheduleTests {
    private static let everything = SequenceFacts(hasEmail: true, hasPhone: true, hasLinkedIn: true)

    private func sequence(
        _ days: [Int], counting: DayCounting = .calendarDays, skip: [Int: [SkipRule]] = [:],
        stopsOn: Set<StopRule> = StopRule.standard
    ) -> OutreachSequence {
        OutreachSequence(
            name: "s", title: "S", counting: counting,
            steps: days.enumerated().map { index, day in
                SequenceStep(number: index + 1, day: day, template: "t\(index + 1)", skip: skip[index + 1] ?? [])
            }, stopsOn: stopsOn)
    }

    private func enrolment(_ start: Day, _ handled: [Int: StepRecord] = [:]) -> Enrolment {
        Enrolment(id: Enrolment.ID(1), contact: Contact.ID(1), sequence: "s", start: start, handled: handled)
    }

    private func sent(_ text: String) throws -> StepRecord { StepRecord(day: try day(text), outcome: .sent) }

    private func due(
        _ sequence: OutreachSequence, _ enrolment: Enrolment, facts: SequenceFacts = everything
    ) -> String? {
        SequenceSchedule(sequence, calendar: .standard).outlook(of: enrolment, facts: facts).due
            .map { "\($0.step.number) \($0.day.iso)" }
    }

    @Test func `The default sequence begins on a Monday as the playbook has it`() throws {
        let schedule = SequenceSchedule(sequence([1, 3, 5, 8, 10, 14]), calendar: .standard)
        #expect(
            schedule.plan(from: try day("2026-11-23")).map(\.day.iso) == [
                "2026-11-23", "2026-11-25", "2026-11-27", "2026-11-30", "2026-12-02", "2026-12-07",
            ])
        // A Saturday's start is Monday's, and Independence Day (a Sunday) moves nothing more.
        #expect(schedule.plan(from: try day("2026-11-21")).first?.day.iso == "2026-11-23")
    }

    @Test func `Office days pass over weekends and holidays`() throws {
        let schedule = SequenceSchedule(sequence([1, 3, 5], counting: .officeDays), calendar: .standard)
        #expect(
            schedule.plan(from: try day("2026-12-22")).map(\.day.iso) == ["2026-12-22", "2026-12-28", "2026-12-30"])
    }

    @Test func `A step that is handled late puts the rest off`() throws {
        let sequence = sequence([1, 3, 5])
        let start = try day("2026-11-23")
        #expect(due(sequence, enrolment(start)) == "1 2026-11-23")
        #expect(due(sequence, enrolment(start, [1: try sent("2026-11-23")])) == "2 2026-11-25")
        #expect(due(sequence, enrolment(start, [1: try sent("2026-12-01")])) == "2 2026-12-03")
        #expect(due(sequence, enrolment(start, [1: try sent("2026-11-29")])) == "2 2026-12-01")
    }

    @Test func `Steps that do not fit the person are passed over with why`() throws {
        let sequence = sequence([1, 3, 8], skip: [2: [.engaged, .noPhone]])
        let start = try day("2026-11-23")
        let schedule = SequenceSchedule(sequence, calendar: .standard)
        let facts = SequenceFacts(hasEmail: true, hasPhone: false, hasLinkedIn: false)
        let outlook = schedule.outlook(of: enrolment(start, [1: try sent("2026-11-23")]), facts: facts)
        #expect(outlook.due?.step.number == 3)
        #expect(outlook.due?.day.iso == "2026-11-30")
        #expect(outlook.passedOver.map(\.step.number) == [2])
        #expect(outlook.passedOver.map(\.rule) == [.noPhone])
        #expect(outlook.passedOver.map(\.day.iso) == ["2026-11-25"])
    }

    @Test func `A skipped step brings nothing forward, and one skipped late puts the rest off`() throws {
        let sequence = sequence([1, 3, 5])
        let start = try day("2026-11-23")
        var skipped = StepRecord(day: start, outcome: .skipped(reason: "no phone"))
        #expect(due(sequence, enrolment(start, [1: try sent("2026-11-23"), 2: skipped])) == "3 2026-11-27")
        skipped.day = try day("2026-12-01")
        #expect(due(sequence, enrolment(start, [1: try sent("2026-11-23"), 2: skipped])) == "3 2026-12-03")
        #expect(due(sequence, enrolment(start, [1: skipped])) == "2 2026-12-03")
    }

    @Test func `A sequence of which nothing is left finishes on the day of its last step`() throws {
        let start = try day("2026-11-23")
        let schedule = SequenceSchedule(sequence([1, 3], skip: [2: [.openDeal]]), calendar: .standard)
        let all = enrolment(start, [1: try sent("2026-11-23"), 2: try sent("2026-11-26")])
        #expect(schedule.outlook(of: all, facts: Self.everything).next == .finished(on: try day("2026-11-26")))
        var facts = Self.everything
        facts.hasOpenDeal = true
        let outlook = schedule.outlook(of: enrolment(start, [1: try sent("2026-11-23")]), facts: facts)
        #expect(outlook.next == .finished(on: try day("2026-11-25")))
        #expect(outlook.passedOver.map(\.rule) == [.openDeal])
    }

    @Test func `A person who answers is left alone, and one who opted out always`() throws {
        var facts = Self.everything
        facts.hasReplied = true
        let start = enrolment(try day("2026-11-23"))
        func next(_ sequence: OutreachSequence) -> SequenceOutlook.Next {
            SequenceSchedule(sequence, calendar: .standard).outlook(of: start, facts: facts).next
        }
        #expect(next(sequence([1])) == .stops(.replied))
        #expect(due(sequence([1], stopsOn: []), start, facts: facts) == "1 2026-11-23")
        facts.hasOptedOut = true
        #expect(next(sequence([1])) == .stops(.optedOut))
        #expect(next(sequence([1], stopsOn: [])) == .stops(.optedOut))
    }

    @Test(arguments: [EnrolmentState.stopped, .finished]) func `What has ended stays ended`(state: EnrolmentState) {
        var ended = enrolment(today)
        ended.state = state
        let outlook = SequenceSchedule(sequence([1]), calendar: .standard).outlook(of: ended, facts: Self.everything)
        #expect(outlook == SequenceOutlook(next: .ended(state)))
    }

    @Test func `Every rule has words, and holds for its own fact alone`() {
        for rule in SkipRule.allCases {
            #expect(!rule.reason.isEmpty && !rule.applies(to: Self.everything))
        }
        for rule in StopRule.allCases {
            #expect(!rule.reason.isEmpty && !rule.applies(to: Self.everything))
        }
    }

    // MARK: Laws

    private func randomSequence(_ generator: inout Seeded) -> OutreachSequence {
        var day = 0
        let days = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
            day += Int.random(in: 1...9, using: &generator)
            return day
        }
        var skip: [Int: [SkipRule]] = [:]
        for number in 1...days.count where Int.random(in: 0..<3, using: &generator) == 0 {
            skip[number] = [SkipRule.allCases.randomElement(using: &generator) ?? .engaged]
        }
        let counting: DayCounting = Bool.random(using: &generator) ? .calendarDays : .officeDays
        return sequence(days, counting: counting, skip: skip, stopsOn: [])
    }

    private func randomFacts(_ generator: inout Seeded) -> SequenceFacts {
        SequenceFacts(
            hasEmail: Bool.random(using: &generator), hasPhone: Bool.random(using: &generator),
            hasLinkedIn: Bool.random(using: &generator), isEngaged: Bool.random(using: &generator),
            hadMeeting: Bool.random(using: &generator), hasOpenDeal: Bool.random(using: &generator))
    }

    private func randomCalendar(_ generator: inout Seeded) -> OfficeCalendar {
        let first = today.adding(days: Int.random(in: -50...50, using: &generator))
        let closing = ClosedPeriod(first...first.adding(days: Int.random(in: 0...30, using: &generator)), name: "Away")
        let workdays = Set((1...7).filter { _ in Bool.random(using: &generator) })
        return OfficeCalendar(
            holidays: PublicHolidays.allCases.randomElement(using: &generator) ?? .none,
            workdays: workdays.isEmpty ? [1, 2, 3, 4, 5] : workdays, closed: [closing])
    }

    @Test(arguments: 0..<150 as Range<UInt64>)
    func `Due days are office days, rise, and end the sequence whatever is late or skipped`(seed: UInt64) {
        var generator = Seeded(seed)
        let schedule = SequenceSchedule(randomSequence(&generator), calendar: randomCalendar(&generator))
        var running = enrolment(today.adding(days: Int.random(in: -60...60, using: &generator)))
        var last: Day?
        var turns = 0
        while turns <= schedule.sequence.steps.count {
            let facts = randomFacts(&generator)
            let outlook = schedule.outlook(of: running, facts: facts)
            #expect(outlook == schedule.outlook(of: running, facts: facts))
            #expect(outlook.passedOver.allSatisfy { $0.step.skip.contains($0.rule) && $0.rule.applies(to: facts) })
            guard let due = outlook.due else { break }
            #expect(schedule.calendar.isOfficeDay(due.day))
            #expect(due.day >= running.start && (last.map { due.day > $0 } ?? true))
            #expect(running.handled[due.step.number] == nil)
            let done = due.day.adding(days: Int.random(in: 0...12, using: &generator))
            let skips = Int.random(in: 0..<4, using: &generator) == 0
            running.handled[due.step.number] = StepRecord(
                day: done, outcome: skips ? .skipped(reason: "not now") : .sent)
            last = done
            turns += 1
        }
        guard case .finished = schedule.outlook(of: running, facts: randomFacts(&generator)).next else {
            // Facts that turned since may bring a passed step back, but never one that was overtaken.
            let number = schedule.outlook(of: running, facts: Self.everything).due?.step.number ?? .max
            #expect(number > running.handled.keys.max() ?? 0)
            return
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `The plan is what happens when each step is handled on its day`(seed: UInt64) {
        var generator = Seeded(seed)
        let schedule = SequenceSchedule(randomSequence(&generator), calendar: randomCalendar(&generator))
        var running = enrolment(today.adding(days: Int.random(in: -60...60, using: &generator)))
        // Nothing of what a skip rule asks for is so.
        let facts = Self.everything
        let plan = schedule.plan(from: running.start)
        #expect(zip(plan, plan.dropFirst()).allSatisfy { $0.day < $1.day })
        for planned in plan {
            #expect(schedule.outlook(of: running, facts: facts).due == planned)
            running.handled[planned.step.number] = StepRecord(day: planned.day, outcome: .sent)
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `The later a step is handled, the later the next, and never fewer days between`(seed: UInt64) throws {
        var generator = Seeded(seed)
        let schedule = SequenceSchedule(sequence([1, 4, 9]), calendar: randomCalendar(&generator))
        let start = today.adding(days: Int.random(in: -60...60, using: &generator))
        var last = start
        for late in 0..<40 {
            let done = start.adding(days: late)
            let record = StepRecord(day: done, outcome: .sent)
            let due = try #require(schedule.outlook(of: enrolment(start, [1: record]), facts: Self.everything).due)
            #expect(due.day >= last && due.day.days(since: done) >= 3)
            last = due.day
        }
    }
}
