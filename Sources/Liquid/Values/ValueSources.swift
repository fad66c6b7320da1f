/// The marks that values carry from their caller to the spans made of them.
extension Value {
    /// The value with a mark, a number that the caller chooses, which every span made from the value gives back.
    ///
    /// What is reached through a marked list or object has the mark too.
    package func marked(_ source: Int) -> Value {
        marked([source])
    }

    /// The value with more marks, in any order.
    func marked(_ sources: [Int]) -> Value {
        guard !sources.isEmpty else { return self }
        guard case .sourced(let value, let own) = self else { return .sourced(self, Self.union(sources, [])) }
        return .sourced(value, Self.union(own, sources))
    }

    /// The marks of the value itself, sorted and unique.
    package var sources: [Int] {
        if case .sourced(_, let sources) = self { return sources }
        return []
    }

    /// The marks of the value and of all that it holds, sorted and unique.
    package var allSources: [Int] {
        var found: [Int] = []
        collectSources(into: &found)
        return found.isEmpty ? [] : Self.union(found, [])
    }

    private func collectSources(into found: inout [Int]) {
        switch self {
        case .sourced(let value, let sources):
            found.append(contentsOf: sources)
            value.collectSources(into: &found)
        case .array(let items):
            for item in items { item.collectSources(into: &found) }
        case .object(let object):
            for item in object.values { item.collectSources(into: &found) }
        default: break
        }
    }

    /// Both lists of marks as one, sorted and unique.
    static func union(_ left: [Int], _ right: [Int]) -> [Int] {
        if right.isEmpty, left.count < 2 { return left }
        if left.isEmpty, right.count < 2 { return right }
        guard left.isStrictlyAscending, right.isStrictlyAscending else { return Set(left).union(right).sorted() }
        var merged: [Int] = []
        merged.reserveCapacity(left.count + right.count)
        var rest = right[...]
        for mark in left {
            while let other = rest.first, other < mark { merged.append(rest.removeFirst()) }
            if rest.first == mark { rest.removeFirst() }
            merged.append(mark)
        }
        return merged + rest
    }
}

extension [Int] {
    /// Whether each number is larger than the one before it.
    fileprivate var isStrictlyAscending: Bool {
        for index in indices.dropFirst() where self[index - 1] >= self[index] { return false }
        return true
    }
}
