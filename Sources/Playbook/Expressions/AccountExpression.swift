/// A condition on accounts as a person writes it: `industry = "Forestry" and employees >= 500 and score > 30`.
///
/// Segments, scoring, routing and checks all choose accounts; one language for all of them is learned once. What an
/// expression holds has been checked: its fields exist, and each is compared with what it holds.
package struct AccountExpression: Hashable, Sendable, CustomStringConvertible {
    /// The most characters that an expression may have.
    package static let mostCharacters = 2000
    /// How deep brackets and `not` may stand in each other.
    package static let mostDepth = 30

    let root: ExpressionNode
    /// The order in which the parts are asked.
    private let plan: ExpressionNode
    /// Every field that it may ask for.
    package let fields: Set<AccountField>

    /// Reads an expression.
    ///
    /// - Throws: ``ExpressionProblem`` with the column of the first mistake.
    package init(parsing text: String) throws(ExpressionProblem) {
        self.init(try ExpressionParser.parse(text))
        // What is printed must be readable again, and printing adds quotes and blanks.
        if description.count > Self.mostCharacters { throw ExpressionParser.tooLong }
    }

    init(_ root: ExpressionNode) {
        self.root = root
        plan = root.cheapestFirst
        fields = Set(root.clauses.map(\.field))
    }

    /// The families that its facts are read from.
    package var families: Set<FieldFamily> { Set(fields.map(\.family)) }

    /// Whether it holds for an account. Cheap parts are asked first, and the others only where they still matter.
    package func matches(_ facts: some AccountFacts) -> Bool { plan.matches(facts) }

    /// What must hold of the account's own record alone, or `nil` where the expression asks for nothing there by itself.
    ///
    /// An account that fails this fails the whole; it can be told from a few columns, before anything else is read.
    package var ownPart: AccountExpression? {
        let isOwn = { (node: ExpressionNode) in node.clauses.allSatisfy { $0.field.family == .record } }
        if case .all(let parts) = root {
            let own = parts.filter(isOwn)
            return own.isEmpty ? nil : AccountExpression(.joined(all: own))
        }
        return isOwn(root) ? self : nil
    }

    /// The expression as this language writes it; parsing it gives an equal one.
    package var description: String { root.written }

    /// The segments that it names, as written, or `nil` where it asks of segments in another way than by name.
    package var namedSegments: [String]? {
        var names: [String] = []
        for clause in root.clauses where clause.field == .segment {
            switch clause.test {
            case .compare(_, .text(let name)): names.append(name)
            case .oneOf(let literals):
                for case .text(let name) in literals { names.append(name) }
            case .compare, .contains, .startsWith, .between, .known: return nil
            }
        }
        return names
    }

    /// Two are equal where they mean the same by their form, in the order written.
    package static func == (left: AccountExpression, right: AccountExpression) -> Bool { left.root == right.root }

    package func hash(into hasher: inout Hasher) { hasher.combine(root) }
}

extension AccountExpression {
    /// The texts that it compares whole with a field of the accounts' own records that has few values: industry,
    /// country, city, owner. One that no account has is likely a slip.
    package var exactTexts: [(field: AccountField, text: String)] {
        texts(comparedWith: [.industry, .country, .city, .owner])
    }

    /// The segments, clusters, campaigns and stages that it names: those of a workspace are known, and one that is none
    /// of them fits nothing.
    package var groupNames: [(field: AccountField, text: String)] {
        texts(comparedWith: [.segment, .cluster, .campaign, .stage])
    }

    private func texts(comparedWith fields: Set<AccountField>) -> [(field: AccountField, text: String)] {
        root.clauses.flatMap { clause -> [(AccountField, String)] in
            guard fields.contains(clause.field) else { return [] }
            switch clause.test {
            case .compare(_, .text(let text)): return [(clause.field, text)]
            case .oneOf(let literals):
                return literals.compactMap { if case .text(let text) = $0 { (clause.field, text) } else { nil } }
            case .compare, .contains, .startsWith, .between, .known: return []
            }
        }
    }
}
