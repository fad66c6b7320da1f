/// Working out filtered values and printing them.
extension Renderer {
    /// A value and the way that it came.
    struct Evaluated {
        var value: Value
        var sources: [Int] = []
        /// nil where the template's own words are all that the value is made of.
        var variable: String?
        var filters: [String] = []
        var isDefault = false
        /// Of a captured text that no filter has changed.
        var spans: [Span]?
        /// Whether a mistake was reported, so that no second one need be about the value being missing.
        var hasFailed = false
    }

    func evaluate(_ expression: FilteredExpression) -> Evaluated {
        let problemsBefore = problemCount
        var result = start(expression.head)
        if !expression.filters.isEmpty {
            let plainFilters = expression.filters.count == 1 && expression.filterNames[0] == "raw"
            if !plainFilters { result.spans = nil }
            for call in expression.filters {
                guard apply(call, to: &result) else { break }
            }
            result.filters = Self.joined(result.filters, expression.filterNames)
        }
        result.hasFailed = problemCount != problemsBefore
        return result
    }

    /// The most filters that a value tells of, so that one changed in each round of a loop does not tell of all.
    private static let longestHistory = 64

    private static func joined(_ before: [String], _ after: [String]) -> [String] {
        if before.isEmpty { return after }
        return before.count < longestHistory ? before + after : before
    }

    private func start(_ head: Expression) -> Evaluated {
        guard case .path(let path) = head else { return Evaluated(value: value(of: head)) }
        let found = lookUp(path)
        if let trace = found.trace { return start(found, trace) }
        var result = Evaluated(value: found.value, variable: path.text)
        if case .sourced(let value, let sources) = found.value { (result.value, result.sources) = (value, sources) }
        return result
    }

    private func start(_ found: Binding, _ trace: Trace) -> Evaluated {
        Evaluated(
            value: found.value.plain, sources: found.value.sources, variable: trace.variable, filters: trace.filters,
            isDefault: trace.isDefault, spans: trace.spans)
    }

    /// Runs one filter; false where it cannot work, which is reported.
    private func apply(_ call: FilterCall, to result: inout Evaluated) -> Bool {
        guard let filter = call.filter else { return true }
        if let mistake = call.mistake {
            failFilter(mistake, call, &result)
            return false
        }
        var arguments = self.arguments(of: call, &result)
        arguments.now = options.now
        arguments.isStrict = mode == .strict
        arguments.limits = options.limits
        if call.isDefault {
            applyDefault(arguments, to: &result)
            return true
        }
        let input = result.value
        guard isHandy(input), arguments.positional.allSatisfy(isHandy) else { return false }
        do throws(FilterProblem) {
            let output = try filter.apply(input, arguments)
            guard check(output) else { return false }
            settle(output, from: input, filter, arguments, &result)
        } catch {
            failFilter("\(call.name): \(error.message)", call, &result)
            return false
        }
        return true
    }

    private func failFilter(_ message: String, _ call: FilterCall, _ result: inout Evaluated) {
        report(.badValue, message, call.position, name: call.name)
        result.value = .string(mode == .lax ? "Liquid error: \(message)" : "")
        result.spans = nil
    }

    private func arguments(of call: FilterCall, _ result: inout Evaluated) -> Arguments {
        if let constants = call.constants { return constants }
        var arguments = Arguments()
        for expression in call.positional {
            arguments.positional.append(argument(expression, call, &result))
        }
        for (name, expression) in call.named {
            arguments.named.append((name, argument(expression, call, &result)))
        }
        return arguments
    }

    private func argument(_ expression: Expression, _ call: FilterCall, _ result: inout Evaluated) -> Value {
        let value = self.value(of: expression)
        if !call.isDefault, result.variable == nil, case .path(let path) = expression {
            result.variable = path.text
        }
        return value
    }

    private func applyDefault(_ arguments: Arguments, to result: inout Evaluated) {
        charge(for: result.value)
        guard DefaultFilter.replaces(result.value, arguments) else { return }
        let value = arguments.positional.first ?? .string("")
        (result.value, result.sources) = (value.plain, value.sources)
        result.spans = nil
        result.isDefault = true
    }

    /// Whether a value is no list too long to handle; counts the work.
    private func isHandy(_ value: Value) -> Bool {
        switch value.plain {
        case .range: return isWithinLimit(value)
        case let plain: charge(for: plain)
        }
        return !isInterrupted
    }

    private func check(_ output: Value) -> Bool {
        charge(for: output.plain)
        return !isInterrupted
    }

