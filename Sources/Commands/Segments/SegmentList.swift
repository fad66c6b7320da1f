import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the segments with their accounts and claims.
struct SegmentList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the segments.")
    static let reads = Set<StoreTable>.accountFacts.union([.claimClause])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["segment list"]

    @Option(help: "Only those that an account is in.") var account: String?

    func run(in session: Session) throws -> Answer {
        let account = try account.map { try session.account($0) }
        let book = try SegmentBook(session: session)
        var problems: [Problem] = []
        var rows: [[Cell]] = []
        for group in book.segments {
            var count: Cell = .none
            do {
                let members = try book.members(of: group)
                if let account, !members.contains(where: { $0.id == account.id }) { continue }
                count = .integer(members.count)
            } catch let mistake as any Mistake {
                // One segment that cannot be worked out must not hide the others.
                problems += mistake.mistakes
            }
            rows.append([
                .text(group.handle), .text(group.name), count,
                .integer(try session.read.claims(about: .segment(group.id)).filter { !$0.retired }.count),
                .text(group.expression), .text(group.note),
            ])
        }
        let table = Table(
            "segments",
            columns: [
                .init("segment"), .init("name"), .init("accounts", nil, .trailing), .init("claims", nil, .trailing),
                .init("where"), .init("note"),
            ],
            rows: rows,
            whenEmpty: account.map { "\($0.handle) is in no segment." }
                ?? "No segments yet. Add one with: segment add NAME --where 'employees >= 500'")
        return Answer([.table(table)] + (problems.isEmpty ? [] : [.problems(problems)]))
    }
}
