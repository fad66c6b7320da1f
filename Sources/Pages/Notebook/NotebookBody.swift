import CommonMark
import Liquid

/// The parts of a notebook's page as its layout prints them, written one after another.
///
/// Order matters: a heading's id depends on those before it, the headings in an answer go below the one that the answer
/// stands under, and each drawing has a number on the page.
struct NotebookBody {
    private let page: NotebookPage
    /// What stands on top of the page.
    let title: String
    /// The part whose heading of the first level says the same as the title and is left out.
    private let titled: Int?
    /// The level on the page of the prose's first-level headings: the second where some are left beside the title.
    private let level: Int
    private var writer = MarkdownPage(idPrefix: "s-")
    private var code: NotebookCode
    /// The stale answers below each heading of the contents.
    private var stale: [Int: Int] = [:]
    private var cells = 0

    init(_ page: NotebookPage) {
        self.page = page
        code = NotebookCode(page.language)
        let firsts = page.parts.enumerated().flatMap { index, part in
            guard case .prose(let text) = part else { return [] as [(part: Int, text: String)] }
            return Markdown.headings(text).filter { $0.level == 1 }.map { (index, $0.text) }
        }
        let names = [page.title ?? "", firsts.first?.text ?? "", page.fileName]
        let title =
            names.first { !$0.allSatisfy(\.isWhitespace) } ?? page.language.said("Notebook", "Muistikirja")
        self.title = title
        titled = firsts.first { $0.text == title }?.part
        level = firsts.count > (titled == nil ? 0 : 1) ? 2 : 1
    }

    /// The parts in their order, each as an object with its `kind`; prose that shows nothing is left out.
    mutating func values() -> [Value] {
        page.parts.enumerated().compactMap { index, part in
            switch part {
            case .prose(let text):
                let html = written(text, level: level, isListed: true, leavingOut: index == titled ? title : nil)
                return html.isEmpty ? nil : ["kind": "prose", "html": .string(html)]
            case .cell(let cell): return value(cell)
            }
        }
    }

    private mutating func value(_ cell: NotebookPage.Cell) -> Value {
        cells += 1
        if cell.staleness != nil { stale[writer.headings.count - 1, default: 0] += 1 }
        let output = cell.output.map { text in
            written(text, level: writer.headings.last?.level ?? 1, isListed: false, leavingOut: nil)
        }
        let lines = cell.source.filter { !$0.allSatisfy(\.isWhitespace) }
        return [
            "kind": "cell", "id": .string("cell-\(cells)"), "name": .shown(cell.name),
            "number": .integer(cell.number), "first": .shown(lines.first), "is_longer": .bool(lines.count > 1),
            "source": lines.isEmpty
                ? .null : .string(cell.source.map { PageText.cleaned($0) + "\n" }.joined()),
            "output": output.map { $0.isEmpty ? .null : .string($0) } ?? .null,
            "is_refused": .bool(cell.expectsFailure),
            "stale": cell.staleness.map { .string(page.sentence($0)) } ?? .null,
        ]
    }

    private mutating func written(_ markdown: String, level: Int, isListed: Bool, leavingOut title: String?) -> String {
        let html = writer.html(markdown, level: level, isListed: isListed, leavingOut: title) { info, text in
            code.shown(info, text)
        }
        return PageText.cleanedMarkup(html)
    }

    /// The headings of the two highest levels that the prose has, nested; empty before ``values()``.
    var contents: Value {
        let isEmpty = { (heading: MarkdownHeading) in heading.text.allSatisfy(\.isWhitespace) }
        let top = writer.headings.filter { !isEmpty($0) }.map(\.level).min() ?? 0
        var chapters: [Entry] = []
        for (index, heading) in writer.headings.enumerated() {
            let entry = Entry(heading: heading, stale: stale[index] ?? 0)
            guard isEmpty(heading) || heading.level > top, let chapter = chapters.indices.last else {
                if !isEmpty(heading) { chapters.append(entry) }
                continue
            }
            chapters[chapter].stale += entry.stale
            if heading.level == top + 1, !isEmpty(heading) {
                chapters[chapter].sections.append(entry)
            } else if let section = chapters[chapter].sections.indices.last {
                chapters[chapter].sections[section].stale += entry.stale
            }
        }
        return .array(chapters.map(\.value))
    }

    /// One line of the contents, with the stale answers of its part.
    private struct Entry {
        let heading: MarkdownHeading
        var stale: Int
        var sections: [Entry] = []

        var value: Value {
            [
                "id": .string(heading.id), "text": .string(PageText.cleaned(heading.text)),
                "is_stale": .bool(stale > 0),
                "sections": .array(sections.map(\.value)),
            ]
        }
    }
}
