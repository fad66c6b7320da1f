import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Tries the scoring models on invented leads.
struct ScoreTest: Command {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Try the scoring models on invented leads, who must come in their order.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let examples = ["score test", "score test --why worked-example"]

    @Option(help: "Show the terms of one of them.") var why: String?

    func run(in session: Session) throws -> Answer {
        let settings = session.settings
        let trial = ScoringTrial(
            settings.scoring, ideal: settings.idealCustomer, on: session.today, currency: settings.currency)
        if let why {
            let names = trial.outcomes.map(\.profile.name)
            guard let outcome = trial.outcomes.first(where: { $0.profile.name == why.lowercased() }) else {
                throw UnknownName(why, kind: "profile", known: names, list: "score test")
            }
            return Answer.ledger(outcome.ledger, of: outcome.profile.name) { _ in nil }
        }
        var blocks: [Answer.Block] = [.table(table(trial))]
        let mistakes = trial.outcomes.flatMap(\.mistakes)
        if !mistakes.isEmpty { blocks.append(.problems(mistakes.map { Problem(.error, "\($0).") })) }
        if !trial.madeUp.isEmpty {
            blocks.append(
                .text(
                    "icp in workspace.yml says nothing of \(listed(trial.madeUp) ?? ""), so the profiles stand on invented ones."
                ))
        }
        if mistakes.isEmpty, !trial.outcomes.isEmpty {
            blocks.append(.text("Everyone comes where they must. What makes a score: score test --why PROFILE"))
        }
        return Answer(blocks, failed: !trial.isRight)
    }

    private func table(_ trial: ScoringTrial) -> Table {
        Table(
            "profiles",
            columns: [
                .init("profile"), .init("model"), .init("fit", nil, .trailing), .init("behaviour", nil, .trailing),
                .init("score", nil, .trailing), .init("class"), .init("band", "Fit is"),
                .init("expected", "Must come", .trailing), .init("got", "Comes", .trailing),
                .init("right"),
            ],
            rows: trial.outcomes.map { outcome in
                let ledger = outcome.ledger
                return [
                    .text(outcome.profile.name), .text(ledger.standing.model), .integer(ledger.fit),
                    .integer(ledger.behaviour), .integer(ledger.score),
                    .word(ledger.verdict).toned(ledger.verdict.tone), .word(ledger.band),
                    .integer(outcome.profile.rank), .integer(outcome.place),
                    .flag(outcome.mistakes.isEmpty).toned(outcome.mistakes.isEmpty ? .plain : .bad),
                ]
            },
            whenEmpty: "No profiles. Delete the empty list “profiles” in workspace.yml to have the playbook's.")
    }
}
