import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows for whom and for which moment there is content, and where people wait for whom nothing is written.
struct ContentCoverageShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Show which persona has content at which stage, and the gaps.",
        discussion: """
            A person's persona is told by their title, else their department (personas: in workspace.yml); their stage is \
            the furthest of their account's open deals, without one the first, after a win onboarding. Messages are the \
            templates written for that persona and stage; touches are the guides, webinars, events, demos and product pages \
            that such people took up while their account stood there.
            """)
    static let reads = ContentDesk.tables
    static let writes = Set<StoreTable>.nothing
    static let examples = ["content coverage", "content coverage --language fi"]

    @Option(help: "Only messages in en or fi.", transform: Language.init(reading:)) var language: Language?

    func run(in session: Session) throws -> Answer {
        let desk = try ContentDesk(in: session, language: language)
        let cells = desk.coverage.cells.filter { !$0.people.isEmpty || !$0.own.isEmpty || !$0.taken.isEmpty }
        var blocks: [Answer.Block] = [
            .table(coverage(cells, in: session)), .table(gaps(desk.coverage.gaps, in: session)),
        ]
        var remarks: [String] = []
        if desk.anonymous > 0 {
            remarks.append(
                "\(counted(desk.anonymous, "touch", "touches")) with content were by visitors whom nobody knows.")
        }
        remarks.append("A deal waits for every persona of its account: these sums overlap and are not to be added up.")
        blocks.append(.text(remarks.joined(separator: " ")))
        if !desk.problems.isEmpty { blocks.append(.problems(desk.problems)) }
        return Answer(blocks)
    }

    private func coverage(_ cells: [ContentCoverage.Cell], in session: Session) -> Table {
        Table(
            "coverage",
            columns: [
                .init("persona"), .init("stage"), .init("people", nil, .trailing), .init("pipeline", nil, .trailing),
                .init("messages", nil, .trailing), .init("general", "For anybody", .trailing),
                .init("touches", nil, .trailing), .init("content"), .init("gap"),
            ],
            rows: cells.map { cell in
                [
                    .text(cell.persona), .text(cell.stage), .integer(cell.people.count),
                    .money(session.pipeline(of: cell)), .integer(cell.own.count), .integer(cell.general.count),
                    .integer(cell.touches), .text(cell.takenInWords), .word(cell.gap).toned(cell.gap.tone),
                ]
            })
    }

    private func gaps(_ cells: [ContentCoverage.Cell], in session: Session) -> Table {
        Table(
            "gaps", caption: "Where people wait and nothing is written for them",
            columns: [
                .init("persona"), .init("stage"), .init("people", nil, .trailing), .init("pipeline", nil, .trailing),
                .init("gap"), .init("at_hand", "Could be sent"),
            ],
            rows: cells.map { cell in
                [
                    .text(cell.persona), .text(cell.stage), .integer(cell.people.count),
                    .money(session.pipeline(of: cell)), .word(cell.gap).toned(cell.gap.tone),
                    .text(listed(cell.general, showing: 3)),
                ]
            }, whenEmpty: "Every persona has messages of its own wherever it stands.")
    }
}

extension Session {
    /// The open deals that wait for the people of a cell; `nil` where there are none.
    func pipeline(of cell: ContentCoverage.Cell) -> Money? {
        cell.pipeline == 0 ? nil : Money(cents: cell.pipeline, currency: settings.currency)
    }
}

extension ContentCoverage.Cell {
    /// What was taken up, the commonest first.
    var takenInWords: String? {
        listed(
            taken.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }, showing: 4)
    }
}

extension ContentCoverage.Cell.Gap {
    var tone: Tone {
        switch self {
        case .nothing: .bad
        case .general: .caution
        case .none: .plain
        }
    }
}
