import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows the exit criteria of a deal's stages, each met or open with the reason.
struct OpportunityCriteria: Command {
    static let configuration = CommandConfiguration(
        commandName: "criteria", abstract: "Show what must be true before a deal leaves each stage, and whether it is.")
    static let reads = Session.tablesOfProgress
    static let writes = Set<StoreTable>.nothing
    static let examples = ["opportunity criteria tammerlift-europe"]

    @Argument(help: "The deal.") var opportunity: String

    func run(in session: Session) throws -> Answer {
        let deal = try session.opportunity(opportunity)
        let discipline = try session.discipline(of: deal)
        let table = Table(
            "criteria", caption: deal.handle,
            columns: [
                .init("stage"), .init("passage", "The deal"), .init("criterion"), .init("text", "What must be true"),
                .init("state"), .init("why"),
            ],
            rows: discipline.steps.flatMap { step in
                step.criteria.map { standing in
                    [
                        .text(step.stage.handle), .word(step.passage), .text(standing.criterion.handle),
                        .text(standing.criterion.text),
                        .text(standing.isMet ? "met" : "open").toned(tone(of: standing, step.passage)),
                        .text(standing.why),
                    ]
                }
            },
            whenEmpty: "The stages of this workspace have no exit criteria.")
        let warnings = discipline.warnings(of: deal)
        return Answer([.table(table)] + (warnings.isEmpty ? [] : [.problems(warnings)]))
    }

    private func tone(of standing: CriterionStanding, _ passage: StageDiscipline.Passage) -> Tone {
        if standing.isMet { return .good }
        switch passage {
        case .passed, .skipped: return .bad
        case .current: return .caution
        case .ahead, .before: return .plain
        }
    }
}
