import Liquid

/// Everything that a message to one person may say, each value with where it came from.
package struct MessageFacts: Sendable {
    private let groups: [FactGroup]

    /// - Parameter groups: Each with every name that a template may use, with or without a value.
    package init(_ groups: [FactGroup]) { self.groups = groups }

    /// The names that a template may use, such as `account.name`.
    package var names: [String] {
        groups.flatMap { group in group.names.map { "\(group.subject.rawValue).\($0)" } }
    }

    /// The value of a variable as it is written; `nil` where there is none, or no such name.
    package func fact(_ variable: String) -> FactGroup.Fact? {
        let parts = variable.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        return groups.first { $0.subject.rawValue == parts[0] }?.fact(named: parts[1])
    }

    /// Why a variable has no value, in a few words; `nil` where nobody knows.
    package func explanation(of variable: String) -> String? {
        let parts = variable.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        return groups.first { $0.subject.rawValue == parts[0] }?.explain(parts[1])
    }

    /// The fact behind a mark that came through the renderer.
    func fact(marked mark: Int) -> FactGroup.Fact {
        let subject = FactGroup.subject(ofMark: mark)
        guard let group = groups.first(where: { $0.subject == subject }) else {
            preconditionFailure("a mark of a group that is not there")
        }
        return group.fact(marked: mark)
    }

    /// The values as the template language sees them.
    var globals: Object {
        Object(groups.map { ($0.subject.rawValue, .object($0.object)) })
    }
}
