import Answers
import Exchange
import Playbook
import Workbench

/// What an import answers: counts for each file, its rows one by one where they are wanted, and what stops it.
struct ImportReport {
    struct Result {
        /// The file's name without its folder.
        var name: String
        /// As it was typed.
        var typed: String
        var taken: FileImport.Taken
        var tally: ImportTally { taken.tally }
    }

    /// The files that the rows that stay out were written to.
    var problemsFiles: [Link] = []
    private let results: [Result]
    private let isRehearsal: Bool
    private let limit: Int
    /// How many problems are shown; the rest are counted.
    private static let problemsShown = 20
    /// How many rows in doubt are asked about one by one.
    private static let questionsAtMost = 10

    /// - Parameter limit: How many rows of the plan are shown.
    init(_ results: [Result], isRehearsal: Bool, limit: Int) {
        self.results = results
        self.isRehearsal = isRehearsal
        self.limit = limit
    }

    // MARK: - What happened

    var blocks: [Answer.Block] {
        var blocks: [Answer.Block] = []
        if isRehearsal {
            blocks += results.map { .text(sentence(of: $0)) }
            blocks.append(.table(plan))
            let hidden = rows.count - limit
            if hidden > 0 {
                blocks.append(
                    .text(
                        "And \(counted(hidden, "more row")): --limit \(rows.count) shows all, --plan FILE.csv writes them to a file."
                    ))
            }
        } else {
            blocks.append(.table(counts))
        }
        let notes = results.flatMap(\.tally.notes)
        if !notes.isEmpty { blocks.append(.list(notes)) }
        let problems = results.flatMap { reports(of: $0) }
        if !problems.isEmpty, !isRehearsal { blocks.append(.problems(problems)) }
        if !problemsFiles.isEmpty {
            let names = problemsFiles.map(\.text).joined(separator: " and ")
            blocks.append(.text("The rows left out stand in \(names), with the reasons: correct and import them."))
        }
        return blocks
    }

    /// For the history.
    var summary: String {
        results.map { result in
            "\(result.taken.plan.object.rawValue) from \(result.name): \(result.tally.count(.create)) created, "
                + "\(result.tally.count(.update)) updated"
        }.joined(separator: "; ")
    }

    private func sentence(of result: Result) -> String {
        let counts = RowOutcome.Action.allCases.compactMap { action -> String? in
            let count = result.tally.count(action)
            guard count > 0 || [.create, .update, .unchanged].contains(action) else { return nil }
            switch action {
            case .create: return "\(count) to create"
            case .update: return "\(count) to update"
            case .unchanged: return "\(count) unchanged"
            case .conflict: return "\(count) in doubt"
            case .problem: return "\(count) with problems"
            case .skip: return "\(count) left out"
            }
        }
        return "\(result.name), seen as \(result.taken.plan.title): \(counts.joined(separator: ", "))."
    }

    private var counts: Table {
        Table(
            "import",
            columns: [
                .init("file"), .init("seen_as"), .init("create", "Created", .trailing),
                .init("update", "Updated", .trailing), .init("unchanged", nil, .trailing),
                .init("left_out", nil, .trailing), .init("problem", "Problems", .trailing),
            ],
            rows: results.map { result in
                let tally = result.tally
                let problems = tally.count(.problem) + tally.count(.conflict)
                return [
                    .text(result.name), .text(result.taken.plan.title), .integer(tally.count(.create)),
                    .integer(tally.count(.update)), .integer(tally.count(.unchanged)), .integer(tally.count(.skip)),
                    .integer(problems).toned(problems == 0 ? .plain : .bad),
                ]
            })
    }

    // MARK: - Row by row

    private var rows: [(file: String, row: PlannedRow)] {
        results.flatMap { result in result.tally.rows.map { (result.name, $0) } }
    }

    private var plan: Table {
        Table(
            "plan", columns: Self.columns + [.init("file")],
            rows: shownRows.map { file, row in
                let action = row.outcome.action
                let tone: Tone = [.conflict, .problem].contains(action) ? .bad : .plain
                return [.integer(row.line), .text(action.rawValue).toned(tone)]
                    + Self.texts(of: row).map { $0.isEmpty ? .none : .text($0) } + [.text(file)]
            }, whenEmpty: "The file has no rows.")
    }

