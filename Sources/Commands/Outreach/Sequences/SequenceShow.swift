import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows a sequence's steps with their days, and who is on the way.
struct SequenceShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a sequence's steps with their days, and who is on the way.")
    static let reads: Set<StoreTable> = [
        .enrolment, .enrolmentStep, .contact, .opportunity, .touch, .touchType, .optOut,
    ]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sequence show default", "sequence show cfo --on 2026-12-21"]

    @Argument(help: "The sequence.") var sequence: String
    @Option(help: "The day to start on; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        let desk = SequenceDesk(session: session)
        let schedule = try desk.schedule(sequence)
        let running = try session.read.activeEnrolments().filter { $0.sequence == sequence }
        let people = try desk.standings(of: running)
        let steps = steps(of: schedule, from: on ?? session.today)
        return Answer([.table(steps)] + (people.isEmpty ? [] : [.table(table(of: people))]))
    }

    private func steps(of schedule: SequenceSchedule, from start: Day) -> Table {
        Table(
            "steps", caption: "\(schedule.sequence.title), started on \(start.iso)",
            columns: [
                .init("step", nil, .trailing), .init("day", nil, .trailing), .init("date"), .init("weekday"),
                .init("template"), .init("skipped", "Skipped where"),
            ],
            rows: schedule.plan(from: start).map { due in
                [
                    .integer(due.step.number), .integer(due.step.day), .day(due.day), .text(Weekday(of: due.day).name),
                    .text(due.step.template), .text(listed(due.step.skip.map(\.reason), separator: "; ")),
                ]
            })
    }

    private func table(of people: [SequenceDesk.Standing]) -> Table {
        Table(
            "people", caption: "On the way",
            columns: [
                .init("contact"), .init("started"), .init("next", nil, .trailing), .init("template"), .init("due"),
            ],
            rows: people.map { standing in
                let due = standing.due
                return [
                    .text(standing.contact.handle), .day(standing.enrolment.start), .integer(due?.step.number),
                    .text(due?.step.template), .day(due?.day),
                ]
            })
    }
}
