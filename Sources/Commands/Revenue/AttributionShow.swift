import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Divides won revenue among the touches that led to it.
struct AttributionShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "attribution", abstract: "Divide won revenue among the channels or campaigns that led to it.")
    static let reads: Set<StoreTable> = [.opportunity, .touch, .touchNote, .channel, .touchType, .campaign]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["attribution --model linear --by campaign", "attribution --model first"]

    @Option(help: "first, last or linear.", transform: ModelName.init(reading:)) var model = ModelName()
    @Option(help: "channel or campaign.", transform: AttributionGrouping.init(reading:))
    var by = AttributionGrouping.channel

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let names = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.handle) })
        let journeys = Journeys(opportunities: try read.opportunities(), touches: try read.touches())
        let attribution = Attribution(journeys.won, by: model.model)
        let totals = attribution.totals
        let table = Table(
            "attribution", caption: "\(model.model.title), by \(by.rawValue)",
            columns: [
                .init(by.rawValue), .init("credit", nil, .trailing), .init("share", nil, .trailing),
                .init("deals", nil, .trailing), .init("touches", nil, .trailing),
            ],
            rows: attribution.groups(by: by).map { group in
                let total = totals.first { $0.currency == group.money.currency }?.cents ?? 0
                return [
                    .text(label(group.key, campaigns: names)), .money(group.money),
                    total == 0 ? .none : .share(basisPoints: roundedQuotient(group.money.cents * 10_000, total)),
                    .integer(group.deals), .integer(group.touches),
                ]
            },
            totals: totals.count == 1 ? [.text("won revenue"), .money(totals[0]), .none, .none, .none] : nil,
            whenEmpty: "No won deals with an amount, so there is nothing to divide.")
        var blocks: [Answer.Block] = [.table(table), .text(model.model.summary)]
        if totals.count > 1 { blocks.append(.text("Each currency adds up by itself: abm keeps no rates.")) }
        if !journeys.excluded.isEmpty {
            blocks.append(.problems(journeys.excluded.map { Problem(.warning, "Left out: \($0.reason).") }))
        }
        return Answer(blocks)
    }

    private func label(_ key: AttributionKey, campaigns: [Campaign.ID: String]) -> String {
        switch key {
        case .noTouch: "none (no touch before the win)"
        case .channel(let name): name
        case .campaign(nil): "no campaign"
        case .campaign(let id?): campaigns[id] ?? "?"
        }
    }
}

/// The name of an attribution model, known to exist.
struct ModelName: Sendable {
    let model: any AttributionModel

    /// Every touch alike, which favours none: the default.
    init() { model = Linear() }

    init(reading text: String) throws(UnknownWord) {
        guard let model = attributionModel(named: text) else {
            throw UnknownWord(word: text, called: "a model of attribution", known: attributionModels.map(\.name))
        }
        self.model = model
    }
}
