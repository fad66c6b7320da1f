import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists what was done, newest first.
struct History: Command {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List what was done, newest first.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.reading
    static let examples = ["history", "history --limit 50"]

    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let entries = try session.read.history(limit: limit)
        let table = Table(
            "history",
            columns: [.init("entry", nil, .trailing), .init("at"), .init("done"), .init("line"), .init("state")],
            rows: entries.map { entry in
                [
                    .integer(entry.number), .text(entry.recordedAt.iso), .text(entry.summary), .text(entry.line),
                    state(of: entry),
                ]
            },
            whenEmpty: "Nothing has been done yet.")
        var answer = Answer.table(table)
        let all = try session.read.historyCount()
        if all > entries.count {
            answer.blocks.append(.text(shortened("newest", entries.count, of: all, line: "history")))
        }
        return answer
    }

    private func state(of entry: Entry) -> Cell {
        if entry.bar != nil { return .text("cannot be undone").toned(.caution) }
        return entry.isUndone ? .text("undone").toned(.quiet) : .none
    }
}
