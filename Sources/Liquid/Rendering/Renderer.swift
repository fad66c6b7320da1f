/// One rendering of a template: its variables, its text so far, its mistakes so far.
///
/// It is a class because tags within tags share it; it lives for one call on one thread.
final class Renderer {
    /// What `break` and `continue` ask for, and the end of everything once a limit is exceeded.
    enum Interrupt {
        case leaveLoop, nextItem, stop
    }

    /// By what `cycle` tags go on from each other.
    enum CycleKey: Hashable {
        case group(Value)
        case values(String)
    }

    let globals: Object
    let partials: Partials
    let options: RenderOptions
    let mode: Dialect.Mode
    let escaping: Dialect.Escaping
    /// The file of the template or partial that is being rendered.
    var file: String

    var spans: [Span] = []
    /// While a block is captured in an escaping template, its text before escaping.
    var plainText: String?
    private(set) var problems: [Diagnostic] = []
    private var problemKeys: Set<Diagnostic> = []
    /// Mistakes met, repeated ones included, to see whether an evaluation met one.
    private(set) var problemCount = 0

    /// A place where a name was found to be unknown.
    private struct UnknownPlace: Hashable {
        var file: String
        var position: Position
    }

    private var unknownPlaces: Set<UnknownPlace> = []

    var scopes: [Scope] = [Scope()] {
        didSet { seesOnlyData = false }
    }
    /// Whether nothing was ever assigned or counted, so that a name can only be one of the data.
    private(set) var seesOnlyData = true
    var loops: [Loop] = []
    /// The names of the items of `loops` that have a scope, innermost last.
    var loopVariables: [String] = []
    var counters: [String: Int] = [:] {
        didSet { seesOnlyData = false }
    }
    var cycles: [CycleKey: Int] = [:]
    /// Where loops of a name stopped, for `offset: continue`.
    var stops: [String: Int] = [:]
    var lastChanged = ""
    /// Whether a partial called by `render` is being printed.
    var isIsolated = false

    private(set) var interrupt: Interrupt?
    private(set) var isCutShort = false
    var depth = 0
    private var rounds = 0
    private var bytes = 0
    private var pieces = 0
    private let mostPieces: Int
    private var work = 0

    init(_ template: Template, _ globals: Object, _ partials: Partials, _ options: RenderOptions) {
        self.globals = globals
        self.partials = partials
        self.options = options
        mode = template.mode
        escaping = template.escaping
        file = template.file
        // A piece takes more memory than its text, so there may be fewer pieces than bytes.
        mostPieces = max(1_000, options.limits.outputBytes / 16)
        spans.reserveCapacity(template.block.nodes.count)
    }

    var isInterrupted: Bool { interrupt != nil }

    // MARK: nodes

    func render(_ block: Block) {
        guard !isInterrupted else { return }
        guard depth < options.limits.nesting else {
            return exceed("tags and partials are nested more than \(options.limits.nesting) deep")
        }
        depth += 1
        defer { depth -= 1 }
        for node in block.nodes {
            switch node {
            case .text(let text): appendLiteral(text)
            case .output(let output): render(output)
            case .boxed(let box): box.tag.render(self)
            }
            if isInterrupted { return }
        }
    }

    /// The spans of a block, left out of the text.
    func collect(_ block: Block) -> [Span] {
        let outer = spans
        spans = []
        render(block)
        defer { spans = outer }
        return spans
    }

    // MARK: text

    func appendLiteral(_ text: String) {
        append(Span(text: text, origin: .literal))
        plainText?.append(text)
    }

    func append(_ span: Span) {
        let size = span.text.utf8.count
        guard size > 0, grow(by: size) else { return }
        pieces += 1
        guard pieces <= mostPieces else { return exceed("the text has more than \(mostPieces) pieces") }
        spans.append(span)
    }

    func append(_ more: [Span]) {
        for span in more { append(span) }
    }

    private func grow(by size: Int) -> Bool {
        bytes += size
        guard bytes <= options.limits.outputBytes else {
            exceed("the text grows beyond \(options.limits.outputBytes) bytes")
            return false
        }
        return true
    }

    // MARK: limits

    /// Counts a round of a loop or a call of a partial.
    func countRound() -> Bool {
        rounds += 1
        guard rounds <= options.limits.iterations else {
            exceed("loops and partials go round more than \(options.limits.iterations) times")
            return false
        }
        return true
    }

    /// Counts bytes or items that a filter or a comparison handles.
    func charge(_ amount: Int) {
        work &+= amount
        if work > options.limits.work { exceed("filters and comparisons have too much to do") }
    }

    /// Counts the work of going through a value once.
    func charge(for value: Value) {
        switch value {
        case .string(let text): charge(text.utf8.count)
        case .array(let items):
            var amount = items.count
            for case .string(let text) in items { amount &+= text.utf8.count }
            charge(amount)
        case .sourced(let value, _): charge(for: value)
        default: break
        }
    }

    private var limitPosition = Position(line: 1, column: 1)

    /// Notes where the rendering is, for a limit that is exceeded.
    func reach(_ position: Position) {
        limitPosition = position
    }

    func exceed(_ message: String) {
        guard interrupt != .stop else { return }
        interrupt = .stop
        isCutShort = true
        report(.limit, "\(message); the rest is left out", limitPosition)
    }

    // MARK: interrupts

    func interrupt(_ interrupt: Interrupt) {
        if self.interrupt == nil { self.interrupt = interrupt }
    }

    /// Whether the loop is over after an interrupt; takes the interrupt that was meant for it.
    func endsLoop() -> Bool {
        switch interrupt {
        case .nextItem:
            interrupt = nil
            return false
        case .leaveLoop:
            interrupt = nil
            return true
        case .stop: return true
        case nil: return false
        }
    }

    /// Drops a `break` or `continue` that has no loop within a partial.
    func dropInterrupt() {
        if interrupt != .stop { interrupt = nil }
    }

    // MARK: mistakes

    func report(
        _ kind: Diagnostic.Kind, _ message: String, _ position: Position, name: String = "", suggestion: String? = nil
    ) {
        problemCount += 1
        guard problems.count < options.limits.diagnostics else { return }
        let problem = Diagnostic(
            kind: kind, file: file, line: position.line, column: position.column, name: name, suggestion: suggestion,
            message: message)
        if problemKeys.insert(problem).inserted { problems.append(problem) }
    }

    /// Whether an unknown name at a place was met before, so that the name nearest to it is sought once only.
    func isReported(unknownAt position: Position) -> Bool {
        let isNew = unknownPlaces.insert(UnknownPlace(file: file, position: position)).inserted
        if !isNew { problemCount += 1 }
        return !isNew
    }

    /// Reports what an evaluation cannot do; a lax template prints it, as the reference does.
    func fail(_ message: String, _ position: Position, kind: Diagnostic.Kind = .badValue, name: String = "") {
        report(kind, message, position, name: name)
        if mode == .lax { appendLiteral("Liquid error: \(message)") }
    }
}
