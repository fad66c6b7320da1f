import Answers
import ArgumentParser
import Playbook
import Settings
import Spelling
import Store
import Workbench

/// Ranks accounts by their score.
struct ScoreList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Rank accounts: the readiest first.")
    static let reads = Set<StoreTable>.accountFacts
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "score", "score list --limit 10", "score list --where 'employees >= 1000'", "score list --class sql",
    ]

    @Option(help: "Only those judged by a model.") var model: String?
    @Option(
        name: .customLong("class"), help: "Only a class: sales-ready (sql), marketing (mql), other, or mqa.")
    var leadClass: String?
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?
    @Option(help: "Only those of a segment.") var segment: String?
    @Option(name: .customLong("where"), help: "Only those for which an expression holds.") var condition: String?

    /// The line that lists the same accounts.
    private var line: String {
        let words: [String?] = [
            "score list", model.map { "--model \($0)" }, leadClass.map { "--class \($0)" },
            segment.map { "--segment \($0)" }, condition.map { "--where '\($0)'" },
        ]
        return words.compactMap { $0 }.joined(separator: " ")
    }

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let model = try model.map { try session.modelName($0) }
        let choice = try leadClass.map(ClassChoice.init(reading:))
        let chosen = segment == nil && condition == nil ? nil : try session.accounts(segment: segment, where: condition)
        let ranked = try rankedScores(of: chosen, in: session).filter { _, standing in
            (model == nil || standing.model == model) && choice?.takes(standing) ?? true
        }
        let table = Table(
            "scores",
            columns: [
                .init("account"), .init("name"), .init("fit", nil, .trailing), .init("behaviour", nil, .trailing),
                .init("score", nil, .trailing), .init("class"), .init("mqa", "MQA"), .init("model"), .init("reason"),
            ],
            rows: ranked.prefix(limit).map { account, standing in
                [
                    .text(account.handle), .text(account.name), .integer(standing.fit), .integer(standing.behaviour),
                    .integer(standing.score), .word(standing.verdict).toned(standing.verdict.tone),
                    .flag(standing.qualification?.isQualified == true), .text(standing.model), .text(standing.reason),
                ]
            },
            whenEmpty: chosen == nil && model == nil && choice == nil
                ? "No accounts yet. Add one with: account add NAME" : "No account fits.")
        var answer = Answer([.table(table)])
        if ranked.count > limit {
            let sentence = shortened("first", limit, of: ranked.count, line: line)
            answer.blocks.append(.text("\(sentence)\nWhat makes a score: score why ACCOUNT"))
        }
        return answer
    }

    /// What may stand after `--class`.
    private enum ClassChoice {
        case leads(LeadClass)
        /// Accounts that are marketing-qualified, whatever their class.
        case qualified

        init(reading text: String) throws {
            if text.lowercased() == "mqa" {
                self = .qualified
            } else {
                self = .leads(try LeadClass(letters: text) ?? LeadClass(reading: text))
            }
        }

        func takes(_ standing: ScoreStanding) -> Bool {
            switch self {
            case .leads(let wanted): standing.verdict == wanted
            case .qualified: standing.qualification?.isQualified == true
            }
        }
    }
}

/// Accounts with where they stand, in the order in which to pursue them; all of them where none are given.
func rankedScores(of accounts: [Account]? = nil, in session: Session) throws -> [(
    account: Account, standing: ScoreStanding
)] {
    let scorer = try session.scorerOfAll()
    let people = try session.read.peopleOfAccounts()
    return try (accounts ?? session.read.accounts()).map { account in
        (account, scorer.standing(of: account, people: people[account.id] ?? []))
    }.enumerated().sorted { left, right in
        // Equal scores stay in the order of the names.
        if left.element.1.ranks(before: right.element.1) { return true }
        if right.element.1.ranks(before: left.element.1) { return false }
        return left.offset < right.offset
    }.map(\.element)
}

extension Session {
    /// The name of a model, as it is written in the settings.
    ///
    /// - Throws: `UnknownName`.
    func modelName(_ name: String) throws -> String {
        let names = settings.scoring.names
        guard let known = names.first(where: { $0.lowercased() == name.lowercased() }) else {
            throw UnknownName(name, kind: "scoring model", known: names, list: "score model")
        }
        return known
    }
}
