/// Pairs each account of a programme with the most alike that is not in it: of the same kind, and of the nearest size.
///
/// Exact strata by kind, in them without replacement: of all pairs that are left the one whose sizes lie nearest comes
/// first, until no two sizes are within a factor of ``furthestFactor`` (E. A. Stuart, 2010, "Matching methods for causal
/// inference", Statistical Science 25). Among equals the smaller and then the earlier by name comes first, so that the
/// same accounts give the same pairs, whichever of the groups is called the programme.
package struct ComparableAccounts: Hashable, Sendable {
    /// An account by what it is compared by.
    package struct Subject: Hashable, Sendable {
        package var account: Account.ID
        package var handle: String
        /// Its industry or segment; `nil` where it has none.
        package var kind: String?
        /// Its employees; `nil` where nobody knows.
        package var size: Int?

        /// - Parameter size: Nothing or less is taken as not known.
        package init(account: Account.ID, handle: String, kind: String?, size: Int?) {
            self.account = account
            self.handle = handle
            self.kind = kind
            self.size = size.flatMap { $0 > 0 ? $0 : nil }
        }
    }

    /// Two accounts that are alike.
    package struct Pair: Hashable, Sendable {
        package var programme: Subject
        package var comparable: Subject
    }

    /// Why an account of the programme has nobody beside it.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case kindUnknown = "its kind is not known"
        case nobodyOfKind = "no account of its kind is outside of the programme"
        case sizeUnknown = "its size is not known, and no other of its kind without a size is left"
        case nobodyOfSize = "none of its kind outside of the programme is half to twice as large"
        case taken = "those of its kind and size stand beside others"
    }

    /// An account of the programme with nobody beside it.
    package struct Unmatched: Hashable, Sendable {
        package var subject: Subject
        package var reason: Reason
    }

    /// Sizes further apart than this are not alike; ours.
    package static let furthestFactor = 2

    /// By the handles of the programme's accounts.
    package let pairs: [Pair]
    /// By their handles.
    package let unmatched: [Unmatched]

    /// - Parameters:
    ///   - programme: The accounts in the programme.
    ///   - others: All that are not.
    package init(_ programme: [Subject], among others: [Subject]) {
        let groups = Dictionary(grouping: programme) { $0.kind }
        let candidates = Dictionary(grouping: others) { $0.kind }
        var pairs: [Pair] = []
        var unmatched: [Unmatched] = []
        for (kind, inside) in groups {
            guard kind != nil, let outside = candidates[kind] else {
                let reason: Reason = kind == nil ? .kindUnknown : .nobodyOfKind
                unmatched += inside.map { Unmatched(subject: $0, reason: reason) }
                continue
            }
            let found = Self.pairs(inside, outside)
            pairs += found
            let matched = Set(found.map(\.programme.account))
            let sizes = outside.compactMap(\.size).sorted()
            unmatched += inside.filter { !matched.contains($0.account) }.map {
                Unmatched(subject: $0, reason: Self.reason($0, sizes))
            }
        }
        self.pairs = pairs.sorted { $0.programme.handle < $1.programme.handle }
        self.unmatched = unmatched.sorted { $0.subject.handle < $1.subject.handle }
    }

    /// - Parameter sizes: Those of its kind outside of the programme, in their order.
    private static func reason(_ subject: Subject, _ sizes: [Int]) -> Reason {
        guard let size = subject.size else { return .sizeUnknown }
        // The first that is not too small is the nearest of those that may be near.
        var (low, high) = (0, sizes.count)
        while low < high {
            let middle = (low + high) / 2
            if sizes[middle] < size, !isNear(size, sizes[middle]) { low = middle + 1 } else { high = middle }
        }
        return low < sizes.count && isNear(size, sizes[low]) ? .taken : .nobodyOfSize
    }

    static func isNear(_ one: Int, _ other: Int) -> Bool {
        Int128(max(one, other)) <= Int128(min(one, other)) * Int128(furthestFactor)
    }

    /// The pairs of one kind.
    private static func pairs(_ inside: [Subject], _ outside: [Subject]) -> [Pair] {
        // Those without a size are alike in that alone.
        let without = zip(
            inside.filter { $0.size == nil }.sorted { $0.handle < $1.handle },
            outside.filter { $0.size == nil }.sorted { $0.handle < $1.handle })
        var row = SizeRow(inside.map { ($0, true) } + outside.map { ($0, false) })
        return row.pairs() + without.map { Pair(programme: $0, comparable: $1) }
    }
}

