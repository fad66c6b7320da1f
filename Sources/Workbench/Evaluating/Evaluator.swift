import Answers
import ArgumentParser
import Playbook
import Settings
import Spelling
package import Store

/// Turns a line into an answer: words, then a command, then one transaction and one journal entry.
///
/// The prompt, the shell and a notebook's cell all come through here, which is why the same words work in all of them.
package final class Evaluator {
    package let vocabulary: Vocabulary
    package let surroundings: Surroundings
    /// The folder that relative file names start from.
    package let directory: String
    /// The options given when the program was started; a line's own win over them.
    package let options: GlobalOptions
    let uids: any UIDSource
    private let role: Role
    /// Whether its lines are a notebook's, which may run again and on a copy of the workspace.
    package var runsNotebook: Bool { role == .cell || role == .readingCell }
    /// Whether what lines stand on is noted: in a session and in a notebook, not for a single line.
    let keepsCells: Bool
    /// The lines that were entered, with their answers.
    package internal(set) var cells = SessionCells()
    /// The workspace that lines work in; `open` changes it.
    package internal(set) var workspace: Workspace?
    /// The guided first session that the user is on, or has been.
    package var tour: Tour?
    /// The workspace that was open before the tour's copy.
    var home: Workspace?
    /// How many lines it has run, for whoever remembers what the workspace held.
    package private(set) var lineCount = 0

    /// Whose lines these are.
    package enum Role: Sendable {
        /// A person's or a script's: the workspace that is opened is remembered for the next start.
        case user
        /// A notebook's cell.
        case cell
        /// A cell of a notebook on the workspace as it is, which may only look.
        case readingCell
        /// A line that is answered as of a day, which may only look at what was known then.
        case past
    }

    package init(
        vocabulary: Vocabulary, surroundings: Surroundings, directory: String, options: GlobalOptions = GlobalOptions(),
        uids: any UIDSource = GeneratedUIDs(SystemRandomNumberGenerator()), workspace: Workspace? = nil,
        role: Role = .user, keepsCells: Bool = false
    ) {
        self.role = role
        self.keepsCells = keepsCells
        self.vocabulary = vocabulary
        self.surroundings = surroundings
        self.directory = directory
        self.options = options
        self.uids = uids
        self.workspace = workspace
    }

    /// Runs a line as it was typed.
    package func evaluate(_ line: String, cell: Entry.CellReference? = nil) -> Outcome {
        do {
            let words = try LineTokens.words(of: line)
            guard keepsCells else { return accompanied(evaluate(words: words, line: line, cell: cell), line) }
            let footprint = Footprint()
            return Footprint.$current.withValue(footprint) {
                var outcome = evaluate(words: words, line: line, cell: cell)
                outcome.footprint = footprint
                return accompanied(outcome, line)
            }
        } catch {
            return Outcome(throwing: error, format: nil)
        }
    }

    /// Runs a line that a shell has cut into words already.
    package func evaluate(words: [String]) -> Outcome {
        let line = LineTokens.line(of: words)
        return accompanied(evaluate(words: words, line: line, cell: nil), line)
    }

    private func evaluate(words: [String], line: String, cell: Entry.CellReference?) -> Outcome {
        lineCount += 1
        var given = options
        var outcome = evaluate(words: words, line: line, cell: cell, options: &given)
        outcome.options = given
        return outcome
    }

    private func evaluate(
        words: [String], line: String, cell: Entry.CellReference?, options given: inout GlobalOptions
    ) -> Outcome {
        var format = options.format
        // Pasted from a shell, a line begins with the program's own name.
        let words = words.first == vocabulary.root.commandWord ? Array(words.dropFirst()) : words
        do {
            return try Guide(evaluator: self).run(words, line: line) { words, line in
                var words = words
                given = try GlobalOptions(takingFrom: &words).filled(from: options)
                format = given.format
                guard !words.isEmpty else { return Outcome(Answer(), status: .done, format: format) }
                switch try parse(words) {
                case .help(let text): return Outcome(Answer([.verbatim(text)]), status: .done, format: format)
                case .command(let command):
                    let (answer, entry) = try run(command, line: line, options: given, cell: cell)
                    let status: Outcome.Status = answer.hasMistakes ? .mistake : answer.failed ? .checkFailed : .done
                    return Outcome(answer, status: status, format: format, entry: entry)
                }
            }
        } catch {
            return Outcome(throwing: error, format: format).naming(words, from: directory)
        }
    }

    /// What stops the store's work on the running line, for another thread to call on a Ctrl-C.
    package var interrupting: @Sendable () -> Void {
        let store = workspace?.store
        return { store?.interrupt() }
    }

    // MARK: From words to a command

    enum Parsed {
        case command(any Command)
        case help(String)
    }

    private var helpText: HelpText { HelpText(vocabulary: vocabulary, screenWidth: surroundings.screenWidth) }

    func parse(_ words: [String]) throws -> Parsed {
        if words[0] == "--help" || words[0] == "-h" { return try parse(["help"]) }
        try checkNames(in: words)
        if words.contains("--help") || words.contains("-h"), let (_, depth) = vocabulary.type(for: words) {
            return .help(helpText.text(for: Array(words.prefix(depth))))
        }
        guard let (type, arguments) = vocabulary.leaf(for: words) else {
            preconditionFailure("a checked word leads nowhere: \(words)")
        }
        do {
            // The command parses by itself: building the parser of all sixty would take longer than most answers.
            guard let command = try type.parseAsRoot(arguments) as? any Command else {
                return .help(helpText.text(for: [words[0]]))
            }
            return .command(command)
        } catch {
            let sentence = message(for: error, of: type, words: words)
            throw place(lackedIn: type.message(for: error)).map { MissingArgument($0, sentence) }
                ?? Unreadable(sentence) as any Error
        }
    }

    /// What ArgumentParser misses, if it is that which it complains of.
    private func place(lackedIn text: String) -> MissingArgument.Place? {
        let leads = ["Missing expected argument '", "Missing value for '"]
        guard let name = leads.compactMap({ quotedName(after: $0, in: text) }).first else { return nil }
        return name.hasPrefix("<") ? .positional(String(name.dropFirst().dropLast())) : .option(name)
    }

    /// Asks "did you mean" for a noun or a verb that does not exist; ArgumentParser would only call it unexpected.
    private func checkNames(in words: [String]) throws(UnknownWord) {
        let nouns = vocabulary.root.configuration.subcommands
        guard let noun = nouns.first(where: { $0.commandWord == words[0] }) else {
            throw UnknownWord(word: words[0], called: "a word of abm", known: nouns.map { $0.commandWord })
        }
        let verbs = noun.configuration.subcommands
        guard !verbs.isEmpty, words.count > 1, !words[1].hasPrefix("-"), !noun.takesArguments else { return }
        guard verbs.contains(where: { $0.commandWord == words[1] }) else {
            throw UnknownWord(
                word: words[1], called: "a thing to do with \(words[0])", known: verbs.map { $0.commandWord })
        }
    }

    private func message(for error: any Error, of type: any ParsableCommand.Type, words: [String]) -> String {
        // ArgumentParser gives several lines where it guesses; ours is one.
        let text = type.message(for: error).split(separator: "\n").joined(separator: " ")
        let depth = vocabulary.type(for: words)?.depth ?? 1
        let command = words.prefix(depth).joined(separator: " ")
        if let missing = quotedName(after: "Missing expected argument '", in: text) {
            let examples = (type as? any Command.Type)?.examples ?? []
            return "\(command) needs \(missing)." + (examples.first.map { " Example: \($0)" } ?? "")
        }
        if let option = quotedName(after: "Unknown option '", in: text) {
            // The parser's own guess goes by letters alone, and takes --lang for --claim.
            let own = (try? CommandShape(of: type))?.named.compactMap(\.name) ?? []
            return "\(command) has no option \(option)\(didYouMean(option, among: own + GlobalOptions.names))"
                + " See: help \(command)"
        }
        if let refusal = valueRefusal(in: text) { return "\(command): \(refusal)" }
        let example = (type as? any Command.Type)?.examples.first.map { " Example: \($0)" } ?? ""
        return "\(command): \(text)\(text.hasSuffix(".") || text.hasSuffix("?") ? "" : ".")\(example)"
    }

    /// Our own words on a value that does not read, out of ArgumentParser's sentence round them:
    /// `The value 'x' is invalid for '--on <on>': “x” is not a day.`
    private func valueRefusal(in text: String) -> String? {
        guard let name = quotedName(after: " is invalid for '", in: text),
            let value = text.firstRange(of: "The value '").map({ text[$0.upperBound...].prefix { $0 != "'" } })
        else { return nil }
        guard let reason = text.firstRange(of: "': ") else { return "\(name) takes a whole number, not “\(value)”." }
        return "\(name) \(text[reason.upperBound...])"
    }

    /// The name of an option or an argument that a sentence quotes: `--on` of `'--on <on>'`.
    private func quotedName(after lead: String, in text: String) -> String? {
        guard let place = text.firstRange(of: lead) else { return nil }
        let name = text[place.upperBound...].prefix { $0 != " " && $0 != ">" && $0 != "'" }
        return name.hasPrefix("<") ? name + ">" : String(name)
    }

    // MARK: From a command to an answer

    func run(
        _ command: any Command, line: String, options: GlobalOptions, cell: Entry.CellReference?
    ) throws -> (answer: Answer, entry: Int?) {
        surroundings.progress.begin()
        defer { surroundings.progress.finish() }
        let manner = type(of: command).manner
        if role == .readingCell, !type(of: command).onlyLooks {
            throw Refusal(
                "This line writes, and a notebook with base: here only reads. Take base: here out, or the line.")
        }
        let workspace = manner == .outside ? self.workspace : try self.workspace(for: options)
        let clock = clock(for: options, workspace: workspace)
        let remarks = Remarks()
        func session(_ transaction: Session.Transaction, _ recording: Session.Recording? = nil) -> Session {
            Session(
                workspace: workspace, clock: clock, surroundings: surroundings, options: options, directory: directory,
                evaluator: self, transaction: transaction, remarks: remarks, recording: recording)
        }
        guard let workspace, manner != .outside else { return (try command.run(in: session(.none)), nil) }
        do {
            let (answer, entry) = try noting(command, in: workspace) {
                try run(command, manner: manner, in: workspace, clock: clock, line: line, cell: cell, session: session)
            }
            return (remarks.below(answer), entry)
        } catch let refusal as Refusal {
            throw remarks.below(refusal)
        }
    }

    /// Notes the tables that a command looks at.
    private func noting<Result>(
        _ command: any Command, in workspace: Workspace, _ body: () throws -> Result
    ) throws -> Result {
        guard let footprint = Footprint.current, keepsCells else { return try body() }
        if type(of: command).manner == .bulk {
            // Listening to a million rows would cost as much as writing them.
            footprint.note(tables: Set(type(of: command).reads.union(type(of: command).writes).map(\.rawValue)))
            return try body()
        }
        return try workspace.store.tracingTables(footprint.note(tables:), body)
    }

    private func run(
        _ command: any Command, manner: Manner, in workspace: Workspace, clock: Clock, line: String,
        cell: Entry.CellReference?, session: @escaping (Session.Transaction, Session.Recording?) -> Session
    ) throws -> (answer: Answer, entry: Int?) {
        if manner == .reading {
            return (try workspace.store.read { try command.run(in: session(.reading($0), nil)) }, nil)
        }
        func recorded(_ body: (Session) throws -> Answer) throws -> (answer: Answer, entry: Int?) {
            let draft = Entry.Draft(line: line, recordedAt: clock.now, day: clock.today, cell: cell)
            let (answer, entry) = try workspace.store.record(draft, uids: uids, bulk: manner == .bulk) { writer in
                let session = session(.writing(writer), nil)
                let answer = try body(session)
                try session.checkCancellation()
                return (answer, session.summary ?? answer.firstSentence)
            }
            return (answer, entry)
        }
        guard manner == .alone else { return try recorded { try command.run(in: $0) } }
        var entry: Int?
        let answer = try command.run(
            in: session(
                .none,
                { body in
                    let result = try recorded(body)
                    entry = result.entry
                    return result.answer
                }))
        return (answer, entry)
    }

    /// The workspace that a line works in: the one it names, else the open one, else the one found.
    func workspace(for options: GlobalOptions) throws -> Workspace {
        if let named = options.workspace {
            let folder = Files.path(named, from: directory)
            if let workspace, workspace.folder == folder { return workspace }
            return try open(folder, options: options)
        }
        if let workspace { return workspace }
        guard let folder = LastWorkspace.find(from: directory) else {
            throw WorkspaceProblem(
                "No workspace is open. Name one with -w, as in: abm -w workspaces/one-to-one account list"
                    + " — or make your own with: abm init my-accounts")
        }
        return try open(folder, options: options)
    }

    /// Opens a workspace for this line and those after it; the first opening builds its file.
    ///
    /// - Parameter isRemembered: Whether the next start opens it.
    @discardableResult
    package func open(
        _ folder: String, options: GlobalOptions? = nil, isRemembered: Bool = true
    ) throws -> Workspace {
        let opened = try WorkspaceOpener(evaluator: self).open(folder, options: options ?? self.options)
        workspace = opened
        if role == .user, isRemembered { LastWorkspace.remember(opened.folder) }
        return opened
    }

    /// The clock of a line: its own options win over an example's fixed day, and that over the machine.
    package func clock(for options: GlobalOptions, workspace: Workspace?) -> Clock {
        if let now = options.now {
            return Clock(today: options.today ?? surroundings.day(now, workspace?.settings.timezone), now: now)
        }
        if let today = options.today ?? workspace?.settings.today { return Clock(standingOn: today) }
        return surroundings.clock(workspace?.settings.timezone)
    }
}

