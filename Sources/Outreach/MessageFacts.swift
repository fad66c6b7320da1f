import Liquid
package import Playbook

/// Everything that a message to one person may say, each value with where it came from.
package struct MessageFacts: Sendable {
    /// A value for a template, and what the draft cites for it.
    package struct Fact: Hashable, Sendable {
        package var value: String?
        package var origin: String
        package var claim: Claim.ID?
        package var source: String?
        package var day: Day?

        package init(_ value: String?, origin: String, claim: Claim.ID? = nil, source: String? = nil, day: Day? = nil) {
            self.value = value
            self.origin = origin
            self.claim = claim
            self.source = source
            self.day = day
        }
    }

    private var groups: [(name: String, facts: [(name: String, fact: Fact)])] = []
    /// Why a claim of a kind could not be used, by the variable's name.
    private(set) var explanations: [String: String] = [:]

    package init() {}

    /// Adds a group of values, such as `account`; every name that a template may use, with or without a value.
    package mutating func add(_ group: String, _ facts: [(String, Fact)]) { groups.append((group, facts)) }

    /// Says why `variable` has no value, for the diagnostic that stops the draft.
    package mutating func explain(_ variable: String, _ reason: String) { explanations[variable] = reason }

    /// The names that a template may use, such as `account.name`.
    package var names: [String] { groups.flatMap { group in group.facts.map { "\(group.name).\($0.name)" } } }

    /// All facts in order; a fact's place is the mark that its value carries through the renderer.
    var marked: [Fact] { groups.flatMap { $0.facts.map(\.fact) } }

    /// The values as the template language sees them.
    var globals: Object {
        var mark = 0
        var globals = Object()
        for group in groups {
            var object = Object()
            for (name, fact) in group.facts {
                object[name] = (fact.value.map { Value.string($0) } ?? .null).marked(mark)
                mark += 1
            }
            globals[group.name] = .object(object)
        }
        return globals
    }
}
