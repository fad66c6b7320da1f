/// How much we did: our own touches with the accounts of a seller (playbook: activities per seller).
package struct SellerActivities: Metric {
    package let name = "activities"
    package let title = "Activities"
    package let formula = "our own touches of the quarter, with the accounts that a seller owns"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = false

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let period = book.quarterPeriod
        let hired: Int
        let terms: [MetricReading.Term]
        switch book.scope {
        case .seller(let name):
            let own = book.activities.first { $0.key.lowercased() == name.lowercased() }
            terms = [.init("touches with their accounts", .count(own?.value ?? 0))]
            hired = book.sellers.contains { $0.isHiredSeller && $0.name.lowercased() == name.lowercased() } ? 1 : 0
        default:
            terms = book.activities.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { owner, touches in
                .init(owner.isEmpty ? "accounts that nobody owns" : owner, .count(touches))
            }
            hired = book.sellers.count(where: \.isHiredSeller)
        }
        let total = terms.reduce(0) { sum, term in
            if case .count(let count)? = term.value { sum + count } else { sum }
        }
        var inputs = [
            MetricReading.Input(
                "touches", .count(total), "measured: what we did, by the accounts' owners", terms: terms)
        ]
        guard period.hasBegun else {
            return MetricReading(missing: "the quarter has not begun", period: period.text, inputs: inputs)
        }
        var target: MetricReading.Target?
        if let week = book.touchesPerWeek, hired > 0 {
            let days = period.last.days(since: book.quarter.first) + 1
            let wanted = (week * hired * days + 6) / 7
            inputs.append(.init("touches a week", .count(week), "team.touches_per_week in workspace.yml"))
            inputs.append(.init("days", .days(tenths: days * 10), "those of the quarter that have passed"))
            inputs.append(.init("sellers", .count(hired), "team: those hired to sell"))
            target = .init("\(wanted): \(week) a week × \(days) ÷ 7 × \(hired), rounded up", isMet: total >= wanted)
        }
        return MetricReading(
            .count(total), period: period.text, inputs: inputs,
            arithmetic: terms.count < 2
                ? "\(total)" : "\(terms.compactMap { $0.value?.text }.joined(separator: " + ")) = \(total)",
            target: target)
    }
}
