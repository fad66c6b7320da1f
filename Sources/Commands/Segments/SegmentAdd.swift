import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Adds a segment.
struct SegmentAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a segment: a part of the market.",
        discussion: """
            With --where the segment has every account for which the expression holds, worked out anew each time it is \
            asked for; accounts can be put in by hand besides. segment fields lists what an expression may ask for.
            """)
    static let reads = Set<StoreTable>.accountFacts
    static let writes: Set<StoreTable> = [.segment]
    static let examples = [
        #"segment add "Machine builders" --note "500 to 5,000 people, service business growing""#,
        #"segment add "Big builders" --where 'industry contains "machinery" and employees >= 500 and score > 30'"#,
    ]

    @Argument(help: "Its name.") var name: String
    @Option(help: "What to call it in commands; made of the name otherwise.") var handle: String?
    @Option(help: "What its accounts have in common.") var note: String?
    @Option(name: .customLong("where"), help: "The expression that makes it, such as 'employees >= 500'.")
    var condition: String?

    func run(in session: Session) throws -> Answer {
        let name = try tidyName(name, of: "A segment")
        let handle = try newHandle(asked: handle, name: name, kind: "a segment") {
            try session.read.segment(handle: $0) != nil
        }
        let expression = try condition.map { try session.whereExpression($0) }
        var segment = Segment(
            id: Segment.ID(0), handle: handle, name: name, note: note, expression: expression?.description)
        segment.id = try session.write.add(segment)
        guard let expression else { return .said("Added the segment \(name) as \(handle).") }
        let members = try SegmentDesk(session: session).checkedMembers(of: segment, by: expression)
        return .said("Added the segment \(name) as \(handle): \(counted(members.count, "account")).")
    }
}
