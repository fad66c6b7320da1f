import Answers
import Playbook
import Store
import Workbench

/// The credit by one model, as a table whose column sums to the won revenue.
struct OneModel {
    let desk: AttributionDesk
    let model: any AttributionModel
    let keys: CreditKeys
    let by: CreditGrouping
    let limit: Int
    let caption: String
    let wantsIntervals: Bool
    let line: String

    func blocks() throws -> [Answer.Block] {
        try desk.check(model, takes: keys, by: by)
        let attribution = Attribution(desk.paths, by: model, keys: keys, factors: desk.factors)
        let intervals = try wantsIntervals ? self.intervals() : nil
        let people = by == .contact ? try people() : nil
        let totals = attribution.totals
        let most = by.isOfDeals ? mostCredited() : nil
        var table = Table(
            "attribution",
            caption: "\(model.title), by \(by.rawValue)\(caption.isEmpty ? "" : ", \(caption)")",
            columns: columns(
                hasPeople: people != nil, hasIntervals: intervals != nil, hasEffects: attribution.effects != nil),
            rows: attribution.groups.prefix(limit).map { group in
                row(group, of: totals, attribution, people: people, intervals: intervals, most: most)
            },
            totals: totals.first.map { closing($0, attribution, people != nil, intervals != nil) },
            whenEmpty: "No won deals with an amount, so there is nothing to divide.")
        table.otherTotals = totals.dropFirst().map { closing($0, attribution, people != nil, intervals != nil) }
        var blocks: [Answer.Block] = [.table(table)]
        if attribution.groups.count > limit {
            blocks.append(.text(shortened("largest", limit, of: attribution.groups.count, line: line)))
        }
        blocks.append(.text(model.summary))
        if let remark = desk.roleRemark(on: model), !by.isOfDeals { blocks.append(remark) }
        if by.isOfDeals {
            blocks.append(
                .text(
                    "A deal belongs to one \(by.rawValue) with all its touches, so every model gives it the same credit; what the model tells is the channel with most of it."
                ))
        }
        return blocks + sentences(attribution, intervals)
    }

    // MARK: The table

    private func columns(hasPeople: Bool, hasIntervals: Bool, hasEffects: Bool) -> [Table.Column] {
        var columns: [Table.Column] = [.init(by.rawValue)]
        if hasPeople { columns += [.init("name"), .init("role")] }
        columns += [.init("credit", nil, .trailing), .init("share", nil, .trailing)]
        if hasIntervals { columns.append(.init("between", nil, .trailing)) }
        if hasEffects { columns.append(.init("effect", nil, .trailing)) }
        if by.isOfDeals { columns.append(.init("most", "Most to")) }
        return columns + [.init("deals", nil, .trailing), .init("touches", nil, .trailing)]
    }

    private func row(
        _ group: Attribution.Group, of totals: [Money], _ attribution: Attribution, people: [String: Person]?,
        intervals: CreditIntervals?, most: [Slot: String]?
    ) -> [Cell] {
        let name = group.key.map { keys.names[$0] } ?? desk.untouched
        let total = totals.first { $0.currency == group.money.currency }?.cents ?? 0
        var cells: [Cell] = [.text(name)]
        if let people { cells += [.text(people[name]?.name), .word(people[name]?.role)] }
        cells += [
            .money(group.money),
            total == 0 ? .none : .share(basisPoints: roundedShare(of: group.money.cents, in: total)),
        ]
        if let intervals { cells.append(.range(intervals.interval(of: group.key, in: group.money.currency))) }
        if let effects = attribution.effects {
            cells.append(group.key.map { .share(basisPoints: Int((effects.values[$0] * 10_000).rounded())) } ?? .none)
        }
        if let most {
            let slot = group.key.map { Slot(key: $0, currency: group.money.currency) }
            cells.append(.text(slot.flatMap { most[$0] }))
        }
        return cells + [.integer(group.deals), .integer(group.touches)]
    }

    private func closing(
        _ total: Money, _ attribution: Attribution, _ hasPeople: Bool, _ hasIntervals: Bool
    ) -> [Cell] {
        let before = [Cell.text("won revenue")] + [Cell](repeating: .none, count: hasPeople ? 2 : 0) + [.money(total)]
        let all = columns(
            hasPeople: hasPeople, hasIntervals: hasIntervals, hasEffects: attribution.effects != nil)
        return before + [Cell](repeating: .none, count: all.count - before.count)
    }

