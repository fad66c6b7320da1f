import Spelling

/// Looking up variables and working out expressions.
extension Renderer {
    /// The value of an expression, with its marks.
    func value(of expression: Expression) -> Value {
        switch expression {
        case .literal(let value): return value
        case .path(let path): return valueOfData(path) ?? lookUp(path).value
        case .range(let first, let last): return .range(first: bound(first), last: bound(last))
        }
    }

    /// The value at a path of names where nothing stands between it and the data, as it mostly is; nil where the long
    /// way has to be gone.
    func valueOfData(_ path: Path) -> Value? {
        guard seesOnlyData, let name = path.name, var value = globals[name] else { return nil }
        for segment in path.segments {
            guard case .key(let key) = segment, case .object(let object) = value, let next = object[key] else {
                return nil
            }
            value = next
        }
        return value
    }

    private func bound(_ expression: Expression) -> Int {
        value(of: expression).number.whole
    }

    /// What an expression gives to a variable, with the way that it came.
    func binding(of expression: Expression) -> Binding {
        guard case .path(let path) = expression else {
            return Binding(value: value(of: expression), trace: Trace(variable: nil))
        }
        let found = lookUp(path)
        if let trace = found.trace {
            return found.value.sources.isEmpty ? found : Binding(value: found.value, trace: trace)
        }
        return Binding(value: found.value, trace: Trace(variable: path.text))
    }

    /// The value at a path; nothing where it is not known, which a strict template reports.
    func lookUp(_ path: Path) -> Binding {
        let name: String
        switch path.root {
        case .name(let word): name = word
        case .computed(let expression): name = value(of: expression).text
        }
        if let kind = path.loop, let found = lookUpLoop(kind, path) { return found }
        guard let root = variable(name) else {
            if mode == .strict { reportUnknownRoot(name, path) }
            return Binding(value: .null)
        }
        guard !path.segments.isEmpty else { return root }
        var current = root.value
        for (index, segment) in path.segments.enumerated() {
            guard let next = step(from: current, segment) else {
                if mode == .strict { reportUnknownSegment(index, of: current, path) }
                return Binding(value: .null)
            }
            current = next
        }
        return Binding(value: current, trace: extend(root.trace, path))
    }

    /// The longest path that is still extended, so that `assign a = a.b` in a loop does not make one without end.
    private static let longestVariable = 1_024

    /// A trace for a value within an assigned one, where the way to it can still be written as a path.
    private func extend(_ trace: Trace?, _ path: Path) -> Trace? {
        guard let trace, let variable = trace.variable, trace.filters.isEmpty, trace.spans == nil,
            case .name(let root) = path.root, path.text.hasPrefix(root), variable.utf8.count < Self.longestVariable
        else { return nil }
        return Trace(variable: variable + path.text.dropFirst(root.count), isDefault: trace.isDefault)
    }

    /// The variable of a name: of the innermost scope that has it, then a counter, then of the data.
    func variable(_ name: String) -> Binding? {
        var index = scopes.count
        while index > 0 {
            index -= 1
            if !scopes[index].isEmpty, let binding = scopes[index][name] { return binding }
        }
        // As in the reference, a counter takes the place of the data's value that it started from.
        if !counters.isEmpty, let count = counters[name] { return Binding(value: .integer(count)) }
        return globals[name].map { Binding(value: $0) }
    }

    /// The value one segment on; nil where it is not known.
    private func step(from value: Value, _ segment: Path.Segment) -> Value? {
        switch segment {
        case .key(let key):
            if case .string = value.plain { charge(for: value) }
            if let found = value.property(key) { return found }
            return value.plain == .null ? .null : nil
        case .index(let index): return value.item(at: index) ?? value.property(String(index)) ?? .null
        case .computed(let expression):
            switch self.value(of: expression).plain {
            case .integer(let index): return value.item(at: index) ?? value.property(String(index)) ?? .null
            case .string(let key): return value.property(key) ?? .null
            case .decimal(let number): return value.item(at: number.truncated) ?? .null
            default: return .null
            }
        }
    }

    // MARK: loops

    private func lookUpLoop(_ kind: LoopKind, _ path: Path) -> Binding? {
        guard let index = loops.lastIndex(where: { $0.kind == kind }) else { return nil }
        guard let segment = path.segments.first else { return Binding(value: object(of: index)) }
        guard case .key(let key) = segment else { return Binding(value: .null) }
        if path.segments.count == 1, let value = loops[index].property(key) { return Binding(value: value) }
        var loop = index
        for (position, segment) in path.segments.enumerated() {
            guard case .key(let key) = segment else { return Binding(value: .null) }
            if key == "parentloop", kind == .forLoop {
                guard let parent = loops[..<loop].lastIndex(where: { $0.kind == .forLoop && !$0.isOfPartial }) else {
                    return Binding(value: .null)
                }
                loop = parent
                continue
            }
            guard let value = loops[loop].property(key) else {
                if mode == .strict { report(unknown: path, at: position, among: Loop.properties(kind)) }
                return Binding(value: .null)
            }
            return Binding(value: value)
        }
        return Binding(value: object(of: loop))
    }

    private func object(of index: Int) -> Value {
        let loop = loops[index]
        return .object(Object(Loop.properties(loop.kind).compactMap { name in loop.property(name).map { (name, $0) } }))
    }

    // MARK: unknown names

    private func reportUnknownRoot(_ name: String, _ path: Path) {
        guard !isReported(unknownAt: path.position) else { return }
        let names = scopes.reversed().flatMap(\.names) + globals.keys + counters.keys.sorted()
        guard case .name = path.root else {
            return report(.unknownVariable, "{{ \(path.text) }} is not known", path.position, name: path.text)
        }
        let nearest = nearestName(to: name, among: names)
        let written = path.text.hasPrefix(name) ? nearest.map { $0 + path.text.dropFirst(name.count) } : nearest
        report(unknown: path, suggestion: written)
    }

    private func reportUnknownSegment(_ index: Int, of value: Value, _ path: Path) {
        guard !isReported(unknownAt: path.position) else { return }
        var names: [String] = []
        if case .object(let object) = value.plain { names = object.keys }
        report(unknown: path, at: index, among: names)
    }

    /// Reports that a segment is none of the known `names`.
    private func report(unknown path: Path, at index: Int, among names: [String]) {
        guard case .key(let key) = path.segments[index], case .name(let root) = path.root,
            let nearest = nearestName(to: key, among: names)
        else { return report(unknown: path, suggestion: nil) }
        var written = root
        for (position, segment) in path.segments.enumerated() {
            switch segment {
            case .key(let key): written += "." + (position == index ? nearest : key)
            case .index(let item): written += "[\(item)]"
            case .computed: return report(unknown: path, suggestion: nil)
            }
        }
        report(unknown: path, suggestion: written)
    }

    private func report(unknown path: Path, suggestion: String?) {
        let hint = suggestion.map { "; did you mean \($0)?" } ?? ""
        report(
            .unknownVariable, "{{ \(path.text) }} is not known\(hint)", path.position, name: path.text,
            suggestion: suggestion)
    }
}
