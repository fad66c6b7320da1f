import Answers
import Playbook
import Settings
import Spelling
import Store
import Workbench

extension Session {
    /// What to warn of in an expression as it was typed after `--where`: see ``remarks(onNamesIn:)``.
    ///
    /// - Throws: What the store throws; `Refusal` where it cannot be read.
    func remarks(onWhere condition: String?) throws -> [Answer.Block] {
        try condition.map { try remarks(onNamesIn: whereExpression($0)) } ?? []
    }

    /// A warning of each segment, cluster, campaign and stage that an expression names and that is not there: nothing
    /// fits it, which is likelier a slip than what somebody wanted to know.
    ///
    /// - Throws: What the store throws.
    func remarks(onNamesIn expression: AccountExpression) throws -> [Answer.Block] {
        let problems = try expression.groupNames.compactMap { field, text -> Problem? in
            let known = try names(of: field)
            guard !known.contains(where: { $0.lowercased() == text.lowercased() }) else { return nil }
            let near = nearestName(to: text, among: known)
            let list =
                field == .stage
                ? listed(settings.stages.map(\.handle), showing: 20).map { "; stages are: \($0)." } ?? "."
                : ". See: \(field.rawValue) list"
            let hint = near.map { " — did you mean \($0)?" } ?? list
            return Problem(.warning, "No \(field.rawValue) is called “\(text)”\(hint)")
        }
        return problems.isEmpty ? [] : [.problems(problems)]
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
