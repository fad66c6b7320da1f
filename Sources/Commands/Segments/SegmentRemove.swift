import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Removes a segment that nothing is said about.
struct SegmentRemove: Command {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a segment that no research is about and no other segment names.")
    static let reads: Set<StoreTable> = [.segment, .account, .claim, .claimClause]
    static let writes: Set<StoreTable> = [.segment, .account]
    static let examples = ["segment remove machine-builders"]

    @Argument(help: "The segment.") var segment: String

    func run(in session: Session) throws -> Answer {
        let group = try session.segment(segment)
        let claims = try session.read.claims(about: .segment(group.id)).count
        guard claims == 0 else {
            throw Refusal(
                "\(counted(claims, "claim is", "claims are")) about \(group.handle), and research is kept. Give the segment another name or expression instead: segment edit \(group.handle)"
            )
        }
        for other in try session.read.segments() where other.id != group.id {
            // One that cannot be read names nobody.
            guard let text = other.expression, let expression = try? AccountExpression(parsing: text),
                expression.namedSegments?.contains(naming: group) == true
            else { continue }
            throw Refusal(
                "The segment \(other.handle) names \(group.handle). Change it first: segment edit \(other.handle)")
        }
        let byHand = try session.read.accounts(segment: group.id).count
        try session.write.remove(group.id)
        let rest = byHand > 0 ? " \(counted(byHand, "account")) that had been put in by hand stay, in no segment." : ""
        return .said("Removed the segment \(group.name).\(rest)")
    }
}
