import Answers
import ArgumentParser
import Outreach
import Playbook
import Store
import Workbench

/// Lets the user change a draft's words.
struct DraftEdit: Command {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a draft's words in your editor, or take them from a file.",
        discussion: """
            The editor of the environment variable VISUAL or EDITOR opens. Personalised values that stay keep their \
            sources; those that are written over are told, and marked as written by hand. An approved or exported \
            draft becomes ready again.
            """)
    static let reads: Set<StoreTable> = [.draft, .draftClaim, .contact]
    static let writes: Set<StoreTable> = [.draft, .draftClaim, .draftEvent, .draftAllowance]
    static let manner = Manner.alone
    static let examples = ["draft edit 1", "draft edit 1 --from letter.md"]

    @Argument(help: "The draft's number.") var draft: Int
    @Option(help: "A file with the edited text, instead of an editor.", completion: .file())
    var from: String?

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("a draft is in a workspace") }
        // The editor may stay open for an hour: nothing is locked meanwhile.
        let before = try workspace.store.read { try session.reading($0).unsentDraft(draft) }
        let text = DraftRevision.text(of: before)
        let edited: String
        if let from {
            edited = try Files.text(at: Files.path(from, from: session.directory))
        } else {
            edited = try session.surroundings.editor.edit(text, named: "draft-\(draft).md")
        }
        return try session.recorded { session in
            let current = try session.unsentDraft(draft)
            guard current == before else {
                throw Refusal("Draft \(draft) was changed elsewhere while it was being edited. Edit it again.")
            }
            let result = try DraftRevision.applied(edited, to: current)
            guard (result.draft.subject, result.draft.body) != (current.subject, current.body) else {
                return .said("Nothing was changed.")
            }
            try session.write.rewrite(result.draft)
            try session.write.reopen(current.id, forgetting: DraftCheckName.aboutWords)
            try session.write.note(.init(kind: .edited, day: session.today), of: current.id)
            var blocks: [Answer.Block] = [
                .text("Draft \(draft) was edited\(current.state == .ready ? "" : " and is ready again")."),
                .list(result.changes),
            ]
            if !result.lost.isEmpty {
                blocks.append(
                    .problems([
                        Problem(
                            .warning,
                            "No longer cited: \(result.lost.map { "{{ \($0) }}" }.joined(separator: ", ")).",
                            place: "draft \(draft)")
                    ]))
            }
            return Answer(blocks)
        }
    }
}

extension Session {
    /// A draft that can still be changed.
    ///
    /// - Throws: `Refusal`.
    fileprivate func unsentDraft(_ number: Int) throws -> Draft {
        let draft = try draft(number)
        guard draft.state < .sent else {
            throw Refusal("Draft \(number) was sent: what the person read stays as it was.")
        }
        return draft
    }
}
