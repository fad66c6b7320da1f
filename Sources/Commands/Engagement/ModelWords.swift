import Answers
import Playbook

/// A scoring model in plain words, a line for each rule with where its figure stands.
struct ModelWords {
    let model: ScoringModel

    /// The rules: what is demanded, what is given for what somebody is, and for what somebody does.
    var table: Table {
        Table(
            "rules",
            columns: [
                .init("part"), .init("rule"), .init("points", nil, .trailing), .init("how", "How it counts"),
                .init("from", "Where from"),
            ], rows: demands + fit + behaviour + others)
    }

    private func row(_ part: String, _ rule: String, _ points: Int?, _ how: String, _ setting: String) -> [Cell] {
        let line = model.places[setting]
        return [
            .text(part), .text(rule), .integer(points), .text(how),
            .text(line.map { "workspace.yml, line \($0)" } ?? "the playbook"),
        ]
    }

    private var demands: [[Cell]] {
        [
            row("demand", "threshold", model.threshold, "the score that makes a lead sales-ready (SQL)", "threshold"),
            row(
                "demand", "marketing-threshold", model.marketingThreshold,
                "the score that makes a lead marketing's (MQL)", "marketing_threshold"),
            row("demand", "minimum-fit", model.minimumFit, "of fit, whatever the score", "minimum_fit"),
            row(
                "demand", "minimum-behaviour", model.minimumBehaviour, "of behaviour, whatever the score",
                "minimum_behaviour"),
        ]
    }

    private var fit: [[Cell]] {
        model.fitRules.map { rule in
            row(
                "fit", rule.criterion.rawValue, rule.points,
                rule.criterion.isOfAccount ? "once an account" : "each person's own, not their account's",
                "fit.\(rule.criterion.rawValue)")
        }
            + model.conditionRules.map { rule in
                row("fit", rule.name, rule.points, "where \(rule.condition)", "fit.\(rule.name)")
            }
    }

    private var behaviour: [[Cell]] {
        model.behaviourRules.map { rule in
            row("behaviour", rule.type, rule.points, how(rule), "behaviour.\(rule.type)")
        }
            + model.groups.map { group in
                row(
                    "behaviour", "group \(group.name)", group.atMost,
                    "at most, together, \(group.reach == .person ? "a person" : "an account"): "
                        + group.types.joined(separator: ", "),
                    "groups.\(group.name)")
            }
    }

    private func how(_ rule: BehaviourRule) -> String {
        var parts = ["each"]
        if let cap = rule.cap { parts.append("\(cap) a person at most") }
        if let days = rule.halfLifeDays { parts.append("halved every \(days == 1 ? "day" : "\(days) days")") }
        if let days = rule.expiresAfterDays { parts.append("for \(days == 1 ? "a day" : "\(days) days")") }
        return parts.joined(separator: ", ")
    }

    private var others: [[Cell]] {
        let (mqa, account) = (model.qualification, model.accountRule)
        var rows = [
            row(
                "account", "mqa", mqa.score,
                "marketing-qualified with \(mqa.people) people active within \(mqa.withinDays) days", "mqa")
        ]
        if let most = account.personAtMost {
            rows.append(row("account", "person-at-most", most, "that one person gives the account", "account"))
        }
        if let most = account.peopleAtMost {
            rows.append(
                row("account", "people-at-most", nil, "only the \(most) most active people count", "account"))
        }
        if account == AccountScoreRule() {
            rows.append(row("account", "people", nil, "what all its people did is added up", "account"))
        }
        return rows
    }
}
