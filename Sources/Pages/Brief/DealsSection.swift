import Liquid
import Playbook

/// The deals: open ones by the day they are to close, then the won and the lost, newest first.
extension AccountBrief {
    var openDeals: [Opportunity] {
        opportunities.filter { $0.outcome == .open }.sorted { left, right in
            (left.closes ?? .distant, left.id) < (right.closes ?? .distant, right.id)
        }
    }

    var dealsValue: Value {
        [
            "open": group(openDeals), "won": group(closed(.won)), "lost": group(closed(.lost)),
            "count": .integer(opportunities.count),
        ]
    }

    private func closed(_ outcome: Opportunity.Outcome) -> [Opportunity] {
        opportunities.filter { $0.outcome == outcome }.sorted { left, right in
            (left.closes ?? left.created, left.id) > (right.closes ?? right.created, right.id)
        }
    }

    /// Deals of one outcome and what they come to.
    private func group(_ deals: [Opportunity]) -> Value {
        [
            "rows": .list(deals, value), "count": .integer(deals.count),
            "total": .shown(format.amounts(deals.compactMap(\.amount))),
        ]
    }

    private func value(of deal: Opportunity) -> Value {
        let late = deal.outcome == .open ? deal.closes.map { today.days(since: $0) } ?? 0 : 0
        return [
            "name": .shown(dealName(deal)), "stage": .shown(stageWord(deal.stage, stages: stages, language)),
            "outcome": .string(deal.outcome.word(language)),
            "amount": deal.amount.map { .string(format.money($0)) } ?? .null, "created": dayValue(deal.created),
            "closes": dayValue(deal.closes), "overdue": late > 0 ? .string(format.days(late)) : .null,
            "owner": .shown(deal.owner), "next": .shown(deal.nextStep), "reason": .shown(deal.reason),
        ]
    }

    /// The deal's name without the account's in front of it, which the page says already.
    func dealName(_ deal: Opportunity) -> String {
        let prefix = "\(account.name):"
        guard deal.name.hasPrefix(prefix) else {
            return deal.name.allSatisfy(\.isWhitespace) ? deal.handle : deal.name
        }
        let rest = deal.name.dropFirst(prefix.count).drop(while: \.isWhitespace)
        return rest.isEmpty ? deal.name : rest.prefix(1).uppercased() + rest.dropFirst()
    }
}

extension Day {
    /// Later than any deal closes, for those that nobody has given a day.
    fileprivate static let distant = Day(number: .max)
}
