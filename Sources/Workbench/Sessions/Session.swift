package import Answers
package import Playbook
package import Settings
package import Store

/// What a command is given: the workspace within one transaction, its settings, the focus, the clock.
///
/// It lives for one line. What a command may not use, because it declared no writing or no workspace, it cannot reach:
/// the accessors trap, which the law test over the registry turns into a failure on our side of the door.
package final class Session {
    package let workspace: Workspace?
    private let lentClock: Clock
    package let surroundings: Surroundings
    package let options: GlobalOptions
    /// The folder that relative file names start from.
    package let directory: String
    /// The evaluator that runs the line, for the few commands that run lines themselves.
    package let evaluator: Evaluator
    /// What the history says of the line; the answer's first sentence where it stays `nil`.
    package var summary: String?
    /// What is to be told beside the answer.
    package let remarks: Remarks
    private let transaction: Transaction
    private let recording: Recording?

    /// Runs changes as one journal entry, for a command that opens its own transactions.
    typealias Recording = (_ body: (Session) throws -> Answer) throws -> Answer

    enum Transaction {
        case none
        case reading(Reader)
        case writing(Writer)
    }

    init(
        workspace: Workspace?, clock: Clock, surroundings: Surroundings, options: GlobalOptions, directory: String,
        evaluator: Evaluator, transaction: Transaction, remarks: Remarks = Remarks(), recording: Recording? = nil
    ) {
        self.workspace = workspace
        lentClock = clock
        self.surroundings = surroundings
        self.options = options
        self.directory = directory
        self.evaluator = evaluator
        self.transaction = transaction
        self.remarks = remarks
        self.recording = recording
    }

    /// Runs `body` as the line's journal entry, in a transaction of its own.
    ///
    /// For a command whose manner is `alone`, because it waits for somebody before it changes anything.
    package func recorded(_ body: (_ session: Session) throws -> Answer) throws -> Answer {
        guard let recording else { preconditionFailure("a command that has a transaction asked for another") }
        return try recording(body)
    }

    /// The workspace's rows, to look at.
    package var read: Reader {
        switch transaction {
        case .reading(let reader): reader
        case .writing(let writer): writer.reader
        case .none: preconditionFailure("a command that declares no workspace read one")
        }
    }

    /// The workspace's rows, to change.
    package var write: Writer {
        guard case .writing(let writer) = transaction else {
            preconditionFailure("a command that declares no writing wrote")
        }
        return writer
    }

    /// The same session inside a transaction that a command opened itself, to look at the workspace.
    package func reading(_ reader: Reader) -> Session {
        Session(
            workspace: workspace, clock: lentClock, surroundings: surroundings, options: options, directory: directory,
            evaluator: evaluator, transaction: .reading(reader), remarks: remarks)
    }

    package var settings: WorkspaceSettings {
        guard let workspace else { preconditionFailure("a command that declares no workspace read its settings") }
        Footprint.current?.noteSettings()
        return workspace.settings
    }

    /// The time that the line runs at.
    package var clock: Clock {
        Footprint.current?.noteDay()
        return lentClock
    }

    package var today: Day { clock.today }

    /// How many rows a listing shows: what was asked for; else a screenful for a person, and all for a program.
    ///
    /// - Throws: ``Refusal`` for a count below one.
    package func limit(_ asked: Int?) throws(Refusal) -> Int {
        guard let asked else { return options.format?.isForPrograms == true ? .max : 20 }
        guard asked > 0 else { throw Refusal("--limit must be at least 1.") }
        return asked
    }

    /// Stops long work where the user asked for it.
    ///
    /// - Throws: ``Cancelled``.
    package func checkCancellation() throws {
        if surroundings.isInterrupted() { throw Cancelled() }
    }
}
