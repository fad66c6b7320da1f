import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists people.
struct ContactList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List people.")
    static let reads = Set<StoreTable>.accountFacts
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "contact list --account tammerlift", "contact list --where 'tier = \"1:1\" and industry = Machinery'",
    ]

    @Option(help: "Only those of an account.") var account: String?
    @Option(help: "Only those at a segment's accounts.") var segment: String?
    @Option(
        name: .customLong("where"),
        help: "Only those at accounts for which an expression holds; its fields: segment fields.")
    var condition: String?
    @Flag(help: "Only those without a lawful basis for keeping their data.") var withoutBasis = false
    @Flag(help: "Instead, the roles kept free for people not yet known.") var placeholders = false

    func run(in session: Session) throws -> Answer {
        let account = try account.map { try session.account($0) }
        let chosen =
            segment == nil && condition == nil
            ? nil : Set(try session.accounts(segment: segment, where: condition).map(\.id))
        let handles = Dictionary(uniqueKeysWithValues: try session.read.accounts().map { ($0.id, $0.handle) })
        let table = Table(
            "contacts",
            columns: [
                .init("contact"), .init("name"), .init("title"), .init("account"), .init("role"), .init("seniority"),
                .init("influence", nil, .trailing), .init("stance"), .init("email"),
            ],
            rows: try session.read.contacts(of: account?.id, includingPlaceholders: placeholders).filter { contact in
                contact.isPlaceholder == placeholders && (!withoutBasis || contact.basis == nil)
                    && (chosen == nil || contact.account.flatMap { chosen?.contains($0) } ?? false)
            }.map { contact in
                [
                    .text(contact.handle), .text(contact.name), .text(contact.title),
                    .text(contact.account.flatMap { handles[$0] }), .word(contact.role), .word(contact.seniority),
                    .integer(contact.influence), .word(contact.stance).toned(contact.stance.tone), .text(contact.email),
                ]
            },
            whenEmpty: whenEmpty)
        return .table(table)
    }

    private var whenEmpty: String {
        if placeholders {
            return "No role is kept free. Keep one with: contact add --placeholder --role ROLE --account ACCOUNT"
        }
        if withoutBasis { return "Everybody here has a lawful basis." }
        if segment != nil || condition != nil { return "Nobody is known at the accounts that fit." }
        return "Nobody yet. Add a person with: contact add \"First Last\" --account ACCOUNT"
    }
}
