/// Decides who gets a lead: whoever owns the account, else the first rule that applies and has somebody with room, else
/// field or inside sales by the company's size (playbook, sections 2 and 8).
package struct Routing: Sendable {
    /// The names of the two steps that no settings write.
    package static let ownerRule = "owner"
    package static let sizeRule = "field-or-inside"

    package let team: Team
    package let rules: [RoutingRule]
    package let matrix: SellingMatrix
    /// By name; nobody who is absent has anything.
    package let loads: [String: Workload]

    package init(team: Team, rules: [RoutingRule], matrix: SellingMatrix, loads: [String: Workload]) {
        self.team = team
        self.rules = rules
        self.matrix = matrix
        self.loads = loads
    }

    /// Tries every rule in its order.
    ///
    /// - Parameter why: Why an expression holds for the lead's account, or not.
    package func decision(
        for lead: RoutedLead, why: (AccountExpression) throws -> ExpressionReason
    ) rethrows -> RouteDecision {
        var steps: [RouteDecision.Step] = []
        var taken: (rule: String, owner: String?, waits: Bool)?
        func note(_ rule: String, _ result: Result) {
            switch result {
            case .owner(let name, let what):
                steps.append(.init(rule: rule, outcome: .taken, what: what))
                taken = (rule, name, false)
            case .claim(let what):
                steps.append(.init(rule: rule, outcome: .taken, what: what))
                taken = (rule, nil, true)
            case .full(let what): steps.append(.init(rule: rule, outcome: .full, what: what))
            case .no(let what): steps.append(.init(rule: rule, outcome: .no, what: what))
            }
        }
        note(Self.ownerRule, ownerResult(lead))
        for rule in rules {
            if taken != nil {
                let what = "to \(rule.target.written)" + (rule.condition.map { " when \($0)" } ?? "")
                steps.append(.init(rule: rule.name, outcome: .notTried, what: what))
            } else {
                try note(rule.name, result(of: rule, lead, why))
            }
        }
        if taken == nil { try note(Self.sizeRule, sizeResult(lead, why)) }
        return RouteDecision(
            rule: taken?.rule ?? Self.sizeRule, owner: taken?.owner, waitsForClaim: taken?.waits ?? false, steps: steps)
    }

    private typealias Reasoning = (AccountExpression) throws -> ExpressionReason

    private enum Result {
        case owner(String, String)
        case claim(String)
        case full(String)
        case no(String)
    }

    private func ownerResult(_ lead: RoutedLead) -> Result {
        guard let owner = lead.account.owner else { return .no("nobody owns the account") }
        guard let person = team.person(owner) else {
            let remark = team.people.isEmpty ? "" : ", who is not in the team"
            return .owner(owner, "the account is \(owner)'s\(remark)")
        }
        return .owner(person.name, "the account is \(person.name)'s")
    }

    private func result(of rule: RoutingRule, _ lead: RoutedLead, _ reason: Reasoning) rethrows -> Result {
        if let condition = rule.condition, case let answer = try reason(condition), !answer.holds {
            let misses = answer.clauses.filter { !$0.holds }.map(\.text)
            return .no("not \(misses.joined(separator: ", nor "))")
        }
        let why = rule.condition.map { "\($0)" } ?? "for every lead"
        let people: [Teammate]
        switch rule.target {
        case .firstToClaim: return .claim("\(why): whoever claims it first")
        case .person(let name): people = team.person(name).map { [$0] } ?? []
        case .booker: people = team.people.filter { $0.role == .booker }
        case .manager: people = team.people.filter { $0.role == .manager }
        case .pod(let pod):
            people = inOrder(team.members(of: pod), for: lead)
            return try pick(people, lead, reason, why: "\(why), pod \(pod)", chooses: true)
        }
        // Who is named in a rule is meant, wherever the account lies.
        return try pick(people, lead, reason, why: why, chooses: false)
    }

    /// Field sales from so many employees on, inside sales below, whatever the deal's size; whoever assigns by hand
    /// where the size is not known.
    private func sizeResult(_ lead: RoutedLead, _ reason: Reasoning) rethrows -> Result {
        let managers = team.people.filter { $0.role == .manager }
        guard !team.people.isEmpty else { return .no("no team is set in workspace.yml") }
        guard let employees = lead.account.employees else {
            let why = "company size is not known, so it is assigned by hand"
            return managers.isEmpty
                ? .no("company size is not known, and nobody assigns by hand")
                : try pick(managers, lead, reason, why: why, chooses: false)
        }
        let profile: SellingProfile = employees >= matrix.fieldFrom ? .field : .inside
        let why =
            "\(employees) employees, \(employees >= matrix.fieldFrom ? "not under" : "under") \(matrix.fieldFrom): \(profile.rawValue) sales"
        let sellers = team.people.filter { $0.sells == profile }
        let result = try pick(inOrder(sellers, for: lead), lead, reason, why: why, chooses: true)
        if case .owner = result { return result }
        guard !managers.isEmpty else { return result }
        return try pick(managers, lead, reason, why: "\(why), where nobody is free; assigned by hand", chooses: false)
    }

    /// A pod's or a profile's people, the first to be asked first: for large and mid deals those who close, else those
    /// who qualify, of whom the one who answers comes before the one who looks where somebody asked.
    private func inOrder(_ people: [Teammate], for lead: RoutedLead) -> [Teammate] {
        let prospecting: [TeamRole] =
            lead.isInbound ? [.inboundSDR, .outboundSDR, .bdr] : [.outboundSDR, .bdr, .inboundSDR]
        let closing: [TeamRole] = [.accountExecutive, .founder]
        let closesFirst = lead.size.map { $0 >= .mid } ?? false
        let order = closesFirst ? closing + prospecting : prospecting + closing
        return order.flatMap { role in people.filter { $0.role == role } }
    }

    /// The first who may and can take it, or the first deputy of one who has no room.
    ///
    /// - Parameter chooses: Whether territory and language choose among them.
    private func pick(
        _ people: [Teammate], _ lead: RoutedLead, _ reason: Reasoning, why: String, chooses: Bool
    ) rethrows -> Result {
        var refusals: [String] = []
        var asked: Set<String> = []
        for person in people {
            var next: Teammate? = person
            while let candidate = next, asked.insert(candidate.name).inserted {
                next = nil
                if chooses, let territory = candidate.territory, try !reason(territory).holds {
                    refusals.append("\(candidate.name): not in their territory")
                } else if chooses, let language = lead.language, !candidate.languages.isEmpty,
                    !candidate.languages.contains(language)
                {
                    refusals.append("\(candidate.name): does not work in \(language.englishName)")
                } else if let full = candidate.fullness(loads[candidate.name] ?? Workload()) {
                    refusals.append("\(candidate.name): \(full)")
                    next = candidate.deputy.flatMap { team.person($0) }
                } else {
                    let room = candidate.room(loads[candidate.name] ?? Workload())
                    let before = refusals.isEmpty ? "" : " (not \(refusals.joined(separator: "; not ")))"
                    return .owner(candidate.name, "\(why): \(candidate.name), \(room)\(before)")
                }
            }
        }
        return refusals.isEmpty
            ? .full("\(why): nobody is there") : .full("\(why): \(refusals.joined(separator: "; "))")
    }
}
