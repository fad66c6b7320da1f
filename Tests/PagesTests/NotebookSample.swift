import Playbook

@testable import Pages

/// A notebook with everything that its page tells, and its parts to be changed by a test.
struct NotebookSample {
    var title: String? = "Winter wave"
    var fileName = "winter-wave.md"
    var workspaceName = "Pohjavire"
    var today: Day? = day("2026-11-22")
    var language = Language.english
    var proof: NotebookPage.Proof? = .setup
    var parts: [NotebookPage.Part] = [
        .prose("# Winter wave\n\nWhat *twelve months* gave.\n\n## What came\n\n"),
        .cell(.init(name: "funnel", number: 1, source: ["funnel"], output: NotebookSample.funnel)),
        .prose("\nAnd by stage:\n\n### Stages & sums\n"),
        .cell(
            .init(name: "stages", number: 2, source: ["", "pipeline \\", "  --tier 1:1"], output: NotebookSample.tree)),
        .prose("## What went wrong\n"),
        .cell(
            .init(
                name: "typo", number: 3, source: ["score why granbega"], output: "- **error:** There is no granbega.",
                staleness: .sourceChanged, expectsFailure: true)),
        .prose("\n"),
        .cell(.init(name: "later", number: 4, source: ["score list"], output: nil, staleness: .neverRun)),
        .cell(.init(name: "quiet", number: 5, source: ["use granberga"], output: nil)),
    ]

    static let funnel = """
        ## Funnel

        | Stage | Accounts |
        | --- | ---: |
        | target | 320 |
        | **all** | **1,320** |

        ```chart
        Accounts (EUR)
        target  €1,320  ████
        aware       €0
        ```
        """
    static let tree =
        "```text\nBoard\n└─ Liisa  CIO\n```\n\n```chart\nNot a chart\n```\n\n```text\nHi,\n\n\(letter)\n```\n"
    static let letter = String(repeating: "A sentence of a letter. ", count: 5)

    var page: NotebookPage {
        NotebookPage(
            title: title, fileName: fileName, workspaceName: workspaceName, today: today, language: language,
            proof: proof, parts: parts)
    }

    func html() throws -> String {
        try page.html(layout: try Shipped.notebookLayout(), partials: try Shipped.notebookPartials())
    }

    func markup() throws -> Markup { Markup(try html()) }
}
