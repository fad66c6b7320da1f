import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the sequences.
struct SequenceList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the sequences.")
    static let reads: Set<StoreTable> = [.enrolment, .enrolmentStep]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sequence list"]

    func run(in session: Session) throws -> Answer {
        let library = SequenceLibrary(workspace: session.workspace?.folder)
        let people = Dictionary(grouping: try session.read.enrolments(), by: \.sequence)
        var rows: [[Cell]] = []
        var problems: [Problem] = []
        for entry in library.entries() {
            do {
                let sequence = try library.sequence(entry)
                let enrolments = people[sequence.name] ?? []
                func count(_ state: EnrolmentState) -> Cell { .integer(enrolments.filter { $0.state == state }.count) }
                rows.append([
                    .text(entry.name), .text(sequence.title), .integer(sequence.steps.count),
                    .integer(sequence.steps.last?.day), count(.active), count(.finished), count(.stopped),
                    .text(entry.isOwn ? "this workspace" : "abm"),
                ])
            } catch let mistake as any Mistake {
                // One broken file must not hide the others.
                problems += mistake.mistakes
            }
        }
        let table = Table(
            "sequences",
            columns: [
                .init("sequence"), .init("title"), .init("steps", nil, .trailing), .init("days", nil, .trailing),
                .init("active", nil, .trailing), .init("finished", nil, .trailing), .init("stopped", nil, .trailing),
                .init("from"),
            ], rows: rows)
        guard problems.isEmpty else { return Answer([.table(table), .problems(problems)], failed: true) }
        return .table(table)
    }
}
