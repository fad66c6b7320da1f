import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Holds the workspace against its assertions.
struct Check: Command {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look the workspace over: what contradicts itself, is missing or too old.",
        discussion: """
            Leaves with 1 where it finds an error. How serious each check is, and checks of your own, stand in \
            workspace.yml under checks.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["check --rule past-close-date", "check --list"]

    /// How many findings of a check a person is shown at once.
    private static let most = 5

    @Option(help: "Only this check; may be given more than once.") var rule: [String] = []
    @Flag(help: "Everything that is found, instead of the first few of each check.") var all = false
    @Flag(help: "List the checks instead.") var list = false

    func run(in session: Session) throws -> Answer {
        let checks = try WorkspaceCheck.all(in: session)
        for name in rule where !checks.contains(where: { $0.name == name }) {
            throw UnknownName(name, kind: "check", known: checks.map(\.name), list: "check --list")
        }
        let chosen = rule.isEmpty ? checks : checks.filter { rule.contains($0.name) }
        guard !list else { return table(of: chosen) }
        // Who names a check wants it made, also one that is off.
        let made = chosen.filter { $0.severity != .off || !rule.isEmpty }
        let desk = try CheckDesk(session: session)
        var found: [(check: WorkspaceCheck, findings: [WorkspaceFinding])] = []
        for check in made {
            try session.checkCancellation()
            let findings = try check.findings(desk)
            if !findings.isEmpty { found.append((check, findings)) }
        }
        // Errors first; within them the order of the list.
        found = found.filter { $0.check.severity == .error } + found.filter { $0.check.severity != .error }
        return answer(found, made: made.count, in: session)
    }

    private func answer(
        _ found: [(check: WorkspaceCheck, findings: [WorkspaceFinding])], made: Int, in session: Session
    ) -> Answer {
        let count = { (severity: CheckSeverity) in
            found.filter { $0.check.severity == severity }.reduce(0) { $0 + $1.findings.count }
        }
        let (errors, others) = (count(.error), count(.warning) + count(.off))
        let looked = "\(counted(made, "check")) made"
        guard errors + others > 0 else { return .said("\(looked): nothing wrong.") }
        let isWhole = all || session.options.format?.isForPrograms == true
        let limit = isWhole ? Int.max : Self.most
        let lines = found.map { (check: $0.check, lines: FindingLine.lines(of: $0.findings, gathered: !isWhole)) }
        let hasPlaces = found.contains { $0.findings.contains { $0.place != nil } }
        var columns: [Table.Column] = [
            .init("rule"), .init("severity"), .init("record"), .init("what", "What is wrong"),
            .init("mend", "How to mend it"),
        ]
        if hasPlaces || limit == .max { columns.append(.init("place", "Where")) }
        let rows = lines.flatMap { check, lines in
            lines.prefix(limit).map { line -> [Cell] in
                let severity = check.severity == .off ? "off" : check.severity.rawValue
                let row: [Cell] = [
                    .text(check.name), .text(severity).toned(check.severity == .error ? .bad : .caution),
                    .text(line.finding.record), .text(line.finding.what), .text(line.finding.mend),
                ]
                return columns.count > row.count ? row + [.text(line.finding.place)] : row
            }
        }
        let more = lines.filter { $0.lines.count > limit }.map { check, lines in
            "\(lines.dropFirst(limit).reduce(0) { $0 + $1.count }) more of \(check.name)"
        }
        let gathered = lines.filter { $0.lines.contains { $0.count > 1 } }.map {
            "Each by name: check --rule \($0.check.name) --all"
        }
        var blocks: [Answer.Block] = [.table(Table("findings", columns: columns, rows: rows))]
        if !more.isEmpty { blocks.append(.text("\(more.joined(separator: ", ")): check --all")) }
        blocks += gathered.map { .text($0) }
        blocks.append(.text("\(looked): \(counted(errors, "error")), \(counted(others, "warning"))."))
        return Answer(blocks, failed: errors > 0)
    }

    private func table(of checks: [WorkspaceCheck]) -> Answer {
        .table(
            Table(
                "checks",
                columns: [.init("rule"), .init("severity"), .init("looks_for"), .init("from")],
                rows: checks.map {
                    [.text($0.name), .text($0.severity.rawValue), .text($0.looksFor), .text($0.origin)]
                }))
    }
}
