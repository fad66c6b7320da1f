import Answers
import Outreach
import Playbook
import Workbench

/// Lets drafts pass that nothing holds back, and keeps the others.
struct DraftGate {
    /// A draft that stays, with what holds it.
    struct Held {
        var draft: Draft
        var findings: [DraftFinding]
    }

    private let inspector: DraftInspector
    private let allowed: [DraftCheckName]

    /// - Parameter allowed: Checks that the user overrides now; recorded for those drafts that they would hold.
    init(session: Session, drafts: [Draft], allowing allowed: [DraftCheckName]) throws {
        inspector = try DraftInspector(session: session, drafts: drafts)
        self.allowed = allowed
    }

    /// The drafts that may pass and those that may not.
    ///
    /// - Throws: What the store throws.
    func sorted(_ drafts: [Draft]) throws -> (free: [Draft], held: [Held]) {
        var free: [Draft] = []
        var held: [Held] = []
        for draft in drafts {
            var findings = try inspector.findings(on: draft)
            let needed = allowed.filter { check in findings.contains { $0.check == check && $0.holdsDraft } }
            if !needed.isEmpty {
                try inspector.allow(needed, on: draft.id)
                findings = try inspector.findings(on: draft)
            }
            if findings.contains(where: \.holdsDraft) {
                held.append(Held(draft: draft, findings: findings.filter(\.holdsDraft)))
            } else {
                free.append(draft)
            }
        }
        return (free, held)
    }
}

/// Drafts that checks hold back, each with what is found and how to go on.
struct DraftsHeld: Mistake {
    private static let shown = 20
    let mistakes: [Problem]

    init(_ held: [DraftGate.Held]) {
        var problems = held.prefix(Self.shown).flatMap { DraftFindings.problems($0.findings, of: $0.draft.id) }
        let checks = Set(held.flatMap { $0.findings.map(\.check) }).filter(\.canBeOverridden).map(\.rawValue).sorted()
        let more = held.count > Self.shown ? "\(held.count - Self.shown) more are held. " : ""
        let allow = checks.isEmpty ? "" : " or override with \(checks.map { "--allow \($0)" }.joined(separator: " "))"
        problems.append(
            Problem(
                .error,
                "\(more)Nothing was changed. Mend \(held.count == 1 ? "it" : "them") (draft edit, draft new)\(allow)."))
        mistakes = problems
    }
}
