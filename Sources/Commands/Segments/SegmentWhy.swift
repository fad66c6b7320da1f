import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Tells why an account is in a segment or not, clause by clause.
struct SegmentWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Tell why an account is in a segment or not, clause by clause.")
    static let reads = Set<StoreTable>.accountFacts
    static let writes = Set<StoreTable>.nothing
    static let examples = ["segment why machine-builders tammerlift"]

    @Argument(help: "The segment.") var segment: String
    @Argument(help: "The account; the one in focus otherwise.") var account: String?

    func run(in session: Session) throws -> Answer {
        let group = try session.segment(segment)
        let account = try session.account(account)
        let isByHand = account.segment == group.id
        let byHand = isByHand ? "\(account.handle) was put into \(group.handle) by hand." : nil
        guard let expression = try group.parsedExpression() else {
            return .said(
                byHand
                    ?? "\(account.handle) is not in \(group.handle): nobody has put it there, and the segment has no expression."
            )
        }
        let book = try SegmentBook(session: session, about: [account])
        let reason = try book.why(expression, of: account)
        let verdict =
            reason.holds
            ? "\(account.handle) is in \(group.handle): its expression holds."
            : isByHand
                ? "\(account.handle) is in \(group.handle), though its expression does not hold."
                : "\(account.handle) is not in \(group.handle): its expression does not hold."
        let table = Table(
            "clauses", caption: expression.description,
            columns: [.init("clause"), .init("value", "The account has"), .init("holds")],
            rows: reason.clauses.map { clause in
                let value: Cell = if case .clause(_, let value) = clause.form { value.cell } else { .none }
                return [.text(clause.text), value, .flag(clause.holds).toned(clause.holds ? .good : .plain)]
            })
        return Answer([.text([verdict, byHand].compactMap { $0 }.joined(separator: " ")), .table(table)])
    }
}
