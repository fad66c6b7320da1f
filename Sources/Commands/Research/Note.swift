import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Writes down a quick remark without a source.
struct Note: Command {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Write down a quick remark; it has no source and is marked so everywhere.")
    static let reads = Set<StoreTable>.names
    static let writes: Set<StoreTable> = [.claim]
    static let examples = [#"note "Sanna prefers to be called in the morning" --about sanna.hietakangas"#]

    @Argument(help: "The remark.") var text: String
    @Option(help: "An account, a person, a cluster or a segment; the account in focus otherwise.") var about: String?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        try checkWritten(text, "The note")
        let subject = try session.subject(about)
        let claim = Claim(
            id: Claim.ID(0), subject: subject, kind: .note, text: text, source: nil, day: on ?? session.today,
            confidence: .low)
        let id = try session.write.add(claim)
        return .said("Note \(id.number) about \(try session.name(of: subject)), unsourced.")
    }
}
