/// What became of the leads that were handed over: accepted and turned down, by where they came from and what earned
/// their points (playbook, section 8: feedback flows back).
package struct LeadReport: Hashable, Sendable {
    /// A lead with sales' newest verdict on it.
    package struct Lead: Hashable, Sendable {
        package var isAccepted: Bool
        package var reason: String?
        package var source: String?
        /// The types of touch that earned its points until the hand-off.
        package var content: [String]
        package var campaigns: [String]
        package var model: String?
        package var segments: [String]
        package var followUp: LeadFollowUp

        package init(
            isAccepted: Bool, reason: String? = nil, source: String? = nil, content: [String] = [],
            campaigns: [String] = [], model: String? = nil, segments: [String] = [], followUp: LeadFollowUp
        ) {
            self.isAccepted = isAccepted
            self.reason = reason
            self.source = source
            self.content = content
            self.campaigns = campaigns
            self.model = model
            self.segments = segments
            self.followUp = followUp
        }
    }

    /// What leads are told apart by.
    package enum Grouping: String, Word {
        case source
        case content
        case campaign
        case model
        case segment
        case contact

        package static var called: String { "a way to group leads" }
    }

    /// The leads of one group.
    package struct Row: Hashable, Sendable {
        /// How a group stands beside all leads.
        package enum Standing: String, Word {
            case better
            case worse
            case alike = "no clear difference"
            case tooFew = "too few to say"

            package static var called: String { "a standing of a group" }
        }

        package let name: String
        package let accepted: Int
        package let leads: Int
        package let standing: Standing

        package var rejected: Int { leads - accepted }
        package var interval: ProportionInterval? { ProportionInterval(successes: accepted, of: leads) }
    }

    /// From how many verdicts on a group is spoken of: of fewer, chance says more than the group.
    package static let least = 10

    package let leads: [Lead]

    package init(_ leads: [Lead]) { self.leads = leads }

    package var accepted: Int { leads.count(where: \.isAccepted) }

    /// The reasons for which leads were turned down, the commonest first.
    package var reasons: [(reason: String, leads: Int)] {
        Dictionary(grouping: leads.filter { !$0.isAccepted }) { $0.reason ?? "no reason" }
            .map { (reason: $0.key, leads: $0.value.count) }
            .sorted { ($1.leads, $0.reason) < ($0.leads, $1.reason) }
    }

    /// How far the leads came, the furthest last.
    package var results: [(result: LeadFollowUp.Result, leads: Int)] {
        LeadFollowUp.Result.allCases.compactMap { result in
            let count = leads.count { $0.followUp.result == result }
            return count > 0 ? (result, count) : nil
        }
    }

    /// The groups, the biggest first. A lead with several contents, campaigns or segments counts once in each, and one without
    /// any under `unknown`.
    package func rows(by grouping: Grouping) -> [Row] {
        var counts: [String: (leads: Int, accepted: Int)] = [:]
        for lead in leads {
            for name in lead.names(by: grouping) {
                counts[name, default: (0, 0)].leads += 1
                if lead.isAccepted { counts[name, default: (0, 0)].accepted += 1 }
            }
        }
        let share = leads.isEmpty ? 0 : Double(accepted) / Double(leads.count)
        return counts.map { name, count in
            Row(
                name: name, accepted: count.accepted, leads: count.leads,
                standing: Self.standing(count.accepted, of: count.leads, beside: share))
        }.sorted { ($1.leads, $0.name) < ($0.leads, $1.name) }
    }

    /// A group is better or worse only where the whole range of its share lies on one side of the share of all.
    private static func standing(_ accepted: Int, of leads: Int, beside share: Double) -> Row.Standing {
        guard leads >= least, let interval = ProportionInterval(successes: accepted, of: leads) else { return .tooFew }
        if interval.lower > share { return .better }
        return interval.upper < share ? .worse : .alike
    }
}

extension LeadReport.Lead {
    fileprivate func names(by grouping: LeadReport.Grouping) -> Set<String> {
        let names: [String] =
            switch grouping {
            case .source: source.map { [$0] } ?? []
            case .content: content
            case .campaign: campaigns
            case .model: model.map { [$0] } ?? []
            case .segment: segments
            case .contact: [followUp.how ?? LeadFollowUp.Result.notContacted.rawValue]
            }
        return names.isEmpty ? ["unknown"] : Set(names)
    }
}
