import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows what is known of an account.
struct AccountShow: Command {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show what is known of an account.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["account show tammerlift", "account show tammerlift --source"]

    @Argument(help: "The account; the one in focus otherwise.") var account: String?
    @Flag(help: "Also the files and lines it came from, and their columns that are no field.") var source = false

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let account = try session.account(account)
        let claims = try read.claims(about: .account(account.id)).filter { !$0.retired }
        let known = try session.knownDeals(of: account.id)
        let parts = try read.subsidiaries(of: account.id)
        let newest = try read.newestTouches(of: account.id, limit: 1).first?.day
        let byExpression = try session.segments(of: account).filter { $0.id != account.segment }.map(\.handle)
        var fields: [Answer.Field?] = [
            Answer.Field("account", .text(account.handle)), Answer.Field("name", .text(account.name)),
            Answer.Field("tier", .text(account.tier.rawValue)),
            .known("cluster", .text(try account.cluster.flatMap { try read.cluster($0)?.handle })),
            .known("segment", .text(try account.segment.flatMap { try read.segment($0)?.handle })),
            .known("also_in", "Also in", .text(listed(byExpression))),
            .known("parent", .text(try account.parent.flatMap { try read.account($0)?.handle })),
            .known("subsidiaries", .text(parts.isEmpty ? nil : parts.map(\.handle).joined(separator: ", "))),
            .known("domain", .text(account.domain)), .known("industry", .text(account.industry)),
            .known("employees", .integer(account.employees)), .known("revenue", .money(account.revenue)),
            .known("country", .text(account.country)), .known("city", .text(account.city)),
            // A year is no quantity: it takes no thousands separator.
            .known("founded", .text(account.founded.map(String.init))), .known("owner", .text(account.owner)),
            .known("description", .text(account.description)),
            Answer.Field("contacts", .integer(try read.contacts(of: account.id).count)),
            Answer.Field("claims", .integer(claims.count)),
            Answer.Field("touches", .integer(try read.touchCount(of: account.id))),
            .known("newest_touch", .day(newest)),
            .recentTouches(
                try read.weeklyTouches(of: account.id, weeks: Answer.Field.recentWeeks, until: session.today)),
            Answer.Field("open_deals", .integer(known.deals.count { $0.outcome == .open })),
            Answer.Field("won_deals", .integer(known.deals.count { $0.outcome == .won })),
        ]
        let standing = try Standing(of: account, in: session)
        fields += standing.fields
        for reference in try read.externalIDs(of: .account, record: account.id.number) {
            fields.append(
                Answer.Field(
                    "id_\(reference.system)",
                    Self.label(of: reference.system), .text(reference.id))
            )
        }
        let sources =
            source ? try session.sources(of: .account, account.id.number, extra: read.extra(of: account.id)) : []
        return Answer(
            [.record(name: "account", fields: fields.compactMap { $0 })] + sources + [standing.hint] + known.problems)
    }

    /// Where the account stands by its score. A model that cannot judge is told, and hides nothing else of the account.
    private struct Standing {
        var fields: [Answer.Field?] = []
        /// What to type for more, or to mend.
        var hint: Answer.Block

        init(of account: Account, in session: Session) throws {
            do {
                let people = try session.read.contacts(of: account.id).map(\.id)
                let standing = try session.scorer(of: account).standing(of: account, people: people)
                fields = [
                    Answer.Field("score", .integer(standing.score)), Answer.Field("fit", .integer(standing.fit)),
                    Answer.Field("behaviour", .integer(standing.behaviour)),
                    Answer.Field("class", .word(standing.verdict).toned(standing.verdict.tone)),
                    Answer.Field("mqa", "MQA", .flag(standing.qualification?.isQualified == true)),
                    .known("mqa_reason", "MQA, why", .text(standing.qualification?.reason)),
                    Answer.Field("scoring_model", "Scored by", .text(standing.model)),
                ]
                hint = .text("What makes the score: score why \(account.handle)")
            } catch let refusal as Refusal {
                hint = .problems([Problem(.warning, "It has no score: \(refusal)")])
            }
        }
    }

    private static func label(of system: String) -> String {
        switch system {
        case "generic": "Id in its list"
        case ExternalKind.former: "Merged with"
        default: "Id in \(system)"
        }
    }
}
