import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Takes a claim that no longer holds out of use.
struct ResearchRetire: Command {
    static let configuration = CommandConfiguration(
        commandName: "retire", abstract: "Take a claim that no longer holds out of use; it stays in the history.")
    static let reads: Set<StoreTable> = [.claim, .claimClause]
    static let writes: Set<StoreTable> = [.claim]
    static let examples = ["research retire 7"]

    @Argument(help: "The claim's number.") var claim: Int

    func run(in session: Session) throws -> Answer {
        let claim = try session.claim(claim)
        guard !claim.retired else { return .said("Claim \(claim.id.number) is retired already.") }
        try session.write.retire(claim.id, on: session.today)
        return .said("Retired claim \(claim.id.number).")
    }
}
