import Spelling

/// A template, read once and rendered as often as needed.
package struct Template: Sendable {
    /// The name under which diagnostics tell of the template.
    package let file: String
    /// The names of the filters used, sorted.
    package let filters: [String]
    /// The names of the partials called by a name in quotes, sorted.
    package let partials: [String]
    let block: Block
    let mode: Dialect.Mode
    let escaping: Dialect.Escaping
    let limits: Limits

    /// Reads a template.
    ///
    /// - Parameters:
    ///   - source: The text. Any text is read to its end, or to where a limit stops it.
    ///   - file: The name for diagnostics.
    /// - Throws: All mistakes in the language, in the order of the text. A strict dialect also takes unknown filters and
    ///   wrong numbers of arguments for such.
    package init(parsing source: String, file: String, dialect: Dialect = Dialect()) throws(Diagnostics) {
        let (template, mistakes) = Self.read(source, file: file, dialect: dialect)
        guard mistakes.isEmpty else { throw Diagnostics(mistakes) }
        self = template
    }

    /// Reads a template as far as it goes, for a caller that wants to tell the mistakes in the language together with
    /// what is wrong with the data.
    ///
    /// - Returns: The template without what could not be read, and the mistakes in the order of the text.
    package static func read(
        _ source: String, file: String, dialect: Dialect = Dialect()
    ) -> (template: Template, mistakes: [Diagnostic]) {
        let reading = Reading(source, file: file, dialect: dialect)
        var parser = TemplateParser(reading)
        let block = parser.parseTemplate()
        let mistakes = reading.diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        return (Template(block, of: reading, file: file, dialect: dialect), mistakes)
    }

    private init(_ block: Block, of reading: Reading, file: String, dialect: Dialect) {
        self.block = block
        self.file = file
        filters = Set(reading.filters).sorted()
        partials = Set(reading.partials).sorted()
        mode = dialect.mode
        escaping = dialect.escaping
        limits = dialect.limits
    }

    /// Where the template reads the data, in the order of the text; partials are left out.
    package var variables: [VariableUse] {
        Survey(self, partials: nil).uses.map { use in
            VariableUse(
                path: use.segments.reduce(into: "") { path, segment in
                    path += segment.isEmpty ? "[]" : path.isEmpty ? segment : "." + segment
                },
                written: use.written, file: use.file, line: use.position.line, column: use.position.column,
                hasDefault: use.hasDefault, isPrinted: use.isPrinted)
        }
    }

    /// What is not known, found without data in all parts of the template, printed or not.
    ///
    /// - Parameter partials: Where partials are found, to go into them with what they are given; nil leaves them out.
    package func check(known: KnownPaths, partials: Partials? = nil) -> [Diagnostic] {
        let survey = Survey(self, partials: partials)
        let unknown = survey.uses.compactMap { use -> Diagnostic? in
            guard case .unknown(let index, let names) = known.find(use.segments) else { return nil }
            let nearest = nearestName(to: use.segments[index], among: names)
            let suggestion = nearest.map { Self.replacing(use.segments[index], in: use.written, with: $0) }
            let hint = suggestion.map { "; did you mean \($0)?" } ?? ""
            return Diagnostic(
                kind: .unknownVariable, file: use.file, line: use.position.line, column: use.position.column,
                name: use.written, suggestion: suggestion, message: "{{ \(use.written) }} is not known\(hint)")
        }
        return Set(unknown + survey.diagnostics).sorted {
            ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column)
        }
    }

    /// The path as written, with one of its names in place of the mistyped one.
    private static func replacing(_ name: String, in written: String, with nearest: String) -> String {
        let parts = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return parts.map { $0 == name ? nearest : $0 }.joined(separator: ".")
    }

    /// The text of the template with the data.
    ///
    /// - Throws: In a strict dialect all that is unknown or missing; in any, the limit that was exceeded.
    package func render(
        _ globals: Object, partials: Partials = .none, options: RenderOptions = RenderOptions()
    ) throws(Diagnostics) -> [Span] {
        let rendering = rendering(globals, partials: partials, options: options)
        guard rendering.diagnostics.isEmpty || (mode == .lax && !rendering.isCutShort) else {
            throw Diagnostics(rendering.diagnostics)
        }
        return rendering.spans
    }

    /// The text as far as it goes, and what is wrong with it; for a preview of a draft that is not finished.
    package func rendering(
        _ globals: Object, partials: Partials = .none, options: RenderOptions = RenderOptions()
    ) -> Rendering {
        let renderer = Renderer(self, globals, partials, options)
        renderer.render(block)
        return Rendering(
            spans: renderer.spans, diagnostics: renderer.problems, isCutShort: renderer.isCutShort)
    }
}
