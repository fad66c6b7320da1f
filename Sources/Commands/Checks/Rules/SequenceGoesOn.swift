import Answers
import Playbook
import Store
import Workbench

/// Sequences that still run although a rule of theirs has ended them: the person answered, met us, or opted out.
enum SequenceGoesOn: WorkspaceRule {
    static let name = WorkspaceCheckName.sequenceGoesOn
    static let looksFor = "sequences that run on after an answer, a meeting or an opt-out"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let running = try desk.session.read.activeEnrolments()
        guard !running.isEmpty else { return [] }
        return try SequenceDesk(session: desk.session).standings(of: running).compactMap { standing in
            let contact = standing.contact.handle
            let sequence = standing.enrolment.sequence
            if let outlook = standing.outlook, case .stops(let rule) = outlook.next {
                return WorkspaceFinding(
                    contact, "the sequence \(sequence) still runs, though \(rule.reason)",
                    mend: "sequence stop \(contact)")
            }
            return standing.problem.map {
                WorkspaceFinding(
                    contact, "the sequence \(sequence) stands still: \($0)", mend: "sequence stop \(contact)")
            }
        }
    }
}
