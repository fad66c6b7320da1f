import Answers
import Playbook
import Store
import Workbench

/// What the credit of one channel or campaign is made of: its deals, or what the model says it adds.
struct CreditOfOne {
    /// As the credits are listed.
    let name: String
    /// What it is: a channel or a campaign.
    let by: CreditGrouping
    let model: any AttributionModel
    let wishes: AttributionWishes
    let period: (first: Day?, last: Day?)

    func answer(in session: Session) throws -> Answer {
        let desk = try AttributionDesk(
            session: session, wishes: wishes, details: model.details.union(by.details), period: period)
        let keys = try desk.keys(by: by).keys
        try desk.check(model, takes: keys, by: by)
        let attribution = Attribution(desk.paths, by: model, keys: keys, factors: desk.factors)
        let key = keys.names.firstIndex(of: name)
        let groups = attribution.groups.filter { $0.key != nil && $0.key == key }
        guard !groups.isEmpty else {
            return Answer(
                [.text("\(name) has no credit: no won deal was touched by it."), .text(model.summary)]
                    + (try desk.remarks()))
        }
        var blocks: [Answer.Block] = []
        for group in groups {
            if let effects = attribution.effects {
                blocks.append(record(of: group, effects, at: desk, in: attribution))
            } else {
                blocks.append(try deals(of: group, keys, at: desk))
            }
        }
        blocks.append(.text(model.summary))
        if let remark = desk.roleRemark(on: model) { blocks.append(remark) }
        return Answer(blocks + (try desk.remarks()))
    }

    private func deals(of group: Attribution.Group, _ keys: CreditKeys, at desk: AttributionDesk) throws -> Answer.Block
    {
        let credit = KeyCredit(
            of: group.key ?? 0, summingTo: group.money, desk.paths, by: model, keys: keys, factors: desk.factors)
        let handles = Dictionary(
            uniqueKeysWithValues: try desk.session.read.opportunities().map { ($0.id, $0.handle) })
        let limit = try desk.session.limit(nil)
        let sorted = credit.terms.enumerated().sorted {
            $0.element.cents == $1.element.cents ? $0.offset < $1.offset : $0.element.cents > $1.element.cents
        }.map(\.element)
        let rest = sorted.dropFirst(limit == .max ? sorted.count : limit)
        var rows: [[Cell]] = sorted.prefix(limit).map { term in
            [
                .text(handles[term.path.deal]), .day(term.path.closed), .money(term.amount),
                .integer(term.touches), .integer(term.path.places.count),
                .money(Money(cents: term.cents, currency: group.money.currency)),
            ]
        }
        if !rest.isEmpty {
            let cents = rest.reduce(0) { $0 + $1.cents }
            rows.append([
                .text("\(rest.count) others"), .none, .none, .integer(rest.reduce(0) { $0 + $1.touches }),
                .integer(rest.reduce(0) { $0 + $1.path.places.count }),
                .money(Money(cents: cents, currency: group.money.currency)),
            ])
        }
        return .table(
            Table(
                "deals", caption: "\(model.title): \(name)\(desk.caption(of: [model]).map { ", \($0)" } ?? "")",
                columns: [
                    .init("deal"), .init("won"), .init("amount", nil, .trailing), .init("touches", nil, .trailing),
                    .init("of_touches", "Of touches", .trailing), .init("credit", nil, .trailing),
                ], rows: rows, totals: [.text(name), .none, .none, .none, .none, .money(group.money)]))
    }

    private func record(
        of group: Attribution.Group, _ effects: KeyEffects, at desk: AttributionDesk, in attribution: Attribution
    ) -> Answer.Block {
        let key = group.key ?? 0
        let touched = attribution.groups.filter { $0.key != nil && $0.money.currency == group.money.currency }
            .reduce(0) { $0 + $1.money.cents }
        let sum = effects.values.reduce(0, +)
        func share(_ value: Double) -> Cell { .share(basisPoints: Int((value * 10_000).rounded())) }
        var fields: [Answer.Field] = [
            Answer.Field(by.rawValue, .text(name)), Answer.Field("model", .text(model.title)),
        ]
        if let whole = effects.whole {
            fields.append(Answer.Field("chance_of_a_win", share(whole)))
            fields.append(
                Answer.Field("chance_without", "Chance without it", share(whole * (1 - effects.values[key]))))
        }
        fields += [
            Answer.Field("effect", share(effects.values[key])), Answer.Field("sum_of_effects", share(sum)),
            Answer.Field("share_of_effects", share(sum > 0 ? effects.values[key] / sum : 0)),
            Answer.Field(
                "revenue_of_touched_deals", .money(Money(cents: touched, currency: group.money.currency))),
            Answer.Field("credit", .money(group.money)),
        ]
        return .record(name: "effect", fields: fields)
    }
}
