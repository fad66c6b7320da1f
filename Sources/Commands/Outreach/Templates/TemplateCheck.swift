import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Looks over every template and sequence.
struct TemplateCheck: Command {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look over every template and sequence, and tell all mistakes at once.",
        discussion: "Leaves with 1 where it finds any. A workspace's own files are looked over with those of abm.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.reading
    static let examples = ["template check", "template check intro"]

    @Argument(help: "Only the templates and sequences of these names.") var names: [String] = []

    func run(in session: Session) throws -> Answer {
        let (problems, templates, steps) = try Self.problems(of: names, in: session)
        let looked = "\(counted(templates, "template")) and \(counted(steps, "sequence"))"
        guard !problems.isEmpty else { return .said("\(looked): nothing wrong.") }
        let files = Set(problems.compactMap(\.place)).count
        return Answer(
            [
                .problems(problems),
                .text("\(looked): \(counted(problems.count, "mistake")) in \(counted(files, "file"))."),
            ],
            failed: true)
    }

    /// What is wrong with the templates and sequences of some names, or with all of them, and how many were looked at.
    ///
    /// - Throws: `UnknownName`.
    static func problems(
        of names: [String] = [], in session: Session
    ) throws -> (problems: [Problem], templates: Int, sequences: Int) {
        let library = TemplateLibrary(
            workspace: session.workspace?.folder, known: FactSource.names(asking: session.settings.questions))
        let sequences = SequenceLibrary(workspace: session.workspace?.folder)
        let all = library.entries()
        try check(names, among: all.map(\.name) + sequences.entries().map(\.name))
        func isWanted(_ name: String) -> Bool { names.isEmpty || names.contains(name) }
        let entries = all.filter { isWanted($0.name) }
        let steps = sequences.entries().filter { isWanted($0.name) }
        var problems: [Problem] = []
        for entry in entries {
            do throws(FileProblem) {
                let mistakes = try library.problems(of: entry, stages: session.settings.stages.map(\.handle))
                problems += mistakes.flatMap(\.mistakes)
            } catch {
                problems += error.mistakes
            }
        }
        for entry in steps {
            do {
                let sequence = try sequences.sequence(entry)
                problems += unknownTemplates(of: sequence, entry.path, known: Set(all.map(\.name)))
                if sequence.name != entry.name {
                    let message =
                        "name: \(sequence.name) and the file's name differ; commands know it as \(entry.name)"
                    problems.append(Problem(.error, message, place: "templates/\(entry.path)", line: 1, column: 1))
                }
            } catch let mistake as any Mistake {
                problems += mistake.mistakes
            }
        }
        return (problems, entries.count, steps.count)
    }

    private static func check(_ names: [String], among known: [String]) throws {
        guard let unknown = names.first(where: { !known.contains($0) }) else { return }
        throw UnknownName(unknown, kind: "template or sequence", known: Set(known).sorted(), list: "template list")
    }

    /// Steps whose template is in no language.
    private static func unknownTemplates(of sequence: OutreachSequence, _ path: String, known: Set<String>) -> [Problem]
    {
        sequence.steps.filter { !known.contains($0.template) }.map { step in
            Problem(
                .error,
                "step \(step.number): "
                    + UnknownName(step.template, kind: "template", known: known.sorted(), list: "template list")
                    .description,
                place: "templates/\(path)")
        }
    }
}
