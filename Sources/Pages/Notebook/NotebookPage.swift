import CommonMark
import Liquid
package import Playbook

/// A notebook as one page to be read, printed or sent: its prose, what its cells answered, and how each answer was made.
///
/// The page stands alone: it asks for no other file, font or script. It is a value made of parts, so that it needs to
/// know neither the file's format nor how its cells are run; what it looks like comes from a layout that a workspace may
/// replace.
package struct NotebookPage: Sendable {
    /// What mistakes call the layout, and where it lies in the library of templates.
    package static let layoutFile = "pages/notebook.html"
    /// The partials that the shipped layout calls, by name; they lie beside it.
    package static let partialNames = ["notebook.css", "style.css"]

    /// One stretch of the notebook, in its order.
    package enum Part: Hashable, Sendable {
        /// Markdown between the cells.
        case prose(String)
        case cell(Cell)
    }

    /// A cell with the answer that the notebook keeps for it.
    package struct Cell: Hashable, Sendable {
        /// By which the notebook speaks of it.
        package var name: String
        /// Its place among all cells, from 1.
        package var number: Int
        /// What stands between its fences, line by line.
        package var source: [String]
        /// The kept answer as Markdown; `nil` where none is kept.
        package var output: String?
        /// Why the answer may not be what the cell would give now; `nil` where it is.
        package var staleness: Staleness?
        /// Whether the cell must fail, so that its answer is an error on purpose.
        package var expectsFailure: Bool

        package init(
            name: String, number: Int, source: [String], output: String?, staleness: Staleness? = nil,
            expectsFailure: Bool = false
        ) {
            self.name = name
            self.number = number
            self.source = source
            self.output = output
            self.staleness = staleness
            self.expectsFailure = expectsFailure
        }
    }

    /// Why an answer is stale, for the page to say in its language.
    package enum Staleness: Hashable, Sendable {
        /// No answer is kept.
        case neverRun
        /// The cell's lines have changed since it was run.
        case sourceChanged
        /// The answer does not say what it was made from.
        case inputsUnknown
        /// What the cell read or wrote has changed since, named as people name it; nothing where that is not known.
        case inputsChanged([String])
        /// A cell above, named here, is stale.
        case earlierCell(String)
        /// Another reason, as a clause in the page's language: `abm has changed since it was run`.
        case said(String)
    }

    /// What the notebook starts from, and so how far a run of it proves its answers.
    package enum Proof: Hashable, Sendable {
        /// From what the workspace's setup builds: anybody's run gives the same.
        case setup
        /// From nothing: anybody's run gives the same.
        case nothing
        /// From the workspace as it is; the cells only read.
        case workspaceAsItIs
    }

    let title: String?
    let fileName: String
    let workspaceName: String
    let today: Day?
    let language: Language
    let proof: Proof?
    let parts: [Part]

    /// - Parameters:
    ///   - title: As the front matter has it; otherwise the first heading is the title, or the file's name.
    ///   - fileName: The notebook's file, as the reader would name it in a command; no path of this machine.
    ///   - today: The day that the notebook takes for today; `nil` where it does not say.
    ///   - language: Of the page's own words and of the figures in its charts; all else stays as it stands.
    ///   - proof: `nil` where the notebook does not say what it starts from: the page then claims nothing.
    package init(
        title: String?, fileName: String, workspaceName: String, today: Day?, language: Language, proof: Proof?,
        parts: [Part]
    ) {
        self.title = title
        self.fileName = fileName
        self.workspaceName = workspaceName
        self.today = today
        self.language = language
        self.proof = proof
        self.parts = parts
    }

    /// The page as one HTML document.
    ///
    /// - Parameters:
    ///   - layout: Liquid, autoescaped and strict; see the shipped `pages/notebook.html` for the values it may print.
    ///   - partials: Texts by name, at least those that the layout calls.
    /// - Throws: ``PageProblem`` for a mistake in the layout or a partial.
    package func html(layout: String, partials: [String: String]) throws(PageProblem) -> String {
        try PageLayout(layout, file: NotebookPage.layoutFile, partials: partials).html(values)
    }

    /// What the layout may print.
    private var values: Object {
        var body = NotebookBody(self)
        let parts = body.values()
        return [
            "language": .string(language.rawValue), "words": FixedWord.values(FixedWord.notebook, language),
            "title": .shown(body.title), "workspace": .shown(workspaceName), "today": dayValue,
            "file": .shown(fileName), "proof": proof.map { .string(sentence($0)) } ?? .null,
            "stale": staleValue, "contents": body.contents, "parts": .array(parts),
        ]
    }

    private var dayValue: Value {
        guard let today else { return .null }
        return ["iso": .string(today.iso), "text": .string(BriefFormat(language).day(today))]
    }

    private var staleValue: Value {
        let cells = parts.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
        let count = cells.count { $0.staleness != nil }
        return count == 0 ? .null : .string(staleSentence(count, of: cells.count))
    }
}
