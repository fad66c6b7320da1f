import Liquid
package import Playbook

/// The values about one subject, such as an account: made once and used in the messages to all of its people.
///
/// A template's value carries a mark through the renderer, by which the draft finds the fact again and cites it.
package struct FactGroup: Sendable {
    /// What values may be about: the word before the dot in a template.
    package enum Subject: String, CaseIterable, Sendable {
        case contact, account, cluster, segment, sender, offer, claim, deal, customer, meeting, campaign, answers,
            discovery, roi
    }

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

    package let subject: Subject
    private let facts: [(name: String, fact: Fact)]
    /// The values as the template language sees them, each with its mark.
    let object: Object
    /// Why a name has no value.
    let explain: @Sendable (_ name: String) -> String?

    /// - Parameters:
    ///   - facts: Every name that a template may use, with or without a value; at most 256.
    ///   - explain: Says why a name has no value, for the diagnostic that stops the draft. It is asked only then.
    package init(
        _ subject: Subject, _ facts: [(String, Fact)], explain: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        precondition(facts.count <= Self.marksPerSubject, "too many facts about one subject")
        self.subject = subject
        self.facts = facts.map { (name: $0.0, fact: $0.1) }
        self.explain = explain
        let base = (Subject.allCases.firstIndex(of: subject) ?? 0) * Self.marksPerSubject
        object = Object(
            facts.enumerated().map { index, pair in
                (pair.0, (pair.1.value.map { Value.string($0) } ?? .null).marked(base + index))
            })
    }

    private static let marksPerSubject = 256

    static func subject(ofMark mark: Int) -> Subject { Subject.allCases[mark / marksPerSubject] }

    func fact(marked mark: Int) -> Fact { facts[mark % Self.marksPerSubject].fact }

    func fact(named name: String) -> Fact? { facts.first { $0.name == name }?.fact }

    var names: [String] { facts.map(\.name) }
}
