import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Dates a claim anew because it was seen to hold.
struct ResearchConfirm: Command {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Date a claim anew, because it was seen to hold; a source makes a note a claim.")
    static let reads: Set<StoreTable> = [.claim, .claimClause]
    static let writes: Set<StoreTable> = [.claim, .claimPast]
    static let examples = ["research confirm 3 --on 2026-11-20"]

    @Argument(help: "The claim's number.") var claim: Int
    @Option(help: "When it was seen to hold; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(help: "Where it was seen, if elsewhere than before.") var source: String?
    @Option(help: "What kind of claim a note becomes.", transform: ClaimKind.init(reading:)) var kind: ClaimKind?

    func run(in session: Session) throws -> Answer {
        let claim = try session.claim(claim)
        let day = on ?? session.today
        guard !claim.retired else {
            throw Refusal("Claim \(claim.id.number) is retired. Add what holds now as a new one.")
        }
        try session.checkPast(day)
        guard day >= claim.day else {
            throw Refusal("Claim \(claim.id.number) is dated \(claim.day.iso), later than \(day.iso).")
        }
        if let source { try checkWritten(source, "The source") }
        if claim.kind == .note, source != nil, kind == nil || kind == .note {
            throw MissingArgument(
                .option("--kind"),
                "Note \(claim.id.number) becomes a claim by its source. Say of which kind, as: --kind pain")
        }
        if claim.source == nil, source == nil, kind != nil {
            throw MissingArgument(
                .option("--source"),
                "Note \(claim.id.number) has no source. It becomes a claim with --source and --kind.")
        }
        try session.write.confirm(claim.id, on: day, source: source, kind: kind)
        return .said("Confirmed claim \(claim.id.number) on \(day.iso).")
    }
}
