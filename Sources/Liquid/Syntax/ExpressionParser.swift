/// Reads the inside of an output or a tag.
struct ExpressionParser {
    let reading: Reading
    private var lexer: ExpressionLexer
    /// The word or sign to read next.
    private(set) var current: Lexeme
    private var depth = 0

    init(_ reading: Reading, _ range: Range<Int>) {
        self.reading = reading
        lexer = ExpressionLexer(bytes: reading.bytes, range: range)
        current = lexer.next()
    }

    // MARK: words and signs

    mutating func advance() {
        current = lexer.next()
    }

    /// Moves past a sign where it comes next.
    mutating func take(_ kind: Lexeme.Kind) -> Bool {
        guard current.kind == kind else { return false }
        advance()
        return true
    }

    /// Moves past a word where it comes next.
    mutating func takeWord(_ word: String) -> Bool {
        guard isWord(word) else { return false }
        advance()
        return true
    }

    func isWord(_ word: String) -> Bool {
        current.kind == .name && reading.bytes[current.range].elementsEqual(word.utf8)
    }

    var text: String { reading.bytes.text(current.range) }

    mutating func expect(_ kind: Lexeme.Kind, _ sign: String) throws(SyntaxProblem) {
        guard take(kind) else { throw unexpected(expecting: "“\(sign)”") }
    }

    func unexpected(expecting what: String) -> SyntaxProblem {
        switch current.kind {
        case .end: return SyntaxProblem("\(what) is missing here", at: current.start)
        case .unknown
        where reading.bytes[current.start] == Byte.quote || reading.bytes[current.start] == Byte.doubleQuote:
            return SyntaxProblem("a text in quotes is never closed; add the closing quote", at: current.start)
        case .unknown where reading.bytes.isCurlyQuote(current.start, before: reading.bytes.count):
            return SyntaxProblem("curly quotes cannot hold a text; use straight ones, \" or '", at: current.start)
        default:
            let found = current.kind == .unknown ? unknownCharacter : text
            return SyntaxProblem("“\(found)” cannot stand here; \(what) was expected", at: current.start)
        }
    }

    private var unknownCharacter: String {
        let rest = reading.bytes[current.start..<min(current.start + 4, reading.bytes.count)]
        guard let first = String(decoding: rest, as: UTF8.self).unicodeScalars.first else { return "" }
        return first.value < 0x20 ? "a control character" : String(first)
    }

    /// Complains about anything that is left.
    func expectEnd() throws(SyntaxProblem) {
        guard current.kind == .end else { throw unexpected(expecting: "the end") }
    }

    /// A name that a tag gives to a variable.
    mutating func variableName(_ what: String) throws(SyntaxProblem) -> String {
        guard current.kind == .name else { throw unexpected(expecting: what) }
        defer { advance() }
        return text
    }

    // MARK: values

    mutating func expression() throws(SyntaxProblem) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= reading.dialect.limits.brackets else {
            throw SyntaxProblem(
                "brackets are nested more than \(reading.dialect.limits.brackets) deep", at: current.start, kind: .limit
            )
        }
        switch current.kind {
        case .string:
            defer { advance() }
            return .literal(.string(text))
        case .integer: return try integer()
        case .decimal:
            guard let number = DecimalNumber(text: text) else {
                throw SyntaxProblem("the number \(text) is too large", at: current.start)
            }
            advance()
            return .literal(.decimal(number))
        case .openParenthesis: return try range()
        case .name, .openBracket: return try pathOrWord()
        default: throw unexpected(expecting: "a variable or a value")
        }
    }

    private mutating func integer() throws(SyntaxProblem) -> Expression {
        guard let number = Int(text) else {
            throw SyntaxProblem("the number \(text) is too large", at: current.start)
        }
        advance()
        return .literal(.integer(number))
    }

    private mutating func range() throws(SyntaxProblem) -> Expression {
        let start = current.start
        advance()
        let first = try expression()
        guard take(.range) else {
            throw SyntaxProblem("round brackets hold ranges only, as in (1..5)", at: start)
        }
        let last = try expression()
        try expect(.closeParenthesis, ")")
        return .range(first, last)
    }

    private mutating func pathOrWord() throws(SyntaxProblem) -> Expression {
        let start = current
        // Asked for before what follows, since places are found quickly only in their order.
        let position = reading.position(of: start.start)
        let root: Path.Root
        if current.kind == .openBracket {
            root = try bracketRoot()
        } else {
            let name = text
            advance()
            if current.kind != .dot, current.kind != .openBracket, let word = Self.word(name) { return .literal(word) }
            root = .name(name)
        }
        var segments: [Path.Segment] = []
        var end = start.range.upperBound
        while let (segment, segmentEnd) = try segment() {
            segments.append(segment)
            end = segmentEnd
        }
        let isBracketed = start.kind == .openBracket
        return .path(
            Path(
                root: root, segments: segments,
                text: written(start.start..<max(end, isBracketed ? lastBracketEnd : end)),
                position: position, loop: Self.loop(root, segments)))
    }

    private var lastBracketEnd = 0

    private static func loop(_ root: Path.Root, _ segments: [Path.Segment]) -> LoopKind? {
        guard case .name(let name) = root else { return nil }
        return LoopKind(rawValue: name)
    }

    private mutating func bracketRoot() throws(SyntaxProblem) -> Path.Root {
        advance()
        let inner = try expression()
        lastBracketEnd = current.range.upperBound
        try expect(.closeBracket, "]")
        if case .literal(.string(let name)) = inner { return .name(name) }
        return .computed(inner)
    }

    private mutating func segment() throws(SyntaxProblem) -> (Path.Segment, Int)? {
        if take(.dot) {
            guard current.kind == .name else { throw unexpected(expecting: "a name after the dot") }
            defer { advance() }
            return (.key(text), current.range.upperBound)
        }
        guard take(.openBracket) else { return nil }
        let inner = try expression()
        let end = current.range.upperBound
        try expect(.closeBracket, "]")
        switch inner {
        case .literal(.string(let key)): return (.key(key), end)
        case .literal(.integer(let index)): return (.index(index), end)
        default: return (.computed(inner), end)
        }
    }

    private func written(_ range: Range<Int>) -> String {
        let bytes = reading.bytes[range]
        return String(
            decoding: bytes.contains(where: \.isBlankByte) ? bytes.filter { !$0.isBlankByte }[...] : bytes,
            as: UTF8.self)
    }

    private static func word(_ name: String) -> Value? {
        switch name {
        case "nil", "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "empty": return .empty
        case "blank": return .blank
        default: return nil
        }
    }
}