/// Accounts of one kind in the order of their sizes, of which pairs of neighbours are taken out.
///
/// The nearest two of different groups always stand side by side: had they somebody between them, one of the two would be
/// nearer to that one. So only neighbours need to be looked at.
private struct SizeRow {
    private struct Entry {
        var subject: ComparableAccounts.Subject
        var size: Int
        var isInside: Bool
        var before: Int
        var after: Int
    }

    /// Two neighbours, by how far apart they are.
    private struct Gap {
        var left: Int
        var right: Int
        var low: Int
        var high: Int

        /// Whether it is taken before another: by the ratio of the sizes, then by place.
        func precedes(_ other: Gap) -> Bool {
            let (own, others) = (Int128(high) * Int128(other.low), Int128(other.high) * Int128(low))
            return own == others ? (left, right) < (other.left, other.right) : own < others
        }
    }

    private var entries: [Entry]
    private var gaps: [Gap] = []

    init(_ subjects: [(subject: ComparableAccounts.Subject, isInside: Bool)]) {
        let sized = subjects.compactMap { subject, isInside in
            subject.size.map { Entry(subject: subject, size: $0, isInside: isInside, before: 0, after: 0) }
        }.sorted { ($0.size, $0.subject.handle) < ($1.size, $1.subject.handle) }
        entries = sized
        for index in entries.indices {
            entries[index].before = index - 1
            entries[index].after = index + 1
        }
    }

    mutating func pairs() -> [ComparableAccounts.Pair] {
        for index in entries.indices.dropLast() { offer(index, index + 1) }
        var isTaken = [Bool](repeating: false, count: entries.count)
        var pairs: [ComparableAccounts.Pair] = []
        while let gap = popNearest() {
            guard !isTaken[gap.left], !isTaken[gap.right] else { continue }
            isTaken[gap.left] = true
            isTaken[gap.right] = true
            let (left, right) = (entries[gap.left], entries[gap.right])
            pairs.append(
                left.isInside
                    ? ComparableAccounts.Pair(programme: left.subject, comparable: right.subject)
                    : ComparableAccounts.Pair(programme: right.subject, comparable: left.subject))
            let (before, after) = (left.before, right.after)
            if before >= 0 { entries[before].after = after }
            if after < entries.count { entries[after].before = before }
            if before >= 0, after < entries.count { offer(before, after) }
        }
        return pairs
    }

    /// Puts two neighbours into the heap, if they are of different groups and alike.
    private mutating func offer(_ left: Int, _ right: Int) {
        let (low, high) = (entries[left].size, entries[right].size)
        guard entries[left].isInside != entries[right].isInside, ComparableAccounts.isNear(low, high) else { return }
        gaps.append(Gap(left: left, right: right, low: low, high: high))
        var place = gaps.count - 1
        while place > 0, gaps[place].precedes(gaps[(place - 1) / 2]) {
            gaps.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func popNearest() -> Gap? {
        guard let nearest = gaps.first, let last = gaps.popLast() else { return nil }
        guard !gaps.isEmpty else { return nearest }
        gaps[0] = last
        var place = 0
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < gaps.count && gaps[child].precedes(gaps[least]) {
                least = child
            }
            guard least != place else { return nearest }
            gaps.swapAt(place, least)
            place = least
        }
    }
}
