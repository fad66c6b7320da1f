import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows the rules that scores are made by, and where each comes from.
struct ScoreModel: Command {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Show the rules of scoring in force, and where each figure comes from.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let examples = ["score model", "score model standard"]

    @Argument(help: "A model; the standard one otherwise.") var model: String?

    func run(in session: Session) throws -> Answer {
        let scoring = session.settings.scoring
        let wanted = try session.modelName(model ?? scoring.names[scoring.names.count - 1])
        let place = scoring.names.firstIndex(of: wanted) ?? scoring.names.count - 1
        let shown = scoring.inForce(on: session.today)[place]
        let audience = scoring.special.indices.contains(place) ? scoring.special[place].audience.phrase : nil
        var blocks: [Answer.Block] = [
            .text("\(shown.title), for \(audience ?? "all accounts that no other model is for").")
        ]
        blocks.append(.table(ModelWords(model: shown).table))
        let versions = (scoring.special.map(\.model) + [scoring.standard])[place].versions
        if versions.count > 1 { blocks.append(.table(versionTable(versions, inForce: shown))) }
        if scoring.names.count > 1 { blocks.append(.table(modelTable(scoring, on: session.today))) }
        return Answer(blocks)
    }

    private func versionTable(_ versions: [ScoringModel], inForce shown: ScoringModel) -> Table {
        Table(
            "versions", caption: "Versions",
            columns: [
                .init("version", nil, .trailing), .init("from"), .init("threshold", nil, .trailing),
                .init("in_force", "In force"),
            ],
            rows: versions.map {
                [
                    .integer($0.version), .day($0.from), .integer($0.threshold),
                    .flag($0.version == shown.version && $0.from == shown.from),
                ]
            })
    }

    private func modelTable(_ scoring: ScoringModels, on day: Day) -> Table {
        Table(
            "models", caption: "Models, in the order in which they are asked",
            columns: [
                .init("model"), .init("version", nil, .trailing), .init("for"), .init("threshold", nil, .trailing),
            ],
            rows: scoring.inForce(on: day).enumerated().map { index, model in
                let audience = scoring.special.indices.contains(index) ? scoring.special[index].audience.phrase : nil
                return [
                    .text(model.name), .integer(model.version), .text(audience ?? "all others"),
                    .integer(model.threshold),
                ]
            })
    }
}
