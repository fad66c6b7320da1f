import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Adds a segment.
struct SegmentAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a segment: a part of the market.")
    static let reads: Set<StoreTable> = [.segment]
    static let writes: Set<StoreTable> = [.segment]
    static let examples = [#"segment add "Machine builders" --note "500 to 5,000 people, service business growing""#]

    @Argument(help: "Its name.") var name: String
    @Option(help: "What to call it in commands; made of the name otherwise.") var handle: String?
    @Option(help: "What its accounts have in common.") var note: String?

    func run(in session: Session) throws -> Answer {
        let name = try tidyName(name, of: "A segment")
        let handle = try newHandle(asked: handle, name: name, kind: "a segment") {
            try session.read.segment(handle: $0) != nil
        }
        _ = try session.write.add(Segment(id: Segment.ID(0), handle: handle, name: name, note: note))
        return .said("Added the segment \(name) as \(handle).")
    }
}
