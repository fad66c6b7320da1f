import Answers
import Commands
import Foundation
import Playbook
import Store
import Workbench

/// The example workspace `one-to-one` with all that the commands' examples name, built once for all tests.
///
/// The building runs a whole notebook, so each test copies the finished file instead.
final class ExampleWorkspace: Sendable {
    static let built = Result { try ExampleWorkspace() }
    static let vocabulary = Registry.vocabulary
    /// The day that the example stands still on.
    static let day: Day = {
        guard let day = Day(iso: "2026-11-22") else { preconditionFailure("the example's day is in the calendar") }
        return day
    }()

    /// What the examples speak of and `setup.md` does not make.
    private static let preamble = [
        #"account add "Hamina Steel""#,
        #"contact add "A. Kujanpää" --account tammerlift --handle a.kujanpaa"#, #"cluster add "Nordic sawmills""#,
        #"segment add "Machine builders""#,
        "account edit granberga --cluster nordic-sawmills --segment machine-builders",
        // Draft 1 is ready, 2 exported, 3 sent, and 4 the first of a sequence.
        "draft new intro --to anneli.kujanpaa",
        "draft new intro --to henna.sipila --allow contacted-recently --export txt",
        "draft new intro --to riikka.talvitie", "draft sent 3", "sequence start default --to sanna.hietakangas",
        #"account add "Kotka Cranes""#,
        #"handoff kotka-cranes --to first-to-claim --allow "Asked at the fair""#, "dump last-week",
    ]
    private let scratch: ScratchFolder

    private init() throws {
        scratch = try ScratchFolder()
        let folder = scratch.path + "/workspaces/one-to-one"
        try Files.makeFolder(folder)
        let source = Checkout.path("workspaces/one-to-one")
        for name in Files.names(in: source) where !name.hasPrefix("workspace.sqlite") && name != "exports" {
            try FileManager.default.copyItem(atPath: "\(source)/\(name)", toPath: "\(folder)/\(name)")
        }
        try Files.write(
            "name,domain,industry\nLahti Presses,lahtipresses.example,Industrial machinery\n",
            to: scratch.path + "/accounts.csv")
        try Files.write("Company,Sector\nVaasa Pumps,Process equipment\n", to: scratch.path + "/companies.csv")
        try Files.write("Subject: Hei\n\n<!-- personalisation -->\nHei Anneli,\n", to: scratch.path + "/letter.md")
        try Files.write("Dear {{ name }},\n", to: scratch.path + "/letter.liquid")
        try Files.write("{ \"name\": \"Pia\" }\n", to: scratch.path + "/letter.json")
        let evaluator = try Self.evaluator(in: scratch.path)
        for line in Self.preamble {
            let outcome = evaluator.evaluate(line)
            guard outcome.status == .done else { throw Refusal("\(line): \(outcome.text)") }
        }
    }

    /// The same workspace in a folder of its own.
    ///
    /// - Parameter asker: Who answers for the user.
    func copy(asker: any QuestionAsker = NoAsker()) throws -> Bench {
        let copy = try ScratchFolder()
        for name in Files.names(in: scratch.path) {
            try FileManager.default.copyItem(atPath: "\(scratch.path)/\(name)", toPath: "\(copy.path)/\(name)")
        }
        let evaluator = try Self.evaluator(in: copy.path, asker: asker)
        // What the session's own words speak of.
        _ = evaluator.enter("account list")
        return Bench(scratch: copy, evaluator: evaluator)
    }

    private static func evaluator(in folder: String, asker: any QuestionAsker = NoAsker()) throws -> Evaluator {
        var surroundings = Surroundings.standing(on: day)
        surroundings.editor = ReplacingEditor()
        surroundings.asker = asker
        let evaluator = Evaluator(
            vocabulary: vocabulary, surroundings: surroundings, directory: folder,
            uids: GeneratedUIDs(SystemRandomNumberGenerator()), keepsCells: true)
        try evaluator.open(folder + "/workspaces/one-to-one")
        return evaluator
    }
}

/// An editor whose user adds a line at the end.
struct ReplacingEditor: TextEditor {
    func edit(_ text: String, named name: String) -> String { text + "\nP.S.\n" }
}

/// A workspace that a test may change, with somebody who runs lines in it.
struct Bench {
    let scratch: ScratchFolder
    let evaluator: Evaluator
    private let store: WorkspaceStore

    init(scratch: ScratchFolder, evaluator: Evaluator) {
        guard let workspace = evaluator.workspace else { preconditionFailure("the bench has an open workspace") }
        self.scratch = scratch
        self.evaluator = evaluator
        store = workspace.store
    }

    func read<Result>(_ body: (Reader) throws -> Result) throws -> Result { try store.read(body) }

    func dump() throws -> String { try store.read { try $0.dump() } }

    func entryCount() throws -> Int { try store.read { try $0.historyCount() } }

    func tablesChanged(by entry: Int) throws -> Set<String> { try store.read { try $0.tablesChanged(by: entry) } }

    /// Runs a line of which the test expects that it works.
    func run(_ line: String) throws {
        let outcome = evaluator.evaluate(line)
        guard outcome.status == .done else { throw Refusal("\(line): \(outcome.text)") }
    }
}

extension Outcome {
    /// The answer as a person reads it.
    var text: String { Format.text.render(answer, style: Style()) }
}
