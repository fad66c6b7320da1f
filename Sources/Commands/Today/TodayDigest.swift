import Playbook
import Settings
import Store
package import Workbench

/// The page `today` in a line: how much wants doing, counted by cheap questions alone.
///
/// It greets at the prompt, so that it leaves out what takes scoring: accounts that became ready, and gaps.
package struct TodayDigest: Hashable, Sendable {
    /// Steps of sequences that are due.
    package var stepsDue: Int
    /// People who asked and whose answer is late for sure.
    package var answersLate: Int
    /// Stale claims that stand in something alive.
    package var claimsStale: Int

    /// - Throws: What the library and the store throw.
    package init(in session: Session) throws {
        let enrolments = try session.read.activeEnrolments()
        stepsDue =
            enrolments.isEmpty
            ? 0
            : try SequenceDesk(session: session).standings(of: enrolments).count { standing in
                standing.due.map { $0.day <= session.today } ?? false
            }
        answersLate = try AnswersOwed.waiting(in: session).count { $0.found.state == .broken }
        let uses = try session.read.usesOfStaleClaims(by: session.settings.freshness, on: session.today)
        claimsStale = Set(uses.map(\.claim)).count
    }

    /// Such as `2 steps due, 1 answer late, 4 claims stale: today`; `nil` where there is nothing to say.
    package var sentence: String? {
        let parts = [
            (stepsDue, "\(counted(stepsDue, "step")) due"), (answersLate, "\(counted(answersLate, "answer")) late"),
            (claimsStale, "\(counted(claimsStale, "claim")) stale"),
        ].filter { $0.0 > 0 }.map(\.1)
        return parts.isEmpty ? nil : parts.joined(separator: ", ") + ": today"
    }
}