    /// The rows in the order of the file; where they are too many, those first that a person has to look at.
    private var shownRows: [(file: String, row: PlannedRow)] {
        let rows = rows
        guard rows.count > limit else { return rows }
        let order: [RowOutcome.Action] = [.conflict, .problem, .update, .create, .skip, .unchanged]
        return Array(order.flatMap { action in rows.filter { $0.row.outcome.action == action } }.prefix(limit))
    }

    private static let columns: [Table.Column] = [
        .init("line", nil, .trailing), .init("action"), .init("record"), .init("known_by"), .init("changes"),
    ]

    /// The record, by what it was known, and what would change or keeps it from coming in.
    private static func texts(of row: PlannedRow) -> [String] {
        [
            row.outcome.record ?? "", row.outcome.sign?.description ?? "",
            row.reason ?? row.outcome.reason ?? row.outcome.changes.map(\.description).joined(separator: "; "),
        ]
    }

    /// All rows as CSV for somebody's spreadsheet.
    func planFile(decimalComma: Bool) -> [UInt8] {
        var writer = CSVWriter(.people(decimalComma: decimalComma))
        writer.write(Self.columns.map(\.key) + ["file"])
        for (file, row) in rows {
            writer.write(["\(row.line)", row.outcome.action.rawValue] + Self.texts(of: row) + [file])
        }
        return writer.bytes
    }

    // MARK: - What stops an import

    /// Asks what the first row in doubt is, where somebody is there to say it and nothing else is wrong.
    ///
    /// - Throws: `MissingArgument`.
    func ask(_ asker: any QuestionAsker) throws {
        let doubts = results.flatMap(\.tally.doubts)
        let problems = results.reduce(0) { $0 + $1.tally.count(.problem) }
        guard asker.isPresent, problems == 0, results.count == 1, doubts.count <= Self.questionsAtMost,
            let first = doubts.first
        else { return }
        throw MissingArgument(
            .option("--decide"), "line \(first.line) is in doubt: \(first.reason)",
            remark: "Line \(first.line): \(first.reason). Type \(Self.choice(first)).", stem: "\(first.line)=")
    }

    /// - Throws: ``ImportRefused`` where some row stays out.
    func refuse() throws {
        let problems = results.reduce(0) { $0 + $1.tally.count(.problem) }
        let doubts = results.flatMap(\.tally.doubts)
        guard problems > 0 || !doubts.isEmpty else { return }
        throw ImportRefused(
            results.flatMap { reports(of: $0) }, count: problems, doubts: doubts.count,
            example: doubts.first.map { "--decide \($0.line)=\($0.candidates[0])" },
            files: problemsFiles.map(\.text))
    }

    private static func choice(_ doubt: DoubtfulRow) -> String {
        doubt.candidates.joined(separator: ", ") + " for the same, new for another one, or skip to leave it out"
    }

    private func reports(of result: Result) -> [Problem] {
        var reports = result.tally.problems.map { problem in
            // Our own refusals name their subject; what a cell holds has to be told.
            let what = problem.columnName == nil ? "" : problem.field.map { "\($0.key) " } ?? ""
            return Problem(
                .error, what + problem.reason, place: result.name, line: problem.line, column: problem.column)
        }
        reports += result.tally.doubts.map { doubt in
            Problem(
                .error, "\(doubt.reason): write --decide \(doubt.line)=\(doubt.candidates[0]), =new or =skip",
                place: result.name, line: doubt.line, column: 1)
        }
        let shown = reports.prefix(Self.problemsShown)
        let more = reports.count - shown.count
        return shown + (more > 0 ? [Problem(.note, "and \(counted(more, "more problem")).", place: result.name)] : [])
    }
}

/// An import with rows that cannot come in; nothing of it was taken.
struct ImportRefused: Error, Mistake {
    let mistakes: [Problem]

    /// - Parameters:
    ///   - example: What decides the first row in doubt.
    ///   - files: Where the rows stand with the reasons.
    init(_ reports: [Problem], count: Int, doubts: Int, example: String?, files: [String]) {
        var advice = "Nothing was imported."
        if count > 0 {
            advice +=
                " Correct \(count == 1 ? "this row" : "these \(count) rows"), or take the others with --skip-problems."
        }
        if let example {
            advice +=
                " \(counted(doubts, "row")) in doubt: say what each is, as in \(example), or all at once with --doubtful same, new or skip."
        }
        if !files.isEmpty {
            advice +=
                " \(count + doubts == 1 ? "It stands" : "They stand") with the reasons in \(files.joined(separator: " and "))."
        }
        mistakes = reports + [Problem(.note, advice)]
    }
}
