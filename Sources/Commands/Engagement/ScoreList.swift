import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Ranks accounts by their score.
struct ScoreList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Rank accounts: the readiest first.")
    static let reads = Set<StoreTable>.accountFacts
    static let writes = Set<StoreTable>.nothing
    static let examples = ["score", "score list --limit 10", "score list --where 'employees >= 1000'"]

    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?
    @Option(help: "Only those of a segment.") var segment: String?
    @Option(name: .customLong("where"), help: "Only those for which an expression holds.") var condition: String?

    /// The line that lists the same accounts.
    private var line: String {
        let words: [String?] = ["score list", segment.map { "--segment \($0)" }, condition.map { "--where '\($0)'" }]
        return words.compactMap { $0 }.joined(separator: " ")
    }

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let ranked = try rankedScores(
            of: try session.accounts(segment: segment, where: condition), in: session)
        let table = Table(
            "scores",
            columns: [
                .init("account"), .init("name"), .init("fit", nil, .trailing), .init("behaviour", nil, .trailing),
                .init("score", nil, .trailing), .init("class"), .init("reason"),
            ],
            rows: ranked.prefix(limit).map { account, ledger in
                [
                    .text(account.handle), .text(account.name), .integer(ledger.fit), .integer(ledger.behaviour),
                    .integer(ledger.score), .word(ledger.verdict).toned(ledger.verdict.tone), .text(ledger.reason),
                ]
            },
            whenEmpty: segment == nil && condition == nil
                ? "No accounts yet. Add one with: account add NAME" : "No account fits.")
        var answer = Answer.table(table)
        if ranked.count > limit {
            let sentence = shortened("first", limit, of: ranked.count, line: line)
            answer.blocks.append(.text("\(sentence)\nWhat makes a score: score why ACCOUNT"))
        }
        return answer
    }
}

/// Accounts with their ledgers, in the order in which to pursue them; all of them where none are given.
func rankedScores(of accounts: [Account]? = nil, in session: Session) throws -> [(
    account: Account, ledger: ScoreLedger
)] {
    let scorer = session.scorer(for: try session.read.touches())
    let people = Dictionary(grouping: try session.read.contacts(), by: \.account)
    return try (accounts ?? session.read.accounts()).map { account in
        (account, scorer.ledger(of: account, contacts: people[account.id] ?? []))
    }.enumerated().sorted { left, right in
        // Equal scores stay in the order of the names.
        if left.element.1.ranks(before: right.element.1) { return true }
        if right.element.1.ranks(before: left.element.1) { return false }
        return left.offset < right.offset
    }.map(\.element)
}
