/// What is known while one template is read: its bytes, its dialect and the mistakes so far.
///
/// It is shared by the parser of tags and the parsers of expressions, and never outlives the reading.
final class Reading {
    let bytes: [UInt8]
    let file: String
    let dialect: Dialect
    private(set) var diagnostics: [Diagnostic] = []
    /// Names of the filters used, in order of use.
    var filters: [String] = []
    /// Names of the partials that are called by a quoted name, in order of use.
    var partials: [String] = []
    private var finder: PositionFinder

    init(_ source: String, file: String, dialect: Dialect) {
        bytes = Array(source.utf8)
        self.file = file
        self.dialect = dialect
        finder = PositionFinder(bytes)
    }

    var isStrict: Bool { dialect.mode == .strict }

    /// The place of a byte that opens a tag or an output.
    func enter(_ offset: Int) -> Position {
        finder.enter(offset)
    }

    /// The place of a byte within the tag entered last.
    func position(of offset: Int) -> Position {
        finder.position(of: offset)
    }

    /// Whether no more mistakes are taken, so that none need be worded.
    var isFull: Bool { diagnostics.count >= dialect.limits.diagnostics }

    func report(_ problem: SyntaxProblem) {
        guard !isFull else { return }
        report(problem, at: position(of: problem.offset))
    }

    func report(_ problem: SyntaxProblem, at position: Position) {
        guard !isFull else { return }
        diagnostics.append(
            Diagnostic(
                kind: problem.kind, file: file, line: position.line, column: position.column, name: problem.name,
                suggestion: problem.suggestion, message: problem.message))
    }
}

/// A mistake in the language at a byte of the template.
struct SyntaxProblem: Error {
    var kind: Diagnostic.Kind = .syntax
    var offset: Int
    var name = ""
    var suggestion: String?
    var message: String

    init(
        _ message: String, at offset: Int, kind: Diagnostic.Kind = .syntax, name: String = "", suggestion: String? = nil
    ) {
        self.kind = kind
        self.offset = offset
        self.name = name
        self.suggestion = suggestion
        self.message = message
    }
}
