/// A walk over all parts of a template, taken or not, that finds which variables of the data it reads.
///
/// It follows a loop's item and a plain `assign` back to the data, and keeps other variables of the template apart.
struct Survey {
    /// What a variable of the template stands for.
    enum Meaning: Equatable {
        /// A place in the data, as segments; an item of a list is an empty segment.
        case path([String])
        /// Something that the template made.
        case own
    }

    /// A place where the data is read.
    struct Use {
        var segments: [String]
        var written: String
        var file: String
        var position: Position
        var hasDefault: Bool
        var isPrinted: Bool
    }

    private(set) var uses: [Use] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var scopes: [[String: Meaning]] = [[:]]
    private var file: String
    /// The partials to go into; nil to stay in one template.
    private let partials: Partials?
    private let limits: Limits
    private var depth = 0
    private var calls = 0

    init(_ template: Template, partials: Partials?) {
        file = template.file
        self.partials = partials
        limits = template.limits
        visit(template.block)
    }

    // MARK: walking

    mutating func visit(_ block: Block) {
        guard depth < limits.nesting else { return }
        depth += 1
        defer { depth -= 1 }
        for node in block.nodes {
            switch node {
            case .text: break
            case .output(let output): use(output.expression, isPrinted: true)
            case .boxed(let box): box.tag.survey(&self)
            }
        }
    }

    mutating func scoped(_ body: (inout Survey) -> Void) {
        scopes.append([:])
        body(&self)
        scopes.removeLast()
    }

    // MARK: variables of the template

    mutating func declare(_ name: String) {
        scopes[0][name] = .own
    }

    mutating func declareItem(_ name: String, of collection: Expression) {
        var meaning = Meaning.own
        if case .path(let path) = collection, case .path(let segments)? = self.meaning(of: path) {
            meaning = .path(segments + [""])
        }
        scopes[scopes.count - 1][name] = meaning
    }

    mutating func assign(_ name: String, from expression: FilteredExpression) {
        guard expression.filters.isEmpty || expression.filters.allSatisfy({ Self.keepsShape.contains($0.name) }),
            case .path(let path) = expression.head, case .path(let segments)? = meaning(of: path)
        else { return declare(name) }
        scopes[0][name] = .path(segments)
    }

    /// Filters whose result has the same properties as what they are given.
    private static let keepsShape: Set<String> = [
        "where", "reject", "sort", "sort_natural", "reverse", "uniq", "compact", "slice", "first", "last", "find",
    ]

    /// Where in the data a path leads; nil where a part of it is only known while rendering.
    private func meaning(of path: Path) -> Meaning? {
        meaning(of: path.root, path.segments[...])
    }

    private func meaning(of root: Path.Root, _ steps: ArraySlice<Path.Segment>) -> Meaning? {
        guard case .name(let root) = root else { return nil }
        var segments: [String] = []
        switch scopes.reversed().lazy.compactMap({ $0[root] }).first {
        case .own: return .own
        case .path(let base): segments = base
        case nil: segments = [root]
        }
        for step in steps {
            switch step {
            case .key(let key): segments.append(key)
            case .index: segments.append("")
            case .computed: return .own
            }
        }
        return .path(segments)
    }

    // MARK: uses

    mutating func use(_ expression: FilteredExpression, isPrinted: Bool = false) {
        use(expression.head, hasDefault: expression.hasDefault, isPrinted: isPrinted)
        for call in expression.filters {
            for argument in call.positional { use(argument) }
            for (_, argument) in call.named { use(argument) }
        }
    }

    mutating func use(_ expression: Expression, hasDefault: Bool = false, isPrinted: Bool = false) {
        switch expression {
        case .literal: break
        case .range(let first, let last):
            use(first)
            use(last)
        case .path(let path):
            if case .computed(let inner) = path.root { use(inner) }
            for case .computed(let inner) in path.segments { use(inner) }
            let known = path.segments.prefix { if case .computed = $0 { false } else { true } }
            guard case .path(let segments)? = meaning(of: path.root, known) else { return }
            uses.append(
                Use(
                    segments: segments, written: path.text, file: file, position: path.position,
                    hasDefault: hasDefault, isPrinted: isPrinted))
        }
    }

    mutating func use(_ condition: Condition) {
        for comparison in [condition.first] + condition.rest.map(\.1) {
            use(comparison.left)
            if let (_, right) = comparison.right { use(right) }
        }
    }

    mutating func use(_ branches: [Branch]) {
        for branch in branches {
            if let condition = branch.condition { use(condition) }
            visit(branch.body)
        }
    }

    mutating func use(_ loop: LoopHeader) {
        use(loop.collection)
        if let limit = loop.limit { use(limit) }
        if let columns = loop.columns { use(columns) }
        if case .from(let offset)? = loop.offset { use(offset) }
    }

    // MARK: partials

    mutating func use(_ call: PartialCall, isIsolated: Bool) {
        use(call.partial)
        if let binding = call.binding { use(binding.expression) }
        for (_, value) in call.arguments { use(value) }
        guard let partials, case .literal(.string(let name)) = call.partial else { return }
        guard let partial = partials.find(name) else { return reportUnknown(name, among: partials, call.position) }
        calls += 1
        guard calls <= limits.diagnostics else { return }
        let (outerFile, outerScopes) = (file, scopes)
        let given = meanings(of: call, in: name)
        file = partial.file
        if isIsolated { scopes = [given] } else { scopes.append(given) }
        visit(partial.block)
        if isIsolated { scopes = outerScopes } else { scopes.removeLast() }
        file = outerFile
    }

    private func meanings(of call: PartialCall, in name: String) -> [String: Meaning] {
        var given: [String: Meaning] = ["forloop": .own]
        for (name, value) in call.arguments { given[name] = meaning(of: value) }
        switch call.binding {
        case .with(let value): given[call.variable(for: name)] = meaning(of: value)
        case .each(let value):
            var item = meaning(of: value)
            if case .path(let segments) = item { item = .path(segments + [""]) }
            given[call.variable(for: name)] = item
        case nil: break
        }
        return given
    }

    private func meaning(of value: Expression) -> Meaning {
        guard case .path(let path) = value else { return .own }
        return meaning(of: path) ?? .own
    }

    private mutating func reportUnknown(_ name: String, among partials: Partials, _ position: Position) {
        diagnostics.append(.unknownPartial(name, among: partials.names, file: file, position))
    }
}
