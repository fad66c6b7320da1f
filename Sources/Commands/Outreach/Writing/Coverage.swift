import Answers
import Outreach
import Playbook
import Settings
import Workbench

/// Which values a template has for whom, counted account by account.
struct Coverage {
    /// How a value stands for one person.
    private enum Standing { case present, stale, missing }

    private struct Row {
        var name: String
        var standings: [String: [Standing]] = [:]
        var people = 0
        var complete = 0
    }

    private var rows: [Row] = []
    private var places: [Account.ID?: Int] = [:]
    private var variables: [MessageTemplate.Variable] = []

    /// How many people were looked at.
    var count: Int { rows.reduce(0) { $0 + $1.people } }
    /// How many of them have every value that the template cannot do without.
    var completeCount: Int { rows.reduce(0) { $0 + $1.complete } }

    /// Looks at one person.
    mutating func add(
        _ variables: [MessageTemplate.Variable], for contact: Contact, in language: Language, campaign: Campaign.ID?,
        at desk: MessageDesk
    ) {
        for variable in variables where !self.variables.contains(where: { $0.path == variable.path }) {
            self.variables.append(variable)
        }
        let place = places[contact.account] ?? rows.count
        if place == rows.count {
            places[contact.account] = place
            rows.append(Row(name: desk.account(of: contact)?.handle ?? "(no account)"))
        }
        let facts = desk.facts(for: contact, in: language, campaign: campaign)
        var isComplete = true
        for variable in variables {
            let standing: Standing
            if facts.fact(variable.path)?.value != nil {
                standing = .present
            } else {
                standing = Self.isStale(variable.path, for: contact, in: language, at: desk) ? .stale : .missing
                isComplete = isComplete && variable.isOptional
            }
            rows[place].standings[variable.path, default: []].append(standing)
        }
        rows[place].people += 1
        if isComplete { rows[place].complete += 1 }
    }

    /// Whether a claim is there that has only grown too old.
    private static func isStale(
        _ variable: String, for contact: Contact, in language: Language, at desk: MessageDesk
    ) -> Bool {
        guard variable.hasPrefix("claim."), let kind = ClaimKind(rawValue: String(variable.dropFirst("claim.".count)))
        else { return false }
        return desk.choice(kind, for: contact, in: language).passedOver.contains { passed in
            if case .stale = passed.reason { true } else { false }
        }
    }

    /// A row for each account in the order in which they came, a column for each value.
    func table(of template: String) -> Table {
        Table(
            "coverage", caption: "What \(template) has to say",
            columns: [.init("account"), .init("people", nil, .trailing), .init("drafts", nil, .trailing)]
                + variables.map { variable in
                    .init(
                        variable.path.replacingDots(),
                        variable.isOptional ? "(\(variable.path))" : variable.path)
                },
            rows: rows.map { row in
                [.text(row.name), .integer(row.people), .integer(row.complete)]
                    + variables.map { .text(Self.text(row.standings[$0.path] ?? [])) }
            })
    }

    private static func text(_ standings: [Standing]) -> String {
        let present = standings.count { $0 == .present }
        if standings.isEmpty { return "–" }
        if present == standings.count { return "yes" }
        if present > 0 { return "\(present) of \(standings.count)" }
        return standings.contains(.stale) ? "stale" : "missing"
    }
}

extension String {
    /// A key for programs: `claim.trigger` as `claim_trigger`.
    fileprivate func replacingDots() -> String { String(map { $0 == "." ? "_" : $0 }) }
}
