import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Changes a segment's name, note or expression.
struct SegmentEdit: Command {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a segment's name, note or expression.",
        discussion: "An empty --where takes the expression away: then the segment has what was put in by hand.")
    static let reads = Set<StoreTable>.accountFacts
    static let writes: Set<StoreTable> = [.segment]
    static let examples = ["segment edit machine-builders --where 'industry contains \"machinery\"'"]

    @Argument(help: "The segment.") var segment: String
    @Option(help: "Its new name; its handle stays.") var name: String?
    @Option(help: "What its accounts have in common; an empty text takes it away.") var note: String?
    @Option(name: .customLong("where"), help: "The expression that makes it; an empty text takes it away.")
    var condition: String?

    func run(in session: Session) throws -> Answer {
        let before = try session.segment(segment)
        var after = before
        after.name = try name.map { try tidyName($0, of: "A segment") } ?? before.name
        after.note = replaced(before.note, by: note)
        let expression = try replaced(nil, by: condition).map { try session.whereExpression($0) }
        if condition != nil { after.expression = expression?.description }
        guard after != before else { return .said("\(before.handle) is as it was: nothing was given to change.") }
        let desk = SegmentDesk(session: session)
        try desk.checkNaming(before, after)
        let had = before.expression != nil && after.expression == nil ? try memberCount(of: before, in: session) : nil
        try session.write.update(after)
        guard let expression else {
            guard before.expression != nil, condition != nil else { return .said("Changed \(after.handle).") }
            let left = counted(try session.members(of: after).count, "account")
            return .said("Changed \(after.handle): the expression is gone, \(had.map { "\($0) → " } ?? "")\(left).")
        }
        let members = try desk.checkedMembers(of: after, by: expression)
        return .said("Changed \(after.handle): \(counted(members.count, "account")).")
    }

    /// How many accounts a segment has; `nil` where its expression cannot be worked out, which may be why it goes.
    private func memberCount(of segment: Segment, in session: Session) throws -> Int? {
        do {
            return try session.members(of: segment).count
        } catch is Refusal {
            return nil
        } catch is SegmentCircle {
            return nil
        }
    }
}
