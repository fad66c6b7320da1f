import Answers
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// The steps of all running sequences that are due by a day, each with its draft or the reason why there is none.
struct DueSteps {
    struct Step {
        var standing: SequenceDesk.Standing
        var due: DueStep
        var draft: Draft?
        /// What holds the draft back, or why there is none.
        var obstacle: String?
    }

    /// By day, then by the person's name.
    let steps: [Step]
    /// Sequences that a person's own act has ended and nobody has noted yet.
    private let ending: [SequenceDesk.Standing]
    /// Sequences whose file is gone or broken.
    private let broken: [SequenceDesk.Standing]
    private let until: Day
    private let today: Day

    /// - Throws: What the library and the store throw.
    init(in session: Session, until: Day) throws {
        self.until = until
        today = session.today
        let desk = SequenceDesk(session: session)
        let standings = try desk.standings(of: session.read.activeEnrolments())
        ending = standings.filter { $0.due == nil && $0.problem == nil }
        broken = standings.filter { $0.problem != nil }
        let due = standings.compactMap { standing in standing.due.map { (standing: standing, due: $0) } }
            .filter { $0.due.day <= until }
        let unsent = try session.read.drafts(ofAny: due.map(\.standing.enrolment.id)).filter { $0.state < .sent }
        let drafts = Dictionary(
            try session.read.drafts(unsent.map(\.id)).compactMap { draft in draft.step.map { ($0, draft) } },
            uniquingKeysWith: { first, _ in first })
        let inspector = try DraftInspector(session: session, drafts: Array(drafts.values))
        let writing = try MessageDesk(session: session, contacts: due.map(\.standing.contact))
        steps = try due.map { standing, due in
            let key = Draft.EnrolmentStep(enrolment: standing.enrolment.id, number: due.step.number)
            let draft = drafts[key]
            let obstacle =
                try draft.map { try inspector.findings(on: $0).first(where: \.holdsDraft)?.message }
                ?? Self.reason(for: standing, due, by: desk, at: writing)
            return Step(standing: standing, due: due, draft: draft, obstacle: obstacle)
        }.sorted {
            ($0.due.day, $0.standing.contact.name, $0.due.step.number)
                < ($1.due.day, $1.standing.contact.name, $1.due.step.number)
        }
    }

    /// Why a step has no draft; one that could be written by now only waits for `sequence prepare`.
    private static func reason(
        for standing: SequenceDesk.Standing, _ due: DueStep, by desk: SequenceDesk, at writing: MessageDesk
    ) throws -> String {
        do {
            let place = Draft.EnrolmentStep(enrolment: standing.enrolment.id, number: due.step.number)
            _ = try desk.draft(of: due.step, as: place, for: standing, at: writing)
        } catch let mistake as any Mistake {
            return mistake.mistakes.first?.message ?? ""
        }
        return "not written yet; write it with: sequence prepare"
    }

    var table: Table {
        Table(
            "due", caption: "Due by \(until.iso)",
            columns: [
                .init("due"), .init("late_days", "Days late", .trailing), .init("contact"), .init("sequence"),
                .init("step", nil, .trailing), .init("template"), .init("draft", nil, .trailing), .init("state"),
                .init("obstacle", "What holds it"),
            ],
            rows: steps.map { step in
                let late = today.days(since: step.due.day)
                return [
                    .day(step.due.day), late > 0 ? .integer(late).toned(.bad) : .none,
                    .text(step.standing.contact.handle),
                    .text(step.standing.enrolment.sequence), .integer(step.due.step.number),
                    .text(step.due.step.template), .integer(step.draft?.id.number), .word(step.draft?.state),
                    .text(step.obstacle).toned(.caution),
                ]
            }, whenEmpty: "Nothing is due by \(until.iso).")
    }

    /// What is said of sequences that have ended by themselves; nothing where none has.
    var endings: [Answer.Block] {
        let problems = Set(broken.compactMap(\.problem)).sorted().map { Problem(.warning, $0) }
        let told: [Answer.Block] = problems.isEmpty ? [] : [.problems(problems)]
        guard let names = listed(ending.map(\.contact.name)) else { return told }
        return told + [
            .text("Ended by an answer, a meeting or their last step: \(names). Note it with: sequence prepare")
        ]
    }
}
