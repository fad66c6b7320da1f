import Playbook
import Settings
import Store
import Workbench

/// Which accounts each segment has: those that somebody put in, and those for which its expression holds today.
///
/// A member by expression is nowhere written down: it is worked out when it is asked for, so that a segment is never
/// older than the workspace.
final class SegmentBook {
    /// All segments, by name.
    let segments: [Segment]
    private let session: Session
    private let facts: AccountFactBook
    /// The accounts that are asked about; all where none were named.
    private var about: [Account]?
    private var matched: [Segment.ID: Set<Account.ID>] = [:]
    /// The segments being worked out, for telling a circle.
    private var underWay: [Segment] = []

    /// - Parameter accounts: The only accounts that are asked about; all where it is `nil`.
    /// - Throws: What the store throws.
    init(session: Session, about accounts: [Account]? = nil) throws {
        self.session = session
        about = accounts
        segments = try session.read.segments()
        facts = AccountFactBook(session: session, only: accounts?.count == 1 ? accounts?.first?.id : nil)
    }

    /// The accounts that are asked about, by name.
    ///
    /// - Throws: What the store throws.
    func accounts() throws -> [Account] {
        if let about { return about }
        let all = try session.read.accounts()
        about = all
        return all
    }

    /// The accounts of a segment, in their order.
    ///
    /// - Throws: `Refusal` where its expression cannot be worked out.
    func members(of segment: Segment) throws -> [Account] {
        let matched = try matches(of: segment)
        return try accounts().filter { $0.segment == segment.id || matched.contains($0.id) }
    }

    /// An account's segments: the one that somebody put it in, then those by expression, by their names.
    ///
    /// - Parameter wanted: Only these; all where it is `nil`.
    /// - Throws: `Refusal` where an expression cannot be worked out.
    func segments(of account: Account, among wanted: Set<Segment.ID>? = nil) throws -> [Segment] {
        let set = segments.filter { $0.id == account.segment }
        let others = try segments.filter { segment in
            guard segment.id != account.segment, wanted?.contains(segment.id) ?? true else { return false }
            return try matches(of: segment).contains(account.id)
        }
        return set + others
    }

    /// The accounts, of those asked about, for which an expression holds.
    ///
    /// - Throws: `Refusal` where a segment that it names cannot be worked out.
    func accounts(where expression: AccountExpression) throws -> [Account] {
        try prepare(expression)
        return try facts.accounts(try accounts(), where: expression)
    }

    /// Why an expression holds for an account, or not.
    ///
    /// - Throws: `Refusal` where a segment that it names cannot be worked out.
    func why(_ expression: AccountExpression, of account: Account) throws -> ExpressionReason {
        try prepare(expression)
        return try facts.why(expression, of: account)
    }

    /// The accounts for which a segment's expression holds; none for a segment without one.
    private func matches(of segment: Segment) throws -> Set<Account.ID> {
        if let known = matched[segment.id] { return known }
        guard let expression = try segment.parsedExpression() else { return [] }
        guard !underWay.contains(where: { $0.id == segment.id }) else {
            throw SegmentCircle(underWay.map(\.handle) + [segment.handle])
        }
        underWay.append(segment)
        defer { underWay.removeLast() }
        let members = try accounts(where: expression)
        facts.note(members, of: segment.id)
        let ids = Set(members.map(\.id))
        matched[segment.id] = ids
        return ids
    }

    /// Works out the segments that an expression asks for.
    private func prepare(_ expression: AccountExpression) throws {
        guard expression.fields.contains(.segment) else { return }
        let wanted =
            expression.namedSegments.map { names in segments.filter { names.contains(naming: $0) } } ?? segments
        for segment in wanted { _ = try matches(of: segment) }
    }
}

/// Segments whose expressions name each other, so that none can be worked out first.
struct SegmentCircle: Mistake, CustomStringConvertible {
    private let handles: [String]

    /// - Parameter handles: The segments on the way, the first of which is named again at the end.
    init(_ handles: [String]) { self.handles = handles }

    var description: String {
        guard handles.count > 2 else {
            return "The expression of the segment \(handles[0]) names the segment itself. Leave that out."
        }
        return
            "Segments name each other in a circle: \(handles.joined(separator: " → ")). Leave one of them out with: segment edit SEGMENT --where …"
    }
}

extension Segment {
    /// The expression that makes it, or `nil` where only people put accounts in.
    ///
    /// - Throws: `Refusal` where it cannot be read, as after abm has changed.
    func parsedExpression() throws(Refusal) -> AccountExpression? {
        guard let expression else { return nil }
        do {
            return try AccountExpression(parsing: expression)
        } catch {
            throw Refusal(
                "The segment \(handle) cannot be worked out: \(error). Mend it with: segment edit \(handle) --where …")
        }
    }
}

extension [String] {
    /// Whether one of these names means a segment: its handle or its name, in either case.
    func contains(naming segment: Segment) -> Bool {
        contains { name in
            let lower = name.lowercased()
            return lower == segment.handle.lowercased() || lower == segment.name.lowercased()
        }
    }
}
