import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Moves an account to another tier.
struct AccountTier: Command {
    static let configuration = CommandConfiguration(commandName: "tier", abstract: "Move an account to another tier.")
    static let reads: Set<StoreTable> = [.account]
    static let writes: Set<StoreTable> = [.account]
    static let examples = ["account tier tammerlift 1:few"]

    @Argument(help: "The account.") var account: String
    @Argument(help: "1:1, 1:few or 1:many.", transform: Tier.init(reading:)) var tier: Tier

    func run(in session: Session) throws -> Answer {
        var account = try session.account(account)
        guard account.tier != tier else { return .said("\(account.handle) is in tier \(tier.rawValue) already.") }
        let old = account.tier
        account.tier = tier
        try session.write.update(account)
        var answer = Answer.said("Moved \(account.handle) from \(old.rawValue) to \(tier.rawValue).")
        let count = try session.read.accountCounts()[tier] ?? 0
        if count > tier.range.upperBound {
            let warning =
                "Tier \(tier.rawValue) now has \(count) accounts; it is meant for up to \(tier.range.upperBound)."
            answer.blocks.append(.problems([Problem(.warning, warning)]))
        }
        return answer
    }
}
