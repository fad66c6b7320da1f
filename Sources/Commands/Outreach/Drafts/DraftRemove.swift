import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Throws drafts away that will not be sent.
struct DraftRemove: Command {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Throw away drafts that will not be sent.")
    static let reads: Set<StoreTable> = [.draft, .draftClaim]
    static let writes: Set<StoreTable> = [.draft, .draftClaim, .draftEvent, .draftAllowance]
    static let examples = ["draft remove 1", "draft remove --all --template intro"]

    @OptionGroup var selection: DraftSelection

    func run(in session: Session) throws -> Answer {
        let drafts = try selection.drafts(in: session, ripe: [.ready])
        if let draft = drafts.first(where: { $0.state >= .sent }) {
            throw Refusal("Draft \(draft.id.number) was sent: what happened stays. Leave it out.")
        }
        if !session.options.yes, let draft = drafts.first(where: { $0.state == .exported }) {
            throw Refusal(
                "Draft \(draft.id.number) was handed over and may be on its way. If it is not, remove it with --yes; if it is: draft sent \(draft.id.number)"
            )
        }
        for draft in drafts { try session.write.remove(draft.id) }
        return .said(
            drafts.count == 1 ? "Removed draft \(drafts[0].id.number)." : "Removed \(drafts.count) drafts.")
    }
}
