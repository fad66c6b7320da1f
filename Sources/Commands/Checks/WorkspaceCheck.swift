import Playbook
import Settings
import Workbench

/// A check as a workspace has it: shipped, or its own.
struct WorkspaceCheck {
    var name: String
    var severity: CheckSeverity
    var looksFor: String
    /// `abm`, or the line of the settings.
    var origin: String
    var findings: (CheckDesk) throws -> [WorkspaceFinding]

    /// The shipped checks in their order, then the workspace's own.
    static func all(in session: Session) throws -> [WorkspaceCheck] {
        let rules = session.settings.checks
        let shipped = WorkspaceRules.all.map { rule in
            WorkspaceCheck(
                name: rule.name.rawValue, severity: rules.severity(of: rule.name), looksFor: rule.looksFor,
                origin: "abm", findings: rule.findings)
        }
        return shipped
            + rules.own.map { own in
                WorkspaceCheck(
                    name: own.name, severity: own.severity, looksFor: own.assertion.written,
                    origin: "workspace.yml:\(own.line)", findings: { try own.findings(at: $0) })
            }
    }
}

extension OwnCheck {
    /// The accounts of which the assertion is not so, each with the clauses that made it so.
    fileprivate func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let fitting = try desk.segmentBook().accounts(where: assertion.expression)
        let wrong: [Account]
        switch assertion {
        case .forbid: wrong = fitting
        case .expect:
            let ids = Set(fitting.map(\.id))
            wrong = desk.accounts.filter { !ids.contains($0.id) }
        }
        return wrong.map {
            WorkspaceFinding(
                $0.handle, message ?? "it fails: \(assertion.written)", mend: "account show \($0.handle)",
                place: "workspace.yml:\(line)")
        }
    }
}
