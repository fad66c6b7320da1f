import Playbook
import Settings
import Workbench

/// Expressions that compare with what nothing has: what they decide never happens, and nobody is told when they are asked.
enum UnknownNameInExpression: WorkspaceRule {
    static let name = WorkspaceCheckName.unknownName
    static let looksFor = "names in expressions of segments and workspace.yml that nothing has"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let session = desk.session
        let ofSegments = try desk.segmentBook().segments.flatMap { segment -> [WorkspaceFinding] in
            // One that cannot be read, or that names no segment, is broken, and another check tells it.
            guard let expression = try? segment.parsedExpression() else { return [] }
            return try session.unknownNames(in: expression).filter { $0.field != .segment }.map {
                WorkspaceFinding(segment.handle, $0.sentence, mend: "segment edit \(segment.handle) --where …")
            }
        }
        let ofSettings = try Self.expressions(in: session.settings).flatMap { record, expression, line in
            let place = line.map { "workspace.yml:\($0)" } ?? "workspace.yml"
            return try session.unknownNames(in: expression).map {
                WorkspaceFinding(record, $0.sentence, mend: "Mend it in workspace.yml", place: place)
            }
        }
        return ofSegments + ofSettings + (try segmentsOfSettings(at: desk))
    }

    /// The settings' expressions, each with what it belongs to.
    private static func expressions(
        in settings: WorkspaceSettings
    ) -> [(record: String, expression: AccountExpression, line: Int?)] {
        let routing = settings.routing.compactMap { rule in
            rule.condition.map { (record: "routing rule \(rule.name)", expression: $0, line: Int?.none) }
        }
        let territories = settings.team.people.compactMap { mate in
            mate.territory.map { (record: "territory of \(mate.name)", expression: $0, line: Int?.none) }
        }
        let audiences = settings.scoring.special.compactMap { special in
            if case .condition(let condition) = special.audience {
                (record: "scoring model \(special.model.newest.name)", expression: condition, line: Int?.none)
            } else {
                nil
            }
        }
        let models = settings.scoring.special.map(\.model) + [settings.scoring.standard]
        let points = models.flatMap { $0.newest.conditionRules }.map { rule in
            (record: "scoring rule \(rule.name)", expression: rule.condition, line: Int?.none)
        }
        let checks = settings.checks.own.map { own in
            (record: "check \(own.name)", expression: own.assertion.expression, line: Int?.some(own.line))
        }
        return routing + territories + audiences + points + checks
    }

    /// Segments that the settings name by their handles.
    private static func segmentsOfSettings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let settings = desk.session.settings
        let known = Set(try desk.segmentBook().segments.map(\.handle))
        let models = settings.scoring.special.compactMap { special in
            if case .segment(let handle) = special.audience {
                (record: "scoring model \(special.model.newest.name)", handle: handle)
            } else {
                nil
            }
        }
        let groups = settings.buyingGroup.segments.keys.sorted().map { (record: "buying_group", handle: $0) }
        return (models + groups).filter { !known.contains($0.handle) }.map { record, handle in
            WorkspaceFinding(
                record, "No segment is called “\(handle)”. See: segment list", mend: "Mend it in workspace.yml",
                place: "workspace.yml")
        }
    }
}
