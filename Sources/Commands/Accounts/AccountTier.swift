import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Moves an account to another tier, or says which tiers accounts deserve.
struct AccountTier: Command {
    static let configuration = CommandConfiguration(
        commandName: "tier", abstract: "Move an account to another tier, or ask which tiers accounts deserve.")
    static let reads = IdealDesk.reads
    static let writes: Set<StoreTable> = [.account]
    static let examples = ["account tier tammerlift 1:few", "account tier --suggest"]

    @Argument(help: "The account; all of them for --suggest.") var account: String?
    @Argument(help: "1:1, 1:few or 1:many.", transform: Tier.init(reading:)) var tier: Tier?
    @Flag(help: "Say which tiers fit, deal size and engagement speak for, and change nothing.") var suggest = false
    @Flag(help: "With --suggest: move the accounts as suggested.") var apply = false

    func run(in session: Session) throws -> Answer {
        guard suggest else { return try move(in: session) }
        guard tier == nil else {
            throw Refusal("--suggest says which tier; leave \(tier?.rawValue ?? "it") out, or leave --suggest out.")
        }
        return try TierProposals(session: session).answer(about: account.map { try session.account($0) }, apply: apply)
    }

    private func move(in session: Session) throws -> Answer {
        guard !apply else { throw Refusal("--apply goes with --suggest: account tier --suggest --apply") }
        guard let name = account else {
            throw MissingArgument(
                .positional("account"), "Which account? Write: account tier ACCOUNT 1:few — or: account tier --suggest")
        }
        var account = try session.account(name)
        guard let tier else {
            throw MissingArgument(
                .positional("tier"), "Which tier? Write: account tier \(account.handle) 1:1, 1:few or 1:many")
        }
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
