import Answers
import ArgumentParser
import Exchange
import Playbook
import Store
import Workbench

/// Brings files in.
struct Import: Command {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring accounts, contacts, touches or opportunities in from CSV files.",
        discussion: """
            The columns are found by their names; --map field=column says which column is what. Rows that are here already \
            are known by their id, else their domain or e-mail address, else their name, and are updated. A row that \
            cannot come in stops the import, unless --skip-problems leaves such rows out.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .account, .contact, .touch, .touchNote, .channel, .touchType, .campaign, .opportunity, .stageChange,
        .externalReference,
    ]
    static let manner = Manner.bulk
    static let examples = [
        "import accounts.csv --as accounts --dry-run",
        "import companies.csv --as accounts --map name=Company --map industry=Sector",
    ]
    /// How many problems are shown; the rest are counted.
    private static let problemsShown = 20

    @Argument(help: "The files.", completion: .file()) var files: [String]
    @Option(help: "accounts, contacts, touches or opportunities; found out from the columns otherwise.") var `as`:
        String?
    @Option(help: "field=column, such as name=Company; may be given more than once.") var map: [String] = []
    @Flag(help: "Only say what would happen.") var dryRun = false
    @Flag(help: "Leave out the rows that cannot come in, and take the others.") var skipProblems = false

    func run(in session: Session) throws -> Answer {
        let overrides = try map.map { try FieldOverride($0) }
        let results =
            dryRun
            ? try session.write.rehearsing { try take(overrides, in: session) } : try take(overrides, in: session)
        let problems = results.reduce(0) { $0 + $1.tally.problems.count }
        if problems > 0, !dryRun, !skipProblems {
            throw ImportRefused(results.flatMap { reports(of: $0) }, count: problems)
        }
        var blocks: [Answer.Block] = [.table(table(of: results))]
        let notes = results.flatMap(\.tally.notes)
        if !notes.isEmpty { blocks.append(.list(notes)) }
        if problems > 0 { blocks.append(.problems(results.flatMap { reports(of: $0) })) }
        if dryRun { blocks.append(.text("Nothing was changed.")) }
        session.summary = results.map {
            "\($0.plan.object.rawValue) from \($0.name): \($0.tally.created) created, \($0.tally.updated) updated"
        }
        .joined(separator: "; ")
        return Answer(blocks, failed: false)
    }

    private typealias Result = (name: String, plan: ImportPlan, tally: ImportTally)

    private func take(_ overrides: [FieldOverride], in session: Session) throws -> [Result] {
        try files.map { file in
            let path = Files.path(file, from: session.directory)
            let (plan, tally) = try FileImport(in: session).take(
                path, as: `as`, overrides: overrides, isRehearsal: dryRun)
            return (Files.name(of: path), plan, tally)
        }
    }

    private func table(of results: [Result]) -> Table {
        Table(
            "import", caption: dryRun ? "What would happen" : nil,
            columns: [
                .init("file"), .init("seen_as"), .init("create", dryRun ? "Create" : "Created", .trailing),
                .init("update", dryRun ? "Update" : "Updated", .trailing), .init("unchanged", nil, .trailing),
                .init("problem", "Problems", .trailing),
            ],
            rows: results.map { result in
                [
                    .text(result.name), .text(result.plan.title), .integer(result.tally.created),
                    .integer(result.tally.updated), .integer(result.tally.unchanged),
                    .integer(result.tally.problems.count).toned(result.tally.problems.isEmpty ? .plain : .bad),
                ]
            })
    }

    private func reports(of result: Result) -> [Problem] {
        let shown = result.tally.problems.prefix(Self.problemsShown).map { problem in
            // Our own refusals name their subject; what a cell holds has to be told.
            let what = problem.columnName == nil ? "" : problem.field.map { "\($0.key) " } ?? ""
            return Problem(
                .error, what + problem.reason, place: result.name, line: problem.line, column: problem.column)
        }
        let more = result.tally.problems.count - shown.count
        return shown + (more > 0 ? [Problem(.note, "and \(counted(more, "more problem")).", place: result.name)] : [])
    }
}

/// An import with rows that cannot come in; nothing of it was taken.
struct ImportRefused: Error, Mistake {
    let mistakes: [Problem]

    init(_ reports: [Problem], count: Int) {
        let advice =
            "Nothing was imported. Correct \(count == 1 ? "this row" : "these \(count) rows"), or take the others with --skip-problems."
        mistakes = reports + [Problem(.note, advice)]
    }
}
