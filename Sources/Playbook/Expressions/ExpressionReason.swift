/// Why an expression holds for an account or not, clause by clause.
package struct ExpressionReason: Hashable, Sendable {
    /// What joins the parts.
    package enum Form: Hashable, Sendable {
        /// One comparison, with what the account has in its field.
        case clause(AccountField, FieldValue)
        case not
        case all
        case any
    }

    package var form: Form
    /// The part as it is written.
    package var text: String
    package var holds: Bool
    package var parts: [ExpressionReason]

    /// The clauses, from left to right.
    package var clauses: [ExpressionReason] { parts.isEmpty ? [self] : parts.flatMap(\.clauses) }
}

extension AccountExpression {
    /// Every part of the expression with what the account has, whether it decided or not.
    package func why(_ facts: some AccountFacts) -> ExpressionReason { root.reason(facts) }
}

extension ExpressionNode {
    fileprivate func reason(_ facts: some AccountFacts) -> ExpressionReason {
        switch self {
        case .clause(let clause):
            let value = facts.value(of: clause.field)
            let holds = clause.holds(value, on: facts.today, in: facts.currency)
            return ExpressionReason(form: .clause(clause.field, value), text: written, holds: holds, parts: [])
        case .not(let part):
            let reason = part.reason(facts)
            return ExpressionReason(form: .not, text: written, holds: !reason.holds, parts: [reason])
        case .all(let parts):
            let reasons = parts.map { $0.reason(facts) }
            return ExpressionReason(form: .all, text: written, holds: reasons.allSatisfy(\.holds), parts: reasons)
        case .any(let parts):
            let reasons = parts.map { $0.reason(facts) }
            return ExpressionReason(form: .any, text: written, holds: reasons.contains(where: \.holds), parts: reasons)
        }
    }
}
