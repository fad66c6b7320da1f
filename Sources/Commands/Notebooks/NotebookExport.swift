import Answers
import ArgumentParser
import Notebook
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Writes a notebook as a page to be read, or as Markdown with or without its answers.
struct NotebookExport: Command {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a notebook as one HTML page that opens anywhere, or as Markdown.",
        discussion: """
            The page shows what the notebook keeps and runs nothing: cells whose answers may be out of date are \
            marked, with the reason. Bring them up to date first with notebook run.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = [
        "notebook export workspaces/one-to-one/notebooks/account-plan.md --to html",
        "notebook export workspaces/one-to-one/notebooks/account-plan.md --to md --no-outputs --out plan.md",
    ]

    /// What a notebook can become.
    enum Form: String, Word {
        case html, md
        static var called: String { "a form of notebook" }
    }

    @Argument(help: "The notebook.", completion: .file()) var file: String
    @Option(help: "html or md.", transform: Form.init(reading:)) var to: Form = .html
    @Option(help: "The file; one in the workspace's exports otherwise.", completion: .file()) var out: String?
    @Flag(help: "With md: leave the answers out.") var noOutputs = false

    func run(in session: Session) throws -> Answer {
        guard !noOutputs || to == .md else {
            throw Refusal("--no-outputs goes with --to md; a page without answers would say nothing.")
        }
        let path = Files.path(file, from: session.directory)
        let notebook = try NotebookBench(evaluator: session.evaluator).read(path)
        let name = "\(stem(of: path)).\(to.rawValue)"
        let folder = notebook.workspaceFolder.map { "\($0)/exports" } ?? Files.folder(of: path)
        let target = out.map { Files.path($0, from: session.directory) } ?? "\(folder)/\(name)"
        guard target != path else { throw Refusal("\(file) is the notebook itself. Name another file with --out.") }
        switch to {
        case .html:
            let page = try NotebookPage(notebook, fileName: Files.name(of: path))
            try Files.write(try page.html(in: TemplateLibrary(workspace: notebook.workspaceFolder)), to: target)
        case .md:
            try Files.write((noOutputs ? notebook.document.removingOutputs() : notebook.document).bytes, to: target)
        }
        let stale = notebook.reasons.count { $0 != nil }
        let remark =
            stale == 0 || noOutputs
            ? ""
            : " \(counted(stale, "cell")) of \(notebook.reasons.count) may be out of date, and \(to == .html ? "the page says so" : "that does not show in it"): notebook status \(file)"
        let place = out ?? shown(name, in: notebook)
        var answer = Answer.said("Wrote \(Files.name(of: path)) to \(place).\(remark)")
        answer.links = [Link(place, to: .file(target))]
        return answer
    }

    private func stem(of path: String) -> String {
        let name = Files.name(of: path)
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    private func shown(_ name: String, in notebook: NotebookBench.Reading) -> String {
        notebook.workspaceFolder == nil ? name : "exports/\(name)"
    }
}

extension NotebookPage {
    /// The page of a notebook with what is stale in it.
    init(_ notebook: NotebookBench.Reading, fileName: String) throws {
        let document = notebook.document
        let language =
            try document.frontMatter?.language.map { try Language(reading: $0.text) }
            ?? notebook.settings?.language ?? .english
        let proof: Proof? =
            switch notebook.isProven ? document.frontMatter?.base : nil {
            case .setup: .setup
            case .empty: .nothing
            case .here: .workspaceAsItIs
            case nil: nil
            }
        self.init(
            title: document.frontMatter?.title?.text, fileName: fileName, workspaceName: notebook.settings?.name ?? "",
            today: document.frontMatter?.today == nil && document.frontMatter?.now == nil ? nil : notebook.today,
            language: language, proof: proof,
            parts: document.segments.compactMap { segment in
                switch segment.kind {
                case .prose: .prose(String(decoding: document.bytes[segment.range], as: UTF8.self))
                case .cell(let index):
                    .cell(Cell(document, index, notebook.reasons[index].map { Staleness($0, language) }))
                case .byteOrderMark, .frontMatter, .gap, .output: nil
                }
            })
    }

    /// The page in the layout of a library.
    func html(in library: TemplateLibrary) throws -> String {
        var partials: [String: String] = [:]
        for name in Self.partialNames { partials[name] = try library.text(at: "pages/\(name)") }
        return try html(layout: try library.text(at: Self.layoutFile), partials: partials)
    }
}

extension NotebookBench.Reading {
    /// Whether a check would have something to prove: a day to stand on, and answers that are still of today's data.
    fileprivate var isProven: Bool {
        let front = document.frontMatter
        return (front?.today != nil || front?.now != nil) && reasons.allSatisfy { $0 == nil }
    }
}

extension NotebookPage.Cell {
    fileprivate init(_ document: NotebookDocument, _ index: Int, _ staleness: NotebookPage.Staleness?) {
        let cell = document.cells[index]
        self.init(
            name: cell.name, number: index + 1, source: document.sourceLines(of: cell),
            output: document.output(of: cell)?.text, staleness: staleness, expectsFailure: cell.expectsFailure)
    }
}

extension NotebookPage.Staleness {
    fileprivate init(_ reason: StaleReason, _ language: Language) {
        self =
            switch reason {
            case .neverRun: .neverRun
            case .sourceChanged: .sourceChanged
            case .inputsUnknown: .inputsUnknown
            case .inputsChanged(let inputs): .inputsChanged(inputs.map { $0.name(in: language) })
            case .earlierCell(let name): .earlierCell(name)
            }
    }
}
