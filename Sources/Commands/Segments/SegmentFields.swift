import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists what an expression may ask of accounts.
struct SegmentFields: Command {
    static let configuration = CommandConfiguration(
        commandName: "fields", abstract: "List what an expression may ask for, with examples.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let onlyLooks = true
    static let examples = ["segment fields"]

    func run(in session: Session) throws -> Answer {
        let table = Table(
            "fields",
            columns: [.init("field"), .init("meaning"), .init("takes"), .init("example")],
            rows: AccountField.allCases.map {
                [.text($0.rawValue), .text($0.meaning), .text($0.type.takes), .text($0.example)]
            })
        return Answer([
            .table(table), .heading("How to ask", level: 2),
            .list([
                "Comparisons: = != < <= > >=, in (…), contains, starts with, between … and …, is known, is unknown. With “not” before in, contains, starts with or between they mean the opposite.",
                "Join them with “and”, “or”, “not” and brackets; “and” binds closer than “or”.",
                "Texts stand in quotes; one word needs none. Capitals do not matter.",
                "Numbers are whole: 1500000 or 1 500 000. Amounts are in the workspace's currency.",
                "Days: 2026-11-22, 22.11.2026, today, today - 30.",
                "A field with several values, such as role or technology, fits where one of them fits.",
                "What nobody has said equals nothing: industry != \"Forestry\" holds also where the industry is not known. Add “and industry is known” to leave those out.",
            ]),
        ])
    }
}
