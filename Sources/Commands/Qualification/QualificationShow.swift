import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows the scorecard of an account or a deal.
struct QualificationShow<Noun: FrameworkWord>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: "Show the scorecard.")
    }
    static var reads: Set<StoreTable> {
        Set<StoreTable>.accountFacts.union([.claimClause]).union(Noun.framework.tables)
    }
    static var writes: Set<StoreTable> { .nothing }
    static var examples: [String] { ["\(Noun.framework.rawValue) --account tammerlift"] }

    @OptionGroup var deal: DealChoice

    func run(in session: Session) throws -> Answer {
        let (name, scorecard) = try deal.scorecard(by: Noun.framework, in: session)
        let table = Table(
            Noun.framework.rawValue, caption: name,
            columns: [
                .init("element"), .init("state"), .init("contact"), .init("note"), .init("evidence"), .init("day"),
                .init("remark"), .init("points", nil, .trailing),
            ],
            rows: try scorecard.standings.map { standing in
                [
                    .word(standing.element), .word(standing.effective).toned(standing.effective.tone),
                    .text(try standing.contact.flatMap { try session.read.contact($0)?.handle }), .text(standing.note),
                    standing.evidence.isEmpty
                        ? .none : .text(standing.evidence.map { "\($0.claim.number)" }.joined(separator: ", ")),
                    .day(standing.day), .text(standing.demotion.map { "was confirmed, but \($0)" }).toned(.caution),
                    .integer(standing.points),
                ]
            },
            totals: [
                .text("sum of \(scorecard.fullScore)"), .none, .none, .none, .none, .none, .none,
                .integer(scorecard.score),
            ])
        return .table(table)
    }
}

extension QualificationFramework {
    /// The tables that hold what is known by it.
    var tables: Set<StoreTable> {
        switch self {
        case .meddic: [.meddic, .meddicEvidence]
        case .bant: [.bant, .bantEvidence]
        }
    }
}

/// Whose scorecard: an account's, or one of its deals'.
struct DealChoice: ParsableArguments {
    @Option(help: "The account; the one in focus otherwise.") var account: String?
    @Option(help: "One of its deals.") var opportunity: String?

    /// The name and the scorecard of what was chosen.
    func scorecard(
        by framework: QualificationFramework, in session: Session
    ) throws -> (name: String, scorecard: QualificationScorecard) {
        let deal = try opportunity.map { try session.opportunity($0) }
        let account = try session.account(account, of: deal)
        if let deal, deal.account != account.id { throw Refusal("\(deal.handle) is not a deal of \(account.handle).") }
        return try session.scorecard(by: framework, of: account, deal: deal)
    }
}
