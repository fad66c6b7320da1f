import Answers
import ArgumentParser
import Exchange
import Playbook
import Settings
import Store
import Workbench

/// Brings files in.
struct Import: Command {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring accounts, contacts, touches, deals and more in from other systems' files.",
        discussion: """
            The system and the kind of record are told by the columns; --as says it where they do not, and --map \
            field=column which column is what. A row is the record of the same id, else the same domain, else the same \
            e-mail address, else the same name; where that is in doubt you are asked. Everything comes in or nothing: \
            --dry-run shows what would happen, --skip-problems leaves out the rows that cannot come in, which then \
            stand with the reasons in FILE.problems.csv.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .account, .contact, .touch, .touchNote, .channel, .touchType, .campaign, .opportunity, .stageChange,
        .externalReference, .importFile, .recordOrigin, .touchOrigin, .touchExtra, .claim, .optOut,
    ]
    static let manner = Manner.bulk
    static let examples = [
        "import accounts.csv --as accounts --dry-run",
        "import companies.csv --as accounts --map name=Company --map industry=Sector --save-map companies",
        "import accounts.csv --as accounts --rule mine --rule employees=file",
    ]

    @Argument(help: "The files.", completion: .file()) var files: [String]
    @Option(
        help:
            "What the rows are: accounts, contacts, opportunities, touches, activities, campaigns, members, stages, roles, calls, or SYSTEM.OBJECT."
    ) var `as`: String?
    @Option(help: "field=column, such as name=Company; may be given more than once.") var map: [String] = []
    @Option(help: "Keep what this line says of the columns as imports/NAME.yml, for all files with the same columns.")
    var saveMap: String?
    @Option(
        help:
            "Whose value wins where both have one: file (so it is where nothing is said), mine or newest; for one field field=rule; may be given more than once."
    )
    var rule: [String] = []
    @Option(help: "What a row in doubt is: LINE=HANDLE, LINE=new or LINE=skip; may be given more than once.")
    var decide: [String] = []
    @Option(help: "What all other rows in doubt are: same, new or skip.") var doubtful: String?
    @Option(help: "The sheet of a workbook, by its name or number; the first one otherwise.") var sheet: String?
    @Option(help: "What parts the decimals: comma or point; told from the file otherwise.") var decimals: String?
    @Option(help: "What stands first in days such as 3/4/2026: day-first or month-first.") var days: String?
    @Flag(help: "Only say what would happen, row by row.") var dryRun = false
    @Option(help: "Write what happens to each row to this CSV file.", completion: .file()) var plan: String?
    @Option(help: "How many rows of the plan to show.") var limit: Int?
    @Flag(help: "Leave out the rows that cannot come in, and take the others.") var skipProblems = false

    func run(in session: Session) throws -> Answer {
        let wishes = try wishes()
        if let plan { _ = try place(of: plan, in: session) }
        let results =
            dryRun
            ? try session.write.rehearsing { try take(wishes, in: session) } : try take(wishes, in: session)
        var report = ImportReport(results, isRehearsal: dryRun, limit: try session.limit(limit))
        if !dryRun {
            if !skipProblems { try report.ask(session.surroundings.asker) }
            report.problemsFiles = try writeProblems(of: results, in: session)
            if !skipProblems { try report.refuse() }
        }
        if let saveMap, !dryRun { try save(results, as: saveMap, in: session) }
        var answer = Answer(report.blocks)
        answer.links = report.problemsFiles
        if let plan {
            let (path, _) = try place(of: plan, in: session).part(1, of: 1)
            let language = session.settings.language
            try Files.write(report.planFile(decimalComma: language == .finnish), to: path)
            answer.blocks.append(.text("Wrote the plan to \(plan)."))
            answer.links.append(Link(plan, to: .file(path)))
        }
        if dryRun {
            answer.blocks.append(.text("Nothing was changed." + (saveMap == nil ? "" : " The mapping was not saved.")))
        }
        session.summary = report.summary
        return answer
    }

    /// Where the plan goes: never over a list that is read, nor over what the workspace is made of.
    private func place(of plan: String, in session: Session) throws -> ExportPlace {
        let path = Files.path(plan, from: session.directory)
        if files.contains(where: { Files.path($0, from: session.directory) == path }) {
            throw Refusal("--plan \(plan) is the file that is imported. Give the plan another name.")
        }
        return try ExportPlace(plan, named: "plan.csv", in: session)
    }

    private func take(_ wishes: ImportWishes, in session: Session) throws -> [ImportReport.Result] {
        let work = FileImport(in: session)
        var paths = files.map { (typed: $0, path: Files.path($0, from: session.directory)) }
        if paths.count > 1 {
            // Whatever the order on the line: people need their companies, and stages their deals.
            let ranked = try paths.map { (file: $0, rank: try work.rank(of: $0.path, wishes: wishes)) }
            paths = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
                .map(\.element.file)
        }
        return try paths.map { file in
            ImportReport.Result(
                name: Files.name(of: file.path), typed: file.typed, taken: try work.take(file.path, wishes: wishes))
        }
    }

    /// Writes the rows that stay out beside their files, or into the exports where that folder takes no file.
    private func writeProblems(of results: [ImportReport.Result], in session: Session) throws -> [Link] {
        guard let workspace = session.workspace else { preconditionFailure("an import is into a workspace") }
        return try results.compactMap { result in
            guard let bytes = result.taken.problemsFile else { return nil }
            let name = ProblemsFile.name(of: result.typed)
            let path = Files.path(name, from: session.directory)
            let isOurs = try !Files.exists(path) || ProblemsFile.isOne(Files.bytes(at: path))
            if !workspace.keepsExportsElsewhere, isOurs {
                do {
                    try Files.write(bytes, to: path)
                    return Link(name, to: .file(path))
                } catch {
                    // A folder that somebody else shares may be closed to us; the rows must not be lost for it.
                }
            }
            let place = "\(workspace.exports)/\(Files.name(of: path))"
            try Files.makeFolder(workspace.exports)
            try Files.write(bytes, to: place)
            return Link("exports/\(Files.name(of: path))", to: .file(place))
        }
    }

    private func save(_ results: [ImportReport.Result], as name: String, in session: Session) throws {
        guard let workspace = session.workspace else { preconditionFailure("an import is into a workspace") }
        guard let only = results.first else { preconditionFailure("an import has a file") }
        try SavedMappings(workspace: workspace.folder).save(only.taken.mapping, as: name)
    }

    // MARK: - What the line says

    private func wishes() throws -> ImportWishes {
        var wishes = ImportWishes()
        wishes.object = `as`
        wishes.sheet = sheet
        wishes.overrides = try map.map { try FieldOverride($0) }
        wishes.isRehearsal = dryRun
        wishes.listsRows = dryRun || plan != nil
        wishes.doubtful = try doubtful.map { try DoubtRule(reading: $0) }
        wishes.options.decimalMark = try decimals.map { try DecimalWriting(reading: $0) == .comma ? .comma : .point }
        wishes.options.dayOrder = try days.map { try DayWriting(reading: $0) == .dayFirst ? .dayFirst : .monthFirst }
        for text in rule {
            let (field, word) = Self.halves(text)
            let rule = try FieldRule(reading: word ?? field)
            if word == nil {
                wishes.rules.standard = rule
                wishes.rules.isStandardSaid = true
            } else {
                wishes.rules.byField[field] = rule
            }
        }
        if saveMap != nil, files.count > 1 {
            throw Refusal("--save-map keeps the columns of one file: import the others on lines of their own.")
        }
        if !decide.isEmpty, files.count > 1 {
            throw Refusal("--decide names lines of one file: import the others on lines of their own.")
        }
        for text in decide {
            let (line, word) = Self.halves(text)
            guard let line = Int(line), line > 0, let word, !word.isEmpty else {
                throw Refusal("--decide “\(text)” is not LINE=HANDLE, LINE=new or LINE=skip, such as 12=new.")
            }
            wishes.decisions[line] =
                switch word {
                case "new": .new
                case "skip": .skip
                default: .record(word)
                }
        }
        return wishes
    }

    /// What stands before and behind the first `=`.
    private static func halves(_ text: String) -> (String, String?) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count == 2 ? parts[1] : nil)
    }
}
