import Answers
import Playbook
import Workbench

/// A segment whose expression cannot be worked out, as after a segment that it names was removed.
enum BrokenSegment: WorkspaceRule {
    static let name = WorkspaceCheckName.brokenSegment
    static let looksFor = "segments whose expression cannot be worked out"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let book = try desk.segmentBook()
        return try book.segments.flatMap { segment -> [WorkspaceFinding] in
            let mend = "segment edit \(segment.handle) --where …"
            do {
                _ = try book.members(of: segment)
                let names = try segment.parsedExpression()?.namedSegments ?? []
                return names.filter { name in !book.segments.contains { [name].contains(naming: $0) } }.map {
                    WorkspaceFinding(segment.handle, "it asks for a segment “\($0)” that is not there", mend: mend)
                }
            } catch let mistake as any Mistake {
                return mistake.mistakes.map { WorkspaceFinding(segment.handle, $0.message, mend: mend) }
            }
        }
    }
}
