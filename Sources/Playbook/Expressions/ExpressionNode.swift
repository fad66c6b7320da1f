/// The form of an expression: clauses joined by and, or and not.
indirect enum ExpressionNode: Hashable, Sendable {
    case clause(ExpressionClause)
    case not(ExpressionNode)
    /// At least two, none of which is itself an `all`.
    case all([ExpressionNode])
    /// At least two, none of which is itself an `any`.
    case any([ExpressionNode])

    /// Parts that must all hold; parts of the same sort are taken apart, as they mean the same.
    static func joined(all parts: [ExpressionNode]) -> ExpressionNode {
        let flat = parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
        return flat.count == 1 ? flat[0] : .all(flat)
    }

    /// Parts of which one must hold.
    static func joined(any parts: [ExpressionNode]) -> ExpressionNode {
        let flat = parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
        return flat.count == 1 ? flat[0] : .any(flat)
    }

    /// Every clause, from left to right.
    var clauses: [ExpressionClause] {
        switch self {
        case .clause(let clause): [clause]
        case .not(let part): part.clauses
        case .all(let parts), .any(let parts): parts.flatMap(\.clauses)
        }
    }

    /// As it is written, with the brackets that it needs and no more.
    var written: String {
        switch self {
        case .clause(let clause): clause.written
        case .not(let part):
            switch part {
            case .clause, .not: "not \(part.written)"
            case .all, .any: "not \(part.bracketed)"
            }
        case .all(let parts):
            parts.map { if case .any = $0 { $0.bracketed } else { $0.written } }.joined(separator: " and ")
        case .any(let parts): parts.map(\.written).joined(separator: " or ")
        }
    }

    private var bracketed: String { "(\(written))" }

    /// The same expression with the cheap parts first, for being decided soon.
    var cheapestFirst: ExpressionNode {
        switch self {
        case .clause: self
        case .not(let part): .not(part.cheapestFirst)
        case .all(let parts): .all(Self.sorted(parts))
        case .any(let parts): .any(Self.sorted(parts))
        }
    }

    private static func sorted(_ parts: [ExpressionNode]) -> [ExpressionNode] {
        parts.map(\.cheapestFirst).enumerated()
            .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
            .map(\.element)
    }

    /// The dearest family that it may ask for.
    private var cost: FieldFamily { clauses.map(\.field.family).max() ?? .record }

    func matches(_ facts: some AccountFacts) -> Bool {
        switch self {
        case .clause(let clause):
            clause.holds(facts.value(of: clause.field), on: facts.today, in: facts.currency)
        case .not(let part): !part.matches(facts)
        case .all(let parts): parts.allSatisfy { $0.matches(facts) }
        case .any(let parts): parts.contains { $0.matches(facts) }
        }
    }
}
