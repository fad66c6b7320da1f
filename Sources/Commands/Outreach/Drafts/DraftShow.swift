import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows a draft as it will be read.
struct DraftShow: Command {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a draft as it will be read.")
    static let reads: Set<StoreTable> = [.draft, .draftClaim, .draftEvent]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["draft show 1"]

    @Argument(help: "The draft's number.") var draft: Int

    func run(in session: Session) throws -> Answer {
        let draft = try session.draft(draft)
        let events = try session.read.events(of: draft.id).map { "\($0.kind.rawValue) \($0.day.iso)" }
        let life = ["written \(draft.day.iso)"] + events
        return Answer([
            .verbatim(DraftView.text(of: draft)),
            .text("Draft \(draft.id.number) is \(draft.state.rawValue): \(life.joined(separator: ", "))."),
        ])
    }
}

extension Session {
    /// - Throws: `Refusal`.
    func draft(_ number: Int) throws -> Draft {
        guard let draft = try read.draft(Draft.ID(number)) else {
            throw Refusal("There is no draft \(number). See: draft list")
        }
        return draft
    }
}
