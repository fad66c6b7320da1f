/// A line of what a check found as a person reads it: one finding, or many of one cause with their count.
///
/// Hundreds of people who came with one list are one thing to mend, and would bury what else a check found.
struct FindingLine: Hashable {
    var finding: WorkspaceFinding
    /// How many findings it stands for.
    var count: Int

    /// The lines of what a check found, each where the first of its findings stood.
    ///
    /// - Parameter gathered: Whether findings of one group share a line.
    static func lines(of findings: [WorkspaceFinding], gathered: Bool) -> [FindingLine] {
        guard gathered else { return findings.map { FindingLine(finding: $0, count: 1) } }
        var lines: [FindingLine] = []
        var places: [WorkspaceFinding.Group: Int] = [:]
        for finding in findings {
            if let place = finding.group.flatMap({ places[$0] }) {
                lines[place].count += 1
            } else {
                if let group = finding.group { places[group] = lines.count }
                lines.append(FindingLine(finding: finding, count: 1))
            }
        }
        return lines.map { line in
            guard line.count > 1, let group = line.finding.group else { return line }
            var together = line
            together.finding = WorkspaceFinding(
                group.record, "\(counted(line.count, group.noun, group.nouns)): \(group.what)", mend: group.mend,
                place: line.finding.place)
            return together
        }
    }
}