    // MARK: What stands beside

    private struct Person {
        var name: String
        var role: BuyingRole?
    }

    private func people() throws -> [String: Person] {
        Dictionary(
            uniqueKeysWithValues: try desk.session.read.contacts(includingPlaceholders: true).map {
                ($0.handle, Person(name: $0.name, role: $0.role))
            })
    }

    /// A key of deals in one currency: two currencies are never added.
    private struct Slot: Hashable {
        var key: Int
        var currency: Currency
    }

    /// The channel with the most credit of each key's deals, and its share of them.
    private func mostCredited() -> [Slot: String] {
        let columns = desk.paths.columns
        var sums: [Slot: [Int: Int]] = [:]
        for credit in DealCredit.all(desk.paths, by: model, factors: desk.factors) {
            guard let key = keys.key(of: credit.path.deal) else { continue }
            for term in credit.terms {
                sums[Slot(key: key, currency: credit.amount.currency), default: [:]][
                    columns.channelPlace(at: term.place), default: 0] += term.cents
            }
        }
        return sums.compactMapValues { channels in
            let whole = channels.values.reduce(0, +)
            guard whole > 0, let most = channels.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
                return nil
            }
            let percents = (roundedShare(of: most.value, in: whole) + 50) / 100
            return "\(columns.channelNames[most.key]) \(percents)%"
        }
    }

    private func intervals() throws -> CreditIntervals {
        try CreditIntervals(
            desk.paths, by: model, keys: keys, factors: desk.factors, check: desk.session.checkCancellation)
    }

    private func sentences(_ attribution: Attribution, _ intervals: CreditIntervals?) -> [Answer.Block] {
        var blocks: [Answer.Block] = []
        if let effects = attribution.effects {
            let count = desk.paths.won.filter { !$0.places.isEmpty }.count
            let lost = desk.paths.lost.filter { !$0.places.isEmpty }.count
            var text =
                "Learnt from \(counted(count, "won path")) and \(counted(lost, "lost one")). Credit is the effect, divided by the sum of the effects, of what the touched deals brought."
            if lost == 0 { text += " Without lost deals nothing tells what wins from what merely happens." }
            if let error = effects.samplingError {
                text += " Sampled: a share may be off by \(Self.points(error)) points, in 95 of 100 cases."
            }
            let beyond = attribution.groups.filter { $0.money.cents > $0.reached }.compactMap { group in
                group.key.map {
                    "\(keys.names[$0]) (\(Money(cents: group.reached, currency: group.money.currency).wholeText))"
                }
            }
            if let names = listed(beyond) {
                text +=
                    " More than the deals that it touched brought is credited to \(names): the model divides the whole."
            }
            blocks.append(.text(text))
        }
        if let intervals { blocks.append(.text(Self.sentence(on: [(model.name, intervals)]))) }
        return blocks
    }

    /// Points of a hundred with one decimal, rounded up.
    private static func points(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded(.up))
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// What intervals mean, and how often deals were drawn for them.
    static func sentence(on intervals: [(model: String, CreditIntervals)]) -> String {
        let most = intervals.map(\.1.draws).max() ?? CreditIntervals.standardDraws
        let fewer = intervals.filter { $0.1.draws < most }.map { "\($0.1.draws) times by \($0.model)" }
        let draws = (["\(most) times"] + fewer).joined(separator: ", ")
        let reason =
            intervals.contains { $0.1.draws < CreditIntervals.standardDraws }
            ? " Fewer draws than \(CreditIntervals.standardDraws) are taken where a model has much to learn anew from each."
            : ""
        return
            "Between: the shares in 95 of 100 cases if as many deals were drawn anew from these (\(draws)); empty below \(CreditIntervals.fewestDeals) won deals of a currency.\(reason)"
    }
}

extension Cell {
    /// The bounds of a share, rounded away from each other.
    static func range(_ interval: CreditIntervals.Interval?) -> Cell {
        guard let interval else { return .none }
        // A bound that is whole but for the last digit of a sum is meant as whole.
        let (low, high) = (interval.lower * 100 + 1e-9, interval.upper * 100 - 1e-9)
        return .shares(percents: Int(low.rounded(.down))...max(Int(low.rounded(.down)), Int(high.rounded(.up))))
    }
}
