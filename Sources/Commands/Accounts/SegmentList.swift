import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the segments with their accounts and claims.
struct SegmentList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the segments.")
    static let reads: Set<StoreTable> = [.segment, .account, .claim, .claimClause]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["segment list"]

    func run(in session: Session) throws -> Answer {
        let rows = try session.read.segments().map { group -> [Cell] in
            [
                .text(group.handle), .text(group.name), .integer(try session.read.accounts(segment: group.id).count),
                .integer(try session.read.claims(about: .segment(group.id)).filter { !$0.retired }.count),
                .text(group.note),
            ]
        }
        return .table(
            Table(
                "segments",
                columns: [
                    .init("segment"), .init("name"), .init("accounts", nil, .trailing), .init("claims", nil, .trailing),
                    .init("note"),
                ],
                rows: rows, whenEmpty: "No segments yet. Add one with: segment add NAME"))
    }
}
