import Answers
import Playbook
import Settings
import Store
import Workbench

/// Claims that have gone stale and still stand in something alive.
struct StaleEvidence: TodaySection {
    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let session = desk.session
        let rules = session.settings.freshness
        let uses = try session.read.usesOfStaleClaims(by: rules, on: session.today)
        guard !uses.isEmpty else { return [] }
        let order = Self.ordered(uses, at: desk)
        let shown = order.prefix(desk.limit)
        let claims = try session.read.claims(shown.map(\.claim))
        let accounts = try session.read.accounts(Set(shown.flatMap(\.uses).compactMap(\.account)))
        var rows = try shown.compactMap { entry -> [Cell]? in
            guard let claim = claims[entry.claim] else { return nil }
            return [
                .integer(claim.id.number), .text(try session.name(of: claim.subject)), .text(claim.text),
                .day(rules.staleDay(of: claim)),
                .text(listed(Self.places(of: entry.uses, accounts: accounts), showing: 3)),
            ]
        }
        let columns: [Table.Column] = [
            .init("claim", nil, .trailing), .init("about"), .init("text"), .init("stale_since"),
            .init("stands_in"),
        ]
        // What is not shown is counted alone.
        rows += Array(repeating: Array(repeating: .none, count: columns.count), count: order.count - rows.count)
        let table = Table("stale_evidence", caption: "Evidence that has grown old", columns: columns, rows: rows)
        return desk.blocks(
            table, next: shown.first.map { "Look it up again, then: research confirm \($0.claim.number)" })
    }

    private typealias Entry = (claim: Claim.ID, uses: [ClaimUse])

    /// Evidence of a deal's qualification first, then what a draft says, then what is merely known; within each by the
    /// money of the account's open deals, then by claim.
    private static func ordered(_ uses: [ClaimUse], at desk: TodayDesk) -> [Entry] {
        func rank(_ entry: Entry) -> (Int, Int, Claim.ID) {
            let place = entry.uses.map(\.place.rank).min() ?? 0
            return (place, -(entry.uses.compactMap { desk.stake($0.account)?.cents }.max() ?? 0), entry.claim)
        }
        return Dictionary(grouping: uses, by: \.claim).map { ($0.key, $0.value) }.sorted { rank($0) < rank($1) }
    }

    /// What a claim stands in, as people say it.
    private static func places(of uses: [ClaimUse], accounts: [Account.ID: Account]) -> [String] {
        var places: [String] = []
        // The account's deal goes without saying where a nearer place is told.
        let nearest = uses.filter { $0.place != .openDeal }
        for use in nearest.isEmpty ? uses : nearest {
            let account = use.account.flatMap { accounts[$0]?.handle } ?? ""
            switch use.place {
            case .qualification(let element): places.append("\(element.rawValue) of \(account)")
            case .draft(let draft): places.append("draft \(draft.number)")
            case .openDeal: places.append("\(account), which has an open deal")
            }
        }
        return places
    }
}

extension ClaimUse.Place {
    /// The most binding first.
    fileprivate var rank: Int {
        switch self {
        case .qualification: 0
        case .draft: 1
        case .openDeal: 2
        }
    }
}
