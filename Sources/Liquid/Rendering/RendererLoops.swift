/// Loops and partials.
extension Renderer {
    /// The items that a loop goes over; nil where its limit or offset is no whole number, which is reported.
    func items(of loop: LoopHeader) -> [Value]? {
        reach(loop.position)
        var start = 0
        switch loop.offset {
        case .goingOn: start = stops[loop.name] ?? 0
        case .from(let expression):
            guard let offset = whole(expression, "offset", loop) else { return nil }
            start = offset
        case nil: break
        }
        var limit: Int?
        if let expression = loop.limit, loop.takesAnyNumber || value(of: expression).plain != .null {
            guard let number = whole(expression, "limit", loop) else { return nil }
            limit = number
        }
        let collection = value(of: loop.collection)
        var items = slice(collection, from: start, limit: limit)
        guard !isInterrupted else { return nil }
        stops[loop.name] = start &+ items.count
        if loop.isReversed { items.reverse() }
        return items
    }

    private func whole(_ expression: Expression, _ what: String, _ loop: LoopHeader) -> Int? {
        let value = self.value(of: expression)
        if loop.takesAnyNumber { return value.number.whole }
        if value.plain == .null { return 0 }
        if let number = value.strictInteger { return number }
        fail("\(what) needs a whole number, not \"\(value.text.prefix(40))\"", loop.position)
        return nil
    }

    /// The items from `start` on, `limit` of them counted from there even where it lies before the first.
    private func slice(_ collection: Value, from start: Int, limit: Int?) -> [Value] {
        // As in the reference, a text is one item whatever the offset and the limit.
        if case .string = collection.plain { return collection.loopItems }
        let total = collection.itemCount
        var end = total
        if let limit {
            let (sum, overflows) = start.addingReportingOverflow(limit)
            end = overflows ? (limit > 0 ? total : 0) : min(total, sum)
        }
        let first = max(0, start)
        guard first < end, isWithinLimit(end - first) else { return [] }
        return collection.loopItems(first..<end)
    }

    /// Whether a list has no more items than loops may go round; a longer one ends the rendering.
    func isWithinLimit(_ list: Value) -> Bool {
        isWithinLimit(list.itemCount)
    }

    private func isWithinLimit(_ count: Int) -> Bool {
        guard count > options.limits.iterations else { return true }
        exceed("a list of \(count) items is longer than \(options.limits.iterations)")
        return false
    }

    func enterLoop(_ loop: Loop, variable: String) {
        var scope = Scope()
        scope[variable] = Binding(value: .null)
        scopes.append(scope)
        loops.append(loop)
        loops[loops.count - 1].index = -1
        loopVariables.append(variable)
    }

    func leaveLoop() {
        scopes.removeLast()
        loops.removeLast()
        loopVariables.removeLast()
    }

    /// Goes on to the next item; false once the limit on rounds is reached.
    func nextRound(_ item: Value, at position: Position) -> Bool {
        reach(position)
        guard countRound(), let variable = loopVariables.last else { return false }
        loops[loops.count - 1].index += 1
        scopes[scopes.count - 1][variable] = Binding(value: item)
        return true
    }

    // MARK: partials

    /// The partial of a name; nil where there is none, which is reported.
    func partial(named name: String, at position: Position) -> Template? {
        if let partial = partials.find(name) { return partial }
        let problem = Diagnostic.unknownPartial(name, among: partials.names, file: file, position)
        report(.unknownPartial, problem.message, position, name: name, suggestion: problem.suggestion)
        if mode == .lax { appendLiteral("Liquid error: \(problem.message)") }
        return nil
    }

    /// Prints a partial with the variables as they are.
    func render(_ partial: Template, at position: Position) {
        reach(position)
        guard countRound() else { return }
        let outer = file
        if depth < options.limits.nesting { file = partial.file }
        render(partial.block)
        file = outer
    }

    /// Runs `body` where only the data and `scope` are seen.
    func isolated(_ scope: Scope, loop: Loop?, _ body: () -> Void) {
        let outer = (scopes, loops, counters, cycles, stops, isIsolated)
        (scopes, loops, counters, cycles, stops, isIsolated) = ([scope], loop.map { [$0] } ?? [], [:], [:], [:], true)
        body()
        dropInterrupt()
        (scopes, loops, counters, cycles, stops, isIsolated) = outer
    }

    /// A counter of `increment`: of the data where it has a number of that name, else from 0.
    func count(of counter: String) -> Int {
        if let count = counters[counter] { return count }
        if case .integer(let count)? = globals[counter]?.plain { return count }
        return 0
    }
}
