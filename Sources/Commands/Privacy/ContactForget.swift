import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Erases a person for good.
struct ContactForget: Command {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Erase a person from everything, for good. It cannot be undone.",
        discussion: """
            For whoever asks to be forgotten. The person goes from every table, search index and draft, and out of the \
            texts, answers and lines that name them; entries of the history that touched them can no longer be taken \
            back. What was done stays with the account, by nobody; that they were handed to sales and what sales said of \
            them goes, and reports count it no more. A salted hash is kept, so that a list that brings them again is \
            refused. Files that still name them are told: those are yours to clean. A notebook may only look, with \
            --dry-run.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.everything
    static let manner = Manner.alone
    static let steersSession = true
    static let examples = ["contact forget anneli.kujanpaa --dry-run"]

    @Argument(help: "The person.") var contact: String
    @Flag(help: "Only say what would be erased.") var dryRun = false
    @Flag(help: "Also remove the files in exports that name them.") var deleteExports = false

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("a person is forgotten in a workspace") }
        // What is erased in a copy would be told, and kept as told, though nobody was forgotten.
        guard dryRun || !session.evaluator.runsNotebook else {
            throw Refusal(
                "A notebook may run on a copy, where nobody is forgotten: type this line at the prompt or in the shell. In a notebook only: contact forget \(contact) --dry-run"
            )
        }
        var person: PersonToForget?
        var tally = ForgottenTally()
        let isReal = !dryRun && session.options.yes
        if isReal { try workspace.store.overwriteDeleted() }
        _ = try session.recorded { session in
            let found = try session.known(try session.contact(contact))
            guard dryRun || isReal else { throw refusal(found.contact) }
            person = found
            guard isReal else {
                tally = try session.write.rehearsing { try session.write.forget(found, on: session.today) }
                return Answer()
            }
            tally = try session.write.forget(found, on: session.today)
            try session.write.putBeyondUndo(tally, line: "contact forget …")
            session.summary = "Forgot one person; cannot be undone"
            return Answer()
        }
        guard let person else { preconditionFailure("whoever is forgotten was found") }
        // A kept answer stands on none of the files that are only looked through.
        return try Footprint.$current.withValue(nil) {
            let told = ForgetAnswer(person: person, tally: tally, isReal: isReal)
            return isReal ? try clean(workspace, person, told, in: session) : try rehearsed(workspace, person, told)
        }
    }

    private func refusal(_ contact: Contact) -> Refusal {
        Refusal(
            "This erases \(contact.name) for good and cannot be undone. Look first with: contact forget \(contact.handle) --dry-run — and then say --yes."
        )
    }

    private func rehearsed(_ workspace: Workspace, _ person: PersonToForget, _ told: ForgetAnswer) throws -> Answer {
        let files = try NamingFiles(in: workspace.folder, exports: workspace.exports, mentions: person.mentions)
        var answer = told.answer(files: files, remarks: [])
        answer.blocks.append(.text("Nothing was changed."))
        return answer
    }

    /// What comes after the transaction: the person is erased already, so that nothing here may fail as a whole.
    private func clean(
        _ workspace: Workspace, _ person: PersonToForget, _ told: ForgetAnswer, in session: Session
    ) throws -> Answer {
        var remarks: [String] = []
        do {
            try workspace.store.scrub()
        } catch {
            remarks.append("The file could not be written anew (\(error)); what was erased is overwritten in it.")
        }
        workspace.forget(person.mentions)
        do {
            var files = try NamingFiles(in: workspace.folder, exports: workspace.exports, mentions: person.mentions)
            for (path, count) in try files.clean() {
                remarks.append("Took \(counted(count, "kept answer")) out of \(path); run it again.")
            }
            if deleteExports {
                let removed = try files.removeExports()
                remarks.append("Removed \(counted(removed.count, "exported file")).")
            }
            return told.answer(files: files, remarks: remarks)
        } catch let problem as FileProblem {
            remarks.append("The workspace's files were not all looked through: \(problem). Look at them yourself.")
            return told.answer(files: nil, remarks: remarks)
        }
    }
}
