import Playbook
import Store
import Workbench

/// People who are their own superiors by some steps.
enum ReportingCircle: WorkspaceRule {
    static let name = WorkspaceCheckName.reportingCircle
    static let looksFor = "people who report to each other in a circle"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        reportingCircles(try desk.session.read.reportingLines()).map { circle in
            let handles = circle.map(desk.handle)
            return WorkspaceFinding(
                handles[0], "they report in a circle: \((handles + [handles[0]]).joined(separator: " → "))",
                mend: "relate \(handles[0]) reports-to NAME")
        }
    }
}
