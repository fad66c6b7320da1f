import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Divides won revenue among what led to it, by one model or by several side by side.
struct AttributionList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Divide won revenue by one model, or by several side by side.")
    static let reads = AttributionDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "attribution --model linear --by campaign", "attribution --model w-shaped --window 90",
        "attribution --compare", "attribution --by role --roles",
    ]

    @Option(
        help:
            "first, last, last-non-direct, linear, u-shaped, w-shaped, full-path, time-decay, shapley, shapley-rate, markov, markov-2, markov-3 or one of workspace.yml; several with commas to compare."
    )
    var model: String?
    @Option(
        help: "channel, campaign, contact, role, account, segment, tier or owner.",
        transform: CreditGrouping.init(reading:))
    var by = CreditGrouping.channel
    @Flag(help: "Put the models side by side, and say where they disagree.") var compare = false
    @Flag(help: "Show between which shares each lies if other deals had been won.") var intervals = false
    @Option(parsing: .unconditional, help: "How many rows to show; 20 otherwise, all for csv and json.") var limit: Int?
    @OptionGroup var wishes: AttributionWishes
    @OptionGroup var period: AttributionPeriod
    @OptionGroup var group: AccountGroup

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let models = try models(in: try wishes.rules(in: session))
        let chosen = group.isEverybody ? nil : Set(try group.accounts(in: session).map(\.id))
        let details = models.reduce(by.details) { $0.union($1.details) }
        let desk = try AttributionDesk(
            session: session, wishes: wishes, details: details, period: try period.days(in: session), chosen: chosen)
        let (keys, remark) = try desk.keys(by: by)
        let caption = [try period.caption(in: session), desk.caption(of: models)].compactMap { $0 }
            .joined(separator: ", ")
        var blocks: [Answer.Block]
        if compare {
            let side = SideBySide(
                desk: desk, models: models, keys: keys, by: by, limit: limit, caption: caption,
                wantsIntervals: intervals)
            blocks = try side.blocks()
        } else {
            blocks = try OneModel(
                desk: desk, model: models[0], keys: keys, by: by, limit: limit, caption: caption,
                wantsIntervals: intervals, line: line
            ).blocks()
        }
        if let remark { blocks.append(.text(remark)) }
        blocks += try desk.remarks()
        return Answer(blocks)
    }

    private func models(in rules: AttributionRules) throws -> [any AttributionModel] {
        guard let model else {
            return compare ? rules.comparedModels : [try AttributionDesk.model(named: nil, in: rules)]
        }
        var seen: Set<String> = []
        let models = try model.split(separator: ",").map { try rules.model(named: $0.filter { !$0.isWhitespace }) }
            .filter { seen.insert($0.name).inserted }
        guard let first = models.first else { return [try rules.model(named: model)] }
        guard compare || models.count == 1 else {
            throw Refusal("Several models stand side by side with --compare: attribution --compare --model \(model)")
        }
        if compare, models.count == 1 {
            throw Refusal("There is nothing to compare \(first.name) with. Name another model behind a comma.")
        }
        return models
    }

    /// The line that asks the same, without its limit.
    private var line: String {
        var line = "attribution --by \(by.rawValue)"
        if let model { line += " --model \(model)" }
        return line + wishes.words
    }
}
