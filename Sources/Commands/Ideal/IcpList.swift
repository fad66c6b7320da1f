import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Ranks accounts by how well they fit the ideal customer.
struct IcpList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Rank accounts by fit: whom to pursue, nurture, research or leave.")
    static let reads = IdealDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["icp", "icp list --tier 1:1 --limit 10"]

    @OptionGroup var group: AccountGroup
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let ideal = session.settings.idealCustomer
        let asked = IdealCriterion.allCases.filter { ideal.weight(of: $0) > 0 }
        let accounts = try group.accounts(in: session)
        let ranked = try IdealDesk(session: session).standings(of: accounts).enumerated().sorted { left, right in
            if left.element.ranks(before: right.element) { return true }
            // Those that stand equal stay in the order of their names.
            return !right.element.ranks(before: left.element) && left.offset < right.offset
        }.map(\.element)
        let table = Table(
            "fits",
            columns: [
                .init("account"), .init("tier"), .init("fit", nil, .trailing), .init("at_least", nil, .trailing),
                .init("at_most", nil, .trailing), .init("verdict"), .init("reason"), .init("unknown"),
            ],
            rows: ranked.prefix(limit).map(row),
            whenEmpty: group.isEverybody ? "No accounts yet. Add one with: account add NAME" : "No account fits.")
        var answer = Answer([.table(table)])
        if asked.isEmpty { answer.blocks.append(.problems([Problem(.warning, IdealDesk.nothingAsked)])) }
        var remarks: [String] = []
        if ranked.count > limit { remarks.append(shortened("first", limit, of: ranked.count, line: "icp list")) }
        if !asked.isEmpty, !ranked.isEmpty {
            let silent = IdealCriterion.allCases.filter { !asked.contains($0) }.map(\.rawValue)
            if let list = listed(silent) { remarks.append("Not asked for: \(list) (icp in workspace.yml).") }
            remarks.append("What makes a fit: icp why ACCOUNT")
        }
        if !remarks.isEmpty { answer.blocks.append(.text(remarks.joined(separator: "\n"))) }
        return answer
    }

    private func row(_ standing: IdealStanding) -> [Cell] {
        let ledger = standing.ledger
        return [
            .text(standing.account.handle), .word(standing.account.tier), .percent(ledger.fit),
            .percent(ledger.range.lowerBound), .percent(ledger.range.upperBound),
            .word(standing.verdict).toned(standing.verdict.tone), .text(standing.reason),
            .list(ledger.unknowns.map(\.criterion.rawValue)),
        ]
    }
}

extension Cell {
    /// Whole per cents.
    static func percent(_ number: Int?) -> Cell { number.map { .share(basisPoints: $0 * 100) } ?? .none }
}

extension IdealVerdict {
    var tone: Tone {
        switch self {
        case .pursue: .good
        case .nurture, .leave: .plain
        case .researchFirst: .caution
        case .stopped: .bad
        }
    }
}
