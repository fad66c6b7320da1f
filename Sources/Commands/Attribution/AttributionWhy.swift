import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows the terms that a credit is made of: a deal's touches, or a channel's deals.
struct AttributionWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Show the touches that share a deal, or the deals that a channel's credit is made of.")
    static let reads = AttributionDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "attribution why tammerlift-pilot", "attribution why tammerlift-pilot --model time-decay",
        "attribution why email",
    ]

    @Argument(help: "A won deal, or a channel.") var deal: String?
    @Option(help: "The model, as in attribution list; linear otherwise.") var model: String?
    @OptionGroup var wishes: AttributionWishes
    @OptionGroup var period: AttributionPeriod

    func run(in session: Session) throws -> Answer {
        guard let deal else {
            throw MissingArgument(
                .positional("deal"), "Which deal, or which channel? See: opportunity list --outcome won",
                remark: "Or a channel.")
        }
        let model = try AttributionDesk.model(named: model, in: try wishes.rules(in: session))
        let period = try period.days(in: session)
        if try session.read.opportunity(handle: deal.lowercased()) == nil, let channel = try channel(deal, in: session)
        {
            return try ChannelCredit(channel: channel, model: model, wishes: wishes, period: period).answer(in: session)
        }
        let found: Opportunity
        do {
            found = try session.opportunity(deal)
        } catch is UnknownName {
            let known = try session.read.opportunityHandles() + session.read.channels()
            throw UnknownName(deal, kind: "deal or channel", known: known, list: "opportunity list --outcome won")
        }
        return try answer(on: found, by: model, period, in: session)
    }

    private func channel(_ name: String, in session: Session) throws -> String? {
        try session.read.channels().first { $0.lowercased() == name.lowercased() }
    }

    private func answer(
        on deal: Opportunity, by model: any AttributionModel, _ period: (first: Day?, last: Day?), in session: Session
    ) throws -> Answer {
        guard deal.outcome == .won else {
            throw Refusal("\(deal.handle) is \(deal.outcome.rawValue); only won deals have revenue to divide.")
        }
        // A model that learns from all paths has to see them.
        let desk = try AttributionDesk(
            session: session, wishes: wishes, details: model.details.union([.campaign, .person]), period: period,
            account: model is any EffectModel ? nil : deal.account)
        if let excluded = desk.paths.excluded.first(where: { $0.deal == deal.id }) {
            throw Refusal("There is nothing to divide: \(try desk.sentence(excluded)).")
        }
        try desk.check(model, takes: CreditKeys(channelsOf: desk.paths.columns), by: .channel)
        guard let credit = DealCredit.all(desk.paths, by: model, only: [deal.id], factors: desk.factors).first else {
            throw Refusal("\(deal.handle) was not closed in that period.")
        }
        var blocks = [try table(of: credit, deal, model, at: desk), .text(model.summary)]
        if credit.terms.isEmpty {
            let window = desk.spanCaption.map { " (\($0))" } ?? ""
            blocks.append(.text("No touch led to \(deal.handle)\(window): its amount is credited to none."))
        } else {
            blocks.append(.text(closing(model)))
        }
        let account = desk.paths.columns.places(of: deal.account)
        let after = account.upperBound - credit.path.places.upperBound
        let before = credit.path.places.lowerBound - account.lowerBound
        let others = [
            after > 0 ? "\(after) after \(desk.rules.span.end == .win ? "the win" : "the deal was opened")" : nil,
            before > 0 ? "\(before) before the window" : nil,
        ].compactMap { $0 }
        if !credit.terms.isEmpty, !others.isEmpty {
            blocks.append(.text("Touches of the account without credit for it: \(others.joined(separator: ", "))."))
        }
        return Answer(blocks)
    }

    private func closing(_ model: any AttributionModel) -> String {
        model is any EffectModel
            ? "It judges channels over all paths; within a deal the amount is divided by what its channels add, and within a channel equally. The channels' own figures: attribution --model \(model.name)"
            : "The credits sum to the deal's amount. Over all deals attribution sums the exact shares and rounds once, so that cents may differ."
    }

    private func table(
        of credit: DealCredit, _ deal: Opportunity, _ model: any AttributionModel, at desk: AttributionDesk
    ) throws -> Answer.Block {
        let read = desk.session.read
        let campaigns = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.handle) })
        let columns = desk.paths.columns
        var people: [Contact.ID: Contact] = [:]
        for term in credit.terms {
            guard let person = columns.person(at: term.place), people[person] == nil else { continue }
            people[person] = try read.contact(person)
        }
        let shares = credit.shares.isEmpty ? [] : apportion(10_000, weights: credit.shares)
        return .table(
            Table(
                "credits",
                caption: "\(model.title): \(deal.handle)\(desk.spanCaption.map { ", \($0)" } ?? "")",
                columns: [
                    .init("day"), .init("channel"), .init("campaign"), .init("contact"), .init("role"),
                    .init("share", nil, .trailing), .init("credit", nil, .trailing),
                ],
                rows: zip(credit.terms, shares).map { term, share in
                    let person = columns.person(at: term.place).flatMap { people[$0] }
                    return [
                        .day(columns.day(at: term.place)), .text(columns.channel(at: term.place)),
                        .text(columns.campaign(at: term.place).flatMap { campaigns[$0] }), .text(person?.handle),
                        .word(person?.role), .share(basisPoints: share),
                        .money(Money(cents: term.cents, currency: credit.amount.currency)),
                    ]
                },
                totals: [
                    .text("won \(deal.closes?.iso ?? "")"), .none, .none, .none, .none, .none, .money(credit.amount),
                ],
                whenEmpty: "No touch counts for \(deal.handle)."))
    }
}
