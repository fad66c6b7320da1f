import Playbook
import Settings
import Spelling
import Store
import Workbench

/// A text in an expression that nothing has in the field which it is compared with.
struct UnknownText {
    var field: AccountField
    /// What to say of it, with what was likely meant.
    var sentence: String
}

extension Session {
    private static let mostValuesShown = 6

    /// What to say of each text in an expression that nothing has: segments, clusters, campaigns and stages that are not
    /// there, and industries, countries, cities and owners of no account. Nothing fits them, which is likelier a slip than
    /// what somebody wanted to know.
    ///
    /// - Throws: What the store throws.
    func unknownNames(in expression: AccountExpression) throws -> [UnknownText] {
        try expression.groupNames.compactMap { field, text -> UnknownText? in
            let known = try names(of: field)
            guard !known.contains(where: { $0.lowercased() == text.lowercased() }) else { return nil }
            let near = nearestName(to: text, among: known)
            let list =
                field == .stage
                ? listed(settings.stages.map(\.handle), showing: 20).map { "; stages are: \($0)." } ?? "."
                : ". See: \(field.rawValue) list"
            let hint = near.map { " — did you mean \($0)?" } ?? list
            return UnknownText(field: field, sentence: "No \(field.rawValue) is called “\(text)”\(hint)")
        }
            + expression.exactTexts.compactMap { field, text -> UnknownText? in
                let known = try read.accountTexts(of: field)
                // Somebody of the team may own no account yet.
                let others = field == .owner ? settings.team.people.map(\.name) : []
                guard !(known + others).contains(where: { $0.lowercased() == text.lowercased() }) else { return nil }
                let near = nearestName(to: text, among: known + others)
                let list =
                    listed(known, showing: Self.mostValuesShown).map { "; known are: \($0)." }
                    ?? "; it is not known of any."
                let hint = near.map { " — did you mean \($0)?" } ?? list
                return UnknownText(field: field, sentence: "No account has the \(field.rawValue) “\(text)”\(hint)")
            }
    }

    /// What an expression may call those that are there.
    private func names(of field: AccountField) throws -> [String] {
        switch field {
        case .cluster: try read.clusters().flatMap { [$0.handle, $0.name] }
        case .segment: try read.segments().flatMap { [$0.handle, $0.name] }
        case .campaign: try read.campaigns().flatMap { [$0.handle, $0.name] }
        // Deals keep the stages of an earlier process.
        case .stage: settings.stages.map(\.handle) + (try read.opportunities().map(\.stage))
        default: []
        }
    }
}
