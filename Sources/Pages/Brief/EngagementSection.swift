import Answers
import Liquid
import Playbook

/// What passed between the two sides, by month, by channel and by campaign.
///
/// All three count the same touches, those of the months drawn, so that their sums agree; older ones are told of.
extension AccountBrief {
    /// Touches of one month, channel or campaign, told by whose act they were.
    private struct Tally: Hashable, Sendable {
        var theirs = 0
        var ours = 0
        var lastTheirs: Day?

        mutating func count(_ touch: Touch) {
            if touch.isBuyersAct {
                theirs += 1
                lastTheirs = max(lastTheirs ?? touch.day, touch.day)
            } else {
                ours += 1
            }
        }
    }

    private static let fewestMonths = 6
    private static let mostMonths = 12

    /// The first days of the months drawn, this month's last: back to the first touch, at least six and at most twelve.
    private var months: [Day] {
        var months = [today.startOfMonth]
        let first = touches.map(\.day).min() ?? today
        while months.count < Self.fewestMonths || months.count < Self.mostMonths && months[0] > first {
            months.insert(months[0].adding(days: -1).startOfMonth, at: 0)
        }
        return months
    }

    var engagementValue: Value {
        let months = months
        let drawn = touches.filter { $0.day >= months[0] }
        var all = Tally()
        for touch in drawn { all.count(touch) }
        let byMonth = tallies(drawn, by: \.day.startOfMonth)
        let labels = months.map { month in
            format.month(month, withYear: month == months[0] || month.parts.month == 1)
        }
        return [
            "count": .integer(drawn.count), "total": value("", all),
            "chart": all.theirs == 0 ? .null : .string(chart(months, labels, byMonth).svg(id: "engagement-months")),
            "months": .list(zip(months, labels)) { value($0.1, byMonth[$0.0] ?? Tally()) },
            "channels": rows(tallies(drawn, by: \.channel)) { channelWord($0, language) },
            "campaigns": rows(tallies(drawn.filter { $0.campaign != nil }, by: \.campaign)) { campaign in
                campaign.map { campaigns[$0] ?? "\($0.number)" } ?? ""
            },
            "older": touches.count == drawn.count ? .null : .string(format.integer(touches.count - drawn.count)),
            "since": dayValue(months[0]),
        ]
    }

    private func tallies<Key: Hashable>(_ touches: [Touch], by key: (Touch) -> Key) -> [Key: Tally] {
        var tallies: [Key: Tally] = [:]
        for touch in touches { tallies[key(touch), default: Tally()].count(touch) }
        return tallies
    }

    /// The busiest first.
    private func rows<Key: Hashable>(_ tallies: [Key: Tally], _ name: (Key) -> String) -> Value {
        let named = tallies.map { (name: name($0.key), tally: $0.value) }
        return .list(
            named.sorted { left, right in
                let sums = (left.tally.theirs + left.tally.ours, right.tally.theirs + right.tally.ours)
                return sums.0 == sums.1 ? left.name < right.name : sums.0 > sums.1
            }
        ) { value($0.name, $0.tally) }
    }

    private func value(_ name: String, _ tally: Tally) -> Value {
        [
            "name": .shown(name), "theirs": .string(format.integer(tally.theirs)),
            "ours": .string(format.integer(tally.ours)), "all": .string(format.integer(tally.theirs + tally.ours)),
            "last": dayValue(tally.lastTheirs),
        ]
    }

    private func chart(_ months: [Day], _ labels: [String], _ byMonth: [Day: Tally]) -> Chart {
        Chart(
            .columns, title: language.said("What they did, month by month", "Mitä he tekivät, kuukausittain"),
            unit: language.said(
                "acts of theirs: replies, visits, meetings", "heidän tekonsa: vastaukset, käynnit, tapaamiset"),
            points: zip(months, labels).map { Chart.Point($1, byMonth[$0]?.theirs ?? 0) })
    }
}