    /// Takes over a filter's output with the marks of all that went into it.
    ///
    /// A list keeps the marks of its items, and one of its items its own; a text or number made from a list has them all.
    private func settle(
        _ output: Value, from input: Value, _ filter: Filter, _ arguments: Arguments, _ result: inout Evaluated
    ) {
        var sources = result.sources
        for value in arguments.positional where !value.sources.isEmpty {
            sources = Value.union(sources, value.sources)
        }
        switch (input, output) {
        case (_, .sourced(_, let own)): sources = Value.union(sources, own)
        case _ where filter.choosesItem: break
        case (.array, .string), (.array, .integer), (.array, .decimal), (.object, .string), (.object, .integer):
            sources = Value.union(sources, input.allSources)
        default: break
        }
        charge(sources.count)
        result.value = output.plain
        result.sources = sources
    }

    // MARK: printing

    func render(_ output: Output) {
        reach(output.expression.position)
        if let (path, place) = output.plain { return render(path, at: place, isRaw: output.isRaw) }
        let result = evaluate(output.expression)
        if mode == .strict, !result.hasFailed, result.variable != nil, !output.expression.hasDefault,
            !result.isDefault, result.value.isMissing
        {
            reportMissing(output.expression, result)
        }
        if mode == .strict { reportObject(result.value, output.expression.position) }
        emit(result, at: output.expression.position, isRaw: output.isRaw)
    }

    /// Prints the value at a path as it is, which is what most outputs do.
    private func render(_ path: Path, at place: Place, isRaw: Bool) {
        // Most values are texts of the data that hold something, without marks.
        if case .string(let text)? = valueOfData(path), mode == .lax || !text.isWhiteSpace {
            return print(text, isRaw: isRaw, from: Provenance(place: place))
        }
        let problemsBefore = problemCount
        let found = lookUp(path)
        if mode == .strict, problemCount == problemsBefore, found.value.isMissing,
            found.trace.map({ $0.variable != nil && !$0.isDefault }) ?? true
        {
            reportMissing(path.text, path.position)
        }
        if mode == .strict { reportObject(found.value.plain, path.position) }
        if let trace = found.trace { return emit(start(found, trace), at: path.position, isRaw: isRaw) }
        var sources: [Int] = []
        if case .string = found.value {} else { sources = found.value.allSources }
        print(found.value.text, isRaw: isRaw, from: Provenance(place: place, sources: sources))
    }

    /// Prints a value that a tag has without filters.
    func print(_ expression: Expression, at position: Position) {
        emit(start(expression), at: position, isRaw: false)
    }

    private func reportMissing(_ expression: FilteredExpression, _ result: Evaluated) {
        var name = result.variable ?? ""
        if case .path(let path) = expression.head { name = path.text }
        reportMissing(name, expression.position)
    }

    /// Nobody means to print an object with its braces: a strict template must name one of its values.
    private func reportObject(_ value: Value, _ position: Position) {
        guard case .object(let object) = value, let key = object.keys.first else { return }
        report(.badValue, "this is a group of values; print one of them, as \".\(key)\"", position)
    }

    private func reportMissing(_ name: String, _ position: Position) {
        report(
            .missingValue, "{{ \(name) }} is missing; give it a value or add | default: \"…\"", position, name: name)
    }

    private func emit(_ result: Evaluated, at position: Position, isRaw: Bool) {
        if let spans = result.spans {
            append(spans)
            plainText?.append(result.value.text)
            return
        }
        guard let variable = result.variable else { return print(result.value.text, isRaw: isRaw, from: nil) }
        var sources = result.sources
        switch result.value {
        case .array, .object: sources = Value.union(sources, result.value.allSources)
        default: break
        }
        let origin = Provenance(
            variable: variable, filters: result.filters, sources: sources, file: file,
            line: position.line, column: position.column, isDefault: result.isDefault)
        print(result.value.text, isRaw: isRaw, from: origin)
    }

    /// Prints a text, escaped where the template escapes; without an origin it is the template's own.
    private func print(_ text: String, isRaw: Bool, from origin: Provenance?) {
        plainText?.append(text)
        let printed = escaping == .html && !isRaw ? HTMLEscaping.escape(text) : text
        append(Span(text: printed, origin: origin.map(Origin.value) ?? .literal))
    }

    // MARK: keeping

    /// Keeps a value under a name, in the outermost scope, where it outlives the block that it is made in.
    func assign(_ name: String, _ result: Evaluated) {
        // What a reported mistake left empty is not reported again where it is printed.
        let trace = Trace(
            variable: result.hasFailed ? nil : result.variable, filters: result.filters, isDefault: result.isDefault,
            spans: result.spans)
        scopes[0][name] = Binding(value: result.value.marked(result.sources), trace: trace)
    }

    /// The text of a block as a value that keeps its spans.
    func capture(_ block: Block) -> Evaluated {
        let outerText = plainText
        if escaping == .html { plainText = "" }
        let spans = collect(block)
        let text = plainText ?? spans.text
        plainText = outerText
        var sources: [Int] = []
        var variable: String?
        for case .value(let provenance) in spans.lazy.map(\.origin) {
            sources = Value.union(sources, provenance.sources)
            variable = variable ?? provenance.variable
        }
        return Evaluated(value: .string(text), sources: sources, variable: variable, spans: spans)
    }
}
