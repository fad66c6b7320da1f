import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Says where the user stands: the workspace, the day, the focus, how much there is.
struct Status: Command {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say where you are and what is here.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["status"]

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let settings = session.settings
        let counts = try read.accountCounts()
        let known = try session.knownDeals()
        let claims = try read.claims()
        var fields: [Answer.Field?] = [
            Answer.Field("workspace", .text(settings.name)), Answer.Field("today", .day(session.today)),
            .known("focus", .text(try read.focus().flatMap { try read.account(handle: $0)?.handle })),
        ]
        for tier in Tier.allCases where counts[tier] != nil {
            fields.append(
                Answer.Field("accounts_\(tier.rawValue)", "Accounts \(tier.rawValue)", .integer(counts[tier])))
        }
        fields += [
            Answer.Field("contacts", .integer(try read.contacts().count)),
            Answer.Field("claims", .integer(claims.count)),
            Answer.Field(
                "unsourced", "Unsourced notes", .integer(claims.filter { $0.source == nil && !$0.retired }.count)),
            Answer.Field("touches", .integer(try read.touchCount())),
            Answer.Field("drafts", .integer(try read.drafts().count)),
            Answer.Field("open_deals", .integer(known.deals.count { $0.outcome == .open })),
            Answer.Field("won_deals", .integer(known.deals.count { $0.outcome == .won })),
            Answer.Field("entries", "Entries in the history", .integer(try read.historyCount())),
        ]
        var answer = Answer([.record(name: "status", fields: fields.compactMap { $0 })])
        let warnings = Tier.allCases.compactMap { tier -> Problem? in
            guard let count = counts[tier], !tier.range.contains(count) else { return nil }
            let range = "\(tier.range.lowerBound) to \(tier.range.upperBound)"
            return Problem(
                .warning, "Tier \(tier.rawValue) has \(counted(count, "account")); it is meant for \(range).")
        }
        if !warnings.isEmpty { answer.blocks.append(.problems(warnings)) }
        answer.blocks += known.problems
        return answer
    }
}
