import Answers
import ArgumentParser
import Exchange
import Playbook
import Store
import Workbench

/// Writes a list of people.
struct ExportContacts: Command {
    static let configuration = CommandConfiguration(
        commandName: "contacts", abstract: "Write a list of people for another system.",
        discussion: """
            People who opted out of everything are left out of every list but json, and so are people without an e-mail \
            address, or who asked for no e-mail, where the system knows people by it. Other lists have them without \
            what they closed: their address, number or page. What was left out is told.
            """)
    static let reads = Set<StoreTable>.accountFacts.union([.externalReference, .optOut])
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "export contacts --for hubspot", "export contacts --account tammerlift --to people.vcf",
        "export contacts --role champion --for outreach",
    ]

    @OptionGroup var target: ExportTarget
    @OptionGroup var choice: ExportChoice
    @Option(help: "Only people with this role in the buying group.", transform: BuyingRole.init(reading:)) var role:
        BuyingRole?

    func run(in session: Session) throws -> Answer {
        let accounts = try choice.accountIDs(in: session)
        let contacts = try session.read.contacts().filter { contact in
            (role == nil || contact.role == role)
                && (accounts.map { contact.account.map($0.contains) ?? false } ?? true)
        }
        return try Self.export(contacts, named: "contacts", ExportDesk(target, in: session))
    }

    /// Writes people.
    static func export(_ contacts: [Contact], named name: String, _ desk: ExportDesk) throws -> Answer {
        let facts = try ExportFacts(for: desk.system, in: desk.session)
        let ids = try desk.session.read.externalIDs(of: .contact, in: desk.system.idSystem)
        // One's own data is whole; a list for others keeps to what each person wants.
        let closed = desk.system.form == .json ? [:] : try desk.session.read.closedChannels()
        let rows = contacts.map {
            ExportedContact(
                $0, id: ids[$0.id.number], company: facts.company($0.account), closed: closed[$0.id] ?? [])
        }
        var answer = try desk.write(.contacts, as: desk.system.contacts, named: name, rows)
        let optedOut = contacts.count(where: \.optedOut)
        if desk.system.form == .json, optedOut > 0 {
            answer.blocks.append(
                .list([
                    "\(counted(optedOut, "contact")) asked not to be written to and \(optedOut == 1 ? "is" : "are") in the file all the same, marked opted_out: it is your own data, not a list to write to."
                ]))
        }
        return answer
    }
}
