import Playbook
import Store

/// The command that a line leads to, as far as questions need to know it: its arguments and the records they name.
struct Site {
    private let evaluator: Evaluator
    private let options: GlobalOptions
    private let shape: CommandShape
    /// The words that call the command.
    private let command: [String]
    private let workspace: Workspace?

    /// - Parameter words: A line that the evaluator has read as far as its command.
    /// - Returns: `nil` where the line leads to no command.
    /// - Throws: What keeps the workspace from being opened: nobody is to answer for a line that cannot run.
    init?(of words: [String], for evaluator: Evaluator) throws {
        var rest = words
        options = try GlobalOptions(takingFrom: &rest).filled(from: evaluator.options)
        guard let (type, arguments) = evaluator.vocabulary.leaf(for: rest) else { return nil }
        self.evaluator = evaluator
        shape = try CommandShape(of: type)
        command = Array(rest.dropLast(arguments.count))
        let isOutside = (type as? any Command.Type)?.manner == .outside
        workspace = isOutside ? evaluator.workspace : try evaluator.workspace(for: options)
    }

    /// The argument of a place that a line leaves open.
    func argument(at place: MissingArgument.Place, lackedBy words: [String]) -> CommandShape.Argument? {
        switch place {
        case .positional(let name): shape.positional.first { $0.value == name }
        case .option(let name): shape.named.first { $0.name == name }
        case .account:
            (shape.positional + shape.named).first { argument in
                let isGiven = argument.name.map(words.contains) ?? false
                return !isGiven && [.account, .subject].contains(kind(argument))
            }
        }
    }

    func kind(_ argument: CommandShape.Argument) -> ValueKind { .of(argument, in: command) }

    /// What an answer puts into the line.
    ///
    /// - Throws: `UnknownName` and the like for an answer that names nothing that there is.
    func words(of answer: String, to question: Question) throws -> AnswerWords {
        let text = String(answer.split(whereSeparator: \.isNewline).joined(separator: " ").trimming(\.isWhitespace))
        if let options = try self.options(in: text) { return .options(options) }
        return .values(try question.isList ? list(text, question.kind) : [checked(Self.unquoted(text), question.kind)])
    }

    /// The words of an answer that gives options of the command in place of what was asked for: `--tier 1:1`.
    private func options(in text: String) throws -> [String]? {
        guard text.hasPrefix("--") else { return nil }
        let words = try LineTokens.words(of: text)
        let name = words[0].prefix { $0 != "=" }
        return shape.named.contains { $0.name.map { $0 == name } ?? false } ? words : nil
    }

    /// Several values: with commas between them, or with blanks where none of them can hold any.
    private func list(_ text: String, _ kind: ValueKind) throws -> [String] {
        try Self.split(text).flatMap { part in
            let words = try LineTokens.words(of: part)
            if [.draft, .claim].contains(kind) { return try words.map { try checked($0, kind) } }
            let whole = Self.unquoted(part)
            do {
                return [try checked(whole, kind)]
            } catch {
                // Tab puts handles beside each other: no commas are needed then.
                guard words.count > 1, words.allSatisfy({ isKnown($0, kind) }) else { throw error }
                return words
            }
        }
    }

    /// A text cut at its commas, but for those within quotation marks.
    private static func split(_ text: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.map { String($0.trimming(\.isWhitespace)) }.filter { !$0.isEmpty }
    }

    /// A text without the quotation marks that stand round the whole of it.
    private static func unquoted(_ text: String) -> String {
        guard let first = text.first, "\"'“".contains(first), let words = try? LineTokens.words(of: text),
            words.count == 1, let word = words.first, !word.isEmpty
        else { return text }
        return word
    }

    private func isKnown(_ value: String, _ kind: ValueKind) -> Bool { (try? checked(value, kind)) != nil }

    /// The value itself, where it names a record that there is, or may be anything.
    private func checked(_ value: String, _ kind: ValueKind) throws -> String {
        switch kind {
        case .template:
            let names = Set(TemplateLibrary(workspace: workspace?.folder).entries().map(\.name))
            guard names.contains(value) else {
                throw UnknownName(value, kind: "template", known: names.sorted(), list: "template list")
            }
        case .sequence: _ = try SequenceLibrary(workspace: workspace?.folder).sequence(value)
        case .file, .words, .told, .anything, .draft, .stage, .touchType, .attributionModel, .credited, .origin: break
        case .account, .contact, .cluster, .segment, .campaign, .claim, .deal, .subject:
            try workspace?.store.read { try check(value, kind, in: session($0)) }
        }
        return value
    }

    private func check(_ value: String, _ kind: ValueKind, in session: Session) throws {
        switch kind {
        case .account: _ = try session.account(value)
        case .contact: _ = try session.contact(value)
        case .cluster: _ = try session.cluster(value)
        case .segment: _ = try session.segment(value)
        case .campaign: _ = try session.campaign(value)
        case .claim: _ = try Int(value).map { try session.claim($0) }
        case .deal: _ = try session.opportunity(value)
        case .subject: _ = try session.subject(value)
        case .template, .sequence, .file, .words, .told, .anything, .draft, .stage, .touchType, .attributionModel,
            .credited, .origin:
            break
        }
    }

    private func session(_ reader: Reader) -> Session {
        Session(
            workspace: workspace, clock: evaluator.clock(for: options, workspace: workspace),
            surroundings: evaluator.surroundings, options: options, directory: evaluator.directory,
            evaluator: evaluator, transaction: .reading(reader))
    }
}

/// What an answer puts into a line.
enum AnswerWords: Hashable {
    /// Values of the argument that was asked for.
    case values([String])
    /// Other options of the command in its place.
    case options([String])

    var values: [String] {
        switch self {
        case .values(let words), .options(let words): words
        }
    }

    /// The same values with what is not typed before each of them.
    func headed(by stem: String?) -> AnswerWords {
        guard let stem, case .values(let words) = self else { return self }
        return .values(words.map { stem + $0 })
    }
}

extension StringProtocol {
    /// The text without such characters at either end.
    fileprivate func trimming(_ isPadding: (Character) -> Bool) -> SubSequence {
        var text = self[...]
        while let first = text.first, isPadding(first) { text = text.dropFirst() }
        while let last = text.last, isPadding(last) { text = text.dropLast() }
        return text
    }
}
