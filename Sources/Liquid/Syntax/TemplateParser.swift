import Spelling

/// Reads a template into blocks of nodes.
///
/// A mistake is noted and reading goes on, so that all mistakes come out at once. Blocks are read by recursion, no
/// deeper than the dialect's limit.
struct TemplateParser {
    /// A block that is being read: its tag and where that stands.
    private struct Opening {
        var name: String
        var position: Position
    }

    let reading: Reading
    private var source: TokenSource
    private var open: [Opening] = []
    /// How many of `open` are outside of the `{% liquid %}` tag that is being read, and cannot be closed within it.
    private var fence = 0
    private var isStopped = false

    init(_ reading: Reading) {
        self.reading = reading
        source = .template(TemplateLexer(reading.bytes))
    }

    /// Reads the whole template.
    mutating func parseTemplate() -> Block {
        var block = Block()
        while !isStopped, let token = source.next() { append(token, to: &block) }
        return block
    }

    /// Reads up to one of `endings`, the last of which closes the block.
    ///
    /// - Returns: what stands before the ending, and the ending; nil for that where the block is never closed.
    mutating func parseBlock(until endings: [String]) -> (Block, TagToken?) {
        var block = Block()
        while !isStopped, let token = source.next() {
            if case .tag(let tag) = token, endings.contains(tag.name) { return (block, tag) }
            if case .tag(let tag) = token, closesOuterBlock(tag.name) {
                pending = tag
                return (block, nil)
            }
            append(token, to: &block)
            if let tag = pending {
                guard endings.contains(tag.name) else { return (block, nil) }
                pending = nil
                return (block, tag)
            }
        }
        return (block, nil)
    }

    /// The ending of an outer block that a block without an end ran into.
    private var pending: TagToken?

    private func closesOuterBlock(_ name: String) -> Bool {
        guard name.hasPrefix("end"), open.count > fence + 1 else { return false }
        return open[fence..<(open.count - 1)].contains { "end" + $0.name == name }
    }

    /// Reads the parts of a block tag, noting where it opened; complains where it is never closed.
    ///
    /// `read` is called with the parser and returns whether it came to the block's end.
    mutating func parseParts(of token: TagToken, _ read: (inout TemplateParser) -> Bool) {
        let position = reading.enter(token.start)
        guard open.count < reading.dialect.limits.nesting else {
            isStopped = true
            reading.report(
                SyntaxProblem(
                    "tags are nested more than \(reading.dialect.limits.nesting) deep", at: token.start, kind: .limit))
            return
        }
        open.append(Opening(name: token.name, position: position))
        let isClosed = read(&self)
        open.removeLast()
        guard !isClosed, !isStopped else { return }
        reportUnclosed(token.name, at: position)
    }

    func reportUnclosed(_ name: String, at position: Position) {
        reading.report(
            SyntaxProblem("{% \(name) %} is never closed; add {% end\(name) %}", at: 0, name: name), at: position)
    }

    /// Reads a block tag that has one part.
    mutating func parseBody(of token: TagToken) -> Block {
        var body = Block()
        parseParts(of: token) { parser in
            let (block, ending) = parser.parseBlock(until: ["end" + token.name])
            body = block
            return ending != nil
        }
        return body
    }

    /// Reads the tags on the lines of `{% liquid %}`.
    mutating func parseLines(_ range: Range<Int>) -> Block {
        let outer = source
        let outerFence = fence
        source = .lines(LineLexer(bytes: reading.bytes, range: range))
        fence = open.count
        defer { (source, fence) = (outer, outerFence) }
        var block = Block()
        while !isStopped, let token = source.next() { append(token, to: &block) }
        return block
    }

    /// Runs `read` on a tag's markup and notes its mistake.
    func attempt<Result>(
        _ markup: Range<Int>, _ read: (inout ExpressionParser) throws(SyntaxProblem) -> Result
    ) -> Result? {
        var parser = ExpressionParser(reading, markup)
        do throws(SyntaxProblem) {
            return try read(&parser)
        } catch {
            reading.report(error)
            return nil
        }
    }

    mutating func skipComment() -> Bool { source.skipComment() }

    mutating func readVerbatim(until end: String) -> Range<Int>? { source.readVerbatim(until: end) }
}

/// Reading single tokens.
extension TemplateParser {
    private mutating func append(_ token: TemplateToken, to block: inout Block) {
        switch token {
        case .text(let range): block.nodes.append(.text(reading.bytes.text(range)))
        case .output(let start, let markup):
            _ = reading.enter(start)
            if let node = output(markup, at: start) { block.nodes.append(node) }
        case .tag(let tag): appendTag(tag, to: &block)
        case .unclosed(let start, let isOutput):
            let (opening, closing) = isOutput ? ("{{", "}}") : ("{%", "%}")
            _ = reading.enter(start)
            reading.report(SyntaxProblem("\(opening) is never closed; add \(closing)", at: start, name: opening))
        }
    }

    /// The node of `{{ markup }}` or `{% echo markup %}`; nil where it is empty or wrong.
    func output(_ markup: Range<Int>, at start: Int) -> Node? {
        if reading.bytes.skippingBlanks(markup).isEmpty {
            if reading.isStrict {
                reading.report(SyntaxProblem("{{ }} is empty; name what to print", at: start))
                return nil
            }
            return .text("")
        }
        let expression = attempt(markup) { parser throws(SyntaxProblem) in try parser.filtered() }
        return expression.map { .output(Output(expression: $0, file: reading.file)) }
    }

    private mutating func appendTag(_ token: TagToken, to block: inout Block) {
        if token.name == "liquid" {
            parseParts(of: token) { parser in
                block.nodes += parser.parseLines(token.markup).nodes
                return true
            }
        } else if let tag = StandardTags.all[token.name] {
            _ = reading.enter(token.start)
            if let node = tag.parse(token, &self) { block.nodes.append(node) }
        } else {
            reportUnknown(token)
        }
    }

    private func reportUnknown(_ token: TagToken) {
        guard !reading.isFull else { return }
        let position = reading.enter(token.start)
        let problem: SyntaxProblem
        if token.name.isEmpty {
            problem = SyntaxProblem("{% %} has no tag in it", at: token.start)
        } else if let opening = StandardTags.opening[token.name] {
            problem = SyntaxProblem(
                "{% \(token.name) %} has no {% \(opening) %} before it", at: token.start, kind: .syntax,
                name: token.name)
        } else {
            let nearest = nearestName(to: token.name, among: StandardTags.names)
            let hint = nearest.map { "; did you mean {% \($0) %}?" } ?? ""
            problem = SyntaxProblem(
                "{% \(token.name) %} is not a known tag\(hint)", at: token.start, kind: .unknownTag, name: token.name,
                suggestion: nearest)
        }
        reading.report(problem, at: position)
    }
}
