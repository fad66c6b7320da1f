import Answers
import Outreach
import Playbook

/// What the checks found, as problems that an answer tells.
enum DraftFindings {
    static func problems(_ findings: [DraftFinding], of draft: Draft.ID) -> [Problem] {
        findings.map { finding in
            let severity: Problem.Severity =
                finding.isAllowed ? .note : finding.severity == .error ? .error : .warning
            let text = "\(finding.message.capitalisedFirstLetter)\(finding.message.hasSuffix("”") ? "" : ".")"
            return Problem(
                severity, "\(text) [\(finding.check.rawValue)\(finding.isAllowed ? ", allowed" : "")]",
                place: "draft \(draft.number)")
        }
    }
}
