import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Adds a person.
struct ContactAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a person, or keep a role free for one who is not yet known.")
    static let reads = Set<StoreTable>.names.union([.forgotten])
    static let writes: Set<StoreTable> = [.contact]
    static let examples = [
        #"contact add "Elli Vaara" --account tammerlift --title "Head of Procurement" --role decision-maker --influence 4"#,
        "contact add --placeholder --role economic-buyer --account granberga",
    ]

    @Argument(help: "First name and last name.") var name: String?
    @Option(help: "What to call them in commands; made of the name otherwise.") var handle: String?
    @Flag(help: "Keep a role of the account free: no name, but --role.") var placeholder = false
    @Flag(help: "Add a lead whose company is not known yet.") var noAccount = false
    @OptionGroup var fields: ContactFields

    func run(in session: Session) throws -> Answer {
        guard !placeholder else { return try addPlaceholder(in: session) }
        let read = session.read
        guard let name else { throw MissingArgument(.positional("name"), "Who? Say the first name and the last name.") }
        let tidy = try tidyName(name, of: "A person")
        let (first, last) = personNames(in: tidy)
        let asked = try handle ?? PersonName.handle(first: first, last: last) { try read.hasContact(handle: $0) }
        let handle = try newHandle(asked: asked, name: tidy, kind: "a person") { try read.hasContact(handle: $0) }
        var contact = Contact(id: Contact.ID(0), handle: handle, firstName: first, lastName: last)
        try fields.apply(to: &contact, in: session)
        if contact.account == nil, !noAccount { contact.account = try session.account(nil).id }
        try checkForgotten(contact, in: session)
        _ = try session.write.add(contact)
        let place =
            try contact.account.flatMap { try read.account($0)?.handle }.map { " at \($0)" } ?? ", without an account"
        return .said("Added \(contact.name) as \(handle)\(place).")
    }

    /// Whoever asked to be forgotten comes back only because somebody means it.
    private func checkForgotten(_ contact: Contact, in session: Session) throws {
        guard !session.options.yes else { return }
        let account = try contact.account.flatMap { try session.read.account($0) }
        let signs =
            [
                contact.email.flatMap { ForgottenSign(email: $0) },
                contact.linkedIn.flatMap { ForgottenSign(linkedIn: $0) },
            ]
            + [account?.name, account?.domain].map { $0.flatMap { ForgottenSign(name: contact.name, company: $0) } }
        guard let day = try session.read.dayForgotten(signs.compactMap { $0 }) else { return }
        throw Refusal(
            "This person asked to be forgotten on \(day.iso). If they have agreed since, or are somebody else, add them with --yes."
        )
    }

    /// Keeps a role free for somebody who is not yet known.
    private func addPlaceholder(in session: Session) throws -> Answer {
        guard name == nil else {
            throw Refusal("A placeholder is for somebody without a name: leave out the name, or --placeholder.")
        }
        guard let role = fields.role else {
            throw MissingArgument(
                .option("--role"), "Which role is kept free? Say --role, such as --role economic-buyer.")
        }
        guard !noAccount else { throw Refusal("A role is kept free at an account: leave out --no-account.") }
        let account = try session.account(fields.account)
        let handle = try newHandle(
            asked: handle ?? "\(role.rawValue).\(account.handle)", name: role.phrase, kind: "a person"
        ) { try session.read.hasContact(handle: $0) }
        var contact = Contact(id: Contact.ID(0), handle: handle, account: account.id, firstName: "", lastName: "")
        try fields.apply(to: &contact, in: session)
        contact.becomePlaceholder(for: role)
        guard contact.email == nil, contact.phone == nil, contact.linkedIn == nil else {
            throw Refusal("Whoever has an address is a person: say the name instead of --placeholder.")
        }
        _ = try session.write.add(contact)
        return .said(
            "Keeps the role \(role.rawValue) at \(account.name) free as \(handle). Once you know who it is: contact edit \(handle) --name \"First Last\""
        )
    }
}