extension GlobalOptions {
    /// These options, with those that are missing taken from `defaults`.
    func filled(from defaults: GlobalOptions) -> GlobalOptions {
        var result = self
        result.workspace = workspace ?? defaults.workspace
        // One clock wins as a whole: a day on the line is not mixed with the program's instant.
        if today == nil, now == nil { (result.today, result.now) = (defaults.today, defaults.now) }
        result.format = format ?? defaults.format
        result.yes = yes || defaults.yes
        result.noColour = noColour || defaults.noColour
        result.noPager = noPager || defaults.noPager
        result.full = full || defaults.full
        return result
    }
}

extension Problem {
    /// The message with its place: `touches.csv:7:3: …`.
    package var located: String {
        let numbers = [line, column].compactMap { $0.map(String.init) }
        let place = place.map { ([$0] + numbers).joined(separator: ":") + ": " } ?? ""
        return place + message
    }
}

extension Answer {
    /// The problems that an answer tells.
    var problems: [Problem] {
        blocks.flatMap { block -> [Problem] in
            guard case .problems(let problems) = block else { return [] }
            return problems
        }
    }

    /// The first sentence of an answer, for the history.
    var firstSentence: String {
        for block in blocks {
            if case .text(let text) = block { return text }
        }
        return ""
    }
}
