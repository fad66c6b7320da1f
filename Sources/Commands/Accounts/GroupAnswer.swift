import Answers
import Playbook
import Store
import Workbench

/// What is shown of a cluster or a segment, which differ only in how they are worked.
func groupAnswer(
    kind: String, handle: String, name: String, note: String?, expression: String? = nil, byHand: Int? = nil,
    accounts: [Account], subject: Claim.Subject, in session: Session
) throws -> Answer {
    let fields: [Answer.Field?] = [
        Answer.Field(kind, .text(handle)), Answer.Field("name", .text(name)), .known("note", .text(note)),
        .known("where", .text(expression)), Answer.Field("accounts", .integer(accounts.count)),
        .known("by_hand", "Put in by hand", .integer(byHand)),
    ]
    let table = Table(
        "accounts",
        columns: [
            .init("account"), .init("name"), .init("industry"), .init("employees", nil, .trailing), .init("owner"),
        ],
        rows: accounts.map {
            [.text($0.handle), .text($0.name), .text($0.industry), .integer($0.employees), .text($0.owner)]
        },
        whenEmpty: expression.map { _ in
            "No account fits today. Put one in by hand with: account edit ACCOUNT --segment \(handle)"
        }
            ?? "No accounts yet. Put one in with: account edit ACCOUNT --\(kind) \(handle)")
    return Answer([
        .record(name: kind, fields: fields.compactMap { $0 }), .table(table),
        .table(try claimTable(try session.read.claims(about: subject), in: session)),
    ])
}
