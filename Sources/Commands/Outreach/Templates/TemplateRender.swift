import Answers
import ArgumentParser
import Exchange
import Liquid
import Playbook
import Store
import Workbench

/// Renders any file with any data, for people who write templates.
struct TemplateRender: Command {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Render a Liquid file with a JSON file's data, to the byte.",
        discussion: """
            Needs no workspace. What is unknown or missing is told with its line and column, and nothing is rendered; \
            --lax renders as other Liquid engines do. An HTML file's values are escaped as pages' are with --html.
            """)
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let examples = ["template render letter.liquid --data letter.json"]

    @Argument(help: "The file.", completion: .file()) var file: String
    @Option(
        help: "A JSON file with an object; its names are the template's variables.",
        completion: .file(extensions: ["json"])) var data: String
    @Option(
        help: "A folder whose files may be included by their names, with or without .liquid.", completion: .directory)
    var partials: String?
    @Flag(help: "Pass over what is unknown or missing.") var lax = false
    @Flag(help: "Escape values for HTML.") var html = false

    func run(in session: Session) throws -> Answer {
        let dialect = Dialect(mode: lax ? .lax : .strict, escaping: html ? .html : .none)
        let source = try Files.text(at: Files.path(file, from: session.directory))
        let (template, mistakes) = Template.read(source, file: file, dialect: dialect)
        let bytes = try Files.bytes(at: Files.path(data, from: session.directory))
        guard case .object(let object) = try JSONReader.value(from: bytes, file: data) else {
            throw Refusal("\(data) holds no object: write it as { \"name\": \"value\" }.")
        }
        let found = try partials.map { try folder($0, dialect, in: session) } ?? .none
        let now = Moment(unixSeconds: session.clock.now.seconds)
        let rendering = template.rendering(Object(object), partials: found, options: RenderOptions(now: now))
        // What is wrong with the language and with the data is told in one go; of two at one place the first.
        let diagnostics = (mistakes + rendering.diagnostics).inOrder
        guard diagnostics.isEmpty || (lax && mistakes.isEmpty && !rendering.isCutShort) else {
            throw Diagnostics(diagnostics)
        }
        // As the reference does, a lax rendering shows its errors in the text; they are told beside it too.
        let told: [Answer.Block] = diagnostics.isEmpty ? [] : [.problems(Diagnostics(diagnostics).mistakes)]
        return Answer(
            [.verbatim(rendering.spans.text)] + told, isFile: true, hasMistakes: !diagnostics.isEmpty)
    }

    /// The files of a folder as partials, each known by its name with and without its ending.
    private func folder(_ name: String, _ dialect: Dialect, in session: Session) throws -> Partials {
        let path = Files.path(name, from: session.directory)
        guard Files.isFolder(path) else { throw Refusal("\(name) is not a folder of partials.") }
        var templates: [String: Template] = [:]
        for file in Files.names(in: path) where !file.hasPrefix(".") && !Files.isFolder("\(path)/\(file)") {
            let text = try Files.text(at: "\(path)/\(file)")
            let template = try Template(parsing: text, file: "\(name)/\(file)", dialect: dialect)
            templates[file] = template
            if let dot = file.lastIndex(of: "."), dot > file.startIndex { templates[String(file[..<dot])] = template }
        }
        return Partials(templates)
    }
}

extension [Diagnostic] {
    /// In the order of files and lines, one for each place.
    fileprivate var inOrder: [Diagnostic] {
        var seen: Set<String> = []
        return sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
            .filter { seen.insert("\($0.file):\($0.line):\($0.column)").inserted }
    }
}

extension Object {
    /// A JSON object's values as the template language sees them; numbers keep their figures.
    fileprivate init(_ object: JSONObject) {
        self.init(object.members.map { ($0.key, Value($0.value)) })
    }
}

extension Value {
    fileprivate init(_ json: JSONValue) {
        switch json {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .string(let text): self = .string(text)
        case .array(let items): self = .array(items.map(Value.init))
        case .object(let object): self = .object(Object(object))
        case .number(let text):
            if let whole = Int(text) {
                self = .integer(whole)
            } else if let decimal = DecimalNumber(text: text) {
                self = .decimal(decimal)
            } else {
                // More figures than a decimal holds, or an exponent.
                self = .number(Double(text) ?? 0)
            }
        }
    }
}
