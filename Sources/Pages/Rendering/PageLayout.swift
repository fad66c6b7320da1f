import Liquid

/// A page's layout with its partials: Liquid whose values are escaped for HTML, and which is strict about what is missing.
package struct PageLayout: Sendable {
    private let layout: Template
    private let partials: [String: Template]

    /// - Parameters:
    ///   - file: What mistakes call the layout, such as `pages/brief.html`; partials stand beside it.
    ///   - partials: Texts by the name under which the layout calls them, such as `style.css`.
    /// - Throws: ``PageProblem`` with the mistakes of all the files at once.
    package init(_ text: String, file: String, partials: [String: String]) throws(PageProblem) {
        var lines: [String] = []
        func parsed(_ text: String, _ file: String) -> Template? {
            do throws(Diagnostics) {
                return try Template(parsing: text, file: file, dialect: .html)
            } catch {
                lines += error.all.map(\.description)
                return nil
            }
        }
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        let layout = parsed(text, file)
        var read: [String: Template] = [:]
        for (name, text) in partials.sorted(by: { $0.key < $1.key }) { read[name] = parsed(text, folder + name) }
        guard let layout, lines.isEmpty else { throw PageProblem(lines: lines) }
        self.layout = layout
        self.partials = read
    }

    /// The page.
    ///
    /// - Throws: ``PageProblem`` where the layout prints what is unknown or missing.
    func html(_ values: Object) throws(PageProblem) -> String {
        do throws(Diagnostics) {
            return try layout.render(values, partials: Partials(partials)).text
        } catch {
            throw PageProblem(error)
        }
    }
}
