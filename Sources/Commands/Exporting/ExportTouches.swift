import Answers
import ArgumentParser
import Exchange
import Playbook
import Store
import Workbench

/// Writes a list of touches.
struct ExportTouches: Command {
    static let configuration = CommandConfiguration(
        commandName: "touches", abstract: "Write a list of touches for another system, the oldest first.")
    static let reads = Set<StoreTable>.accountFacts.union([.externalReference])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["export touches --account tammerlift", "export touches --for pipedrive"]

    @OptionGroup var target: ExportTarget
    @OptionGroup var choice: ExportChoice

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let desk = ExportDesk(target, in: session)
        let accounts = try choice.accountIDs(in: session)
        let only = accounts?.count == 1 ? accounts?.first : nil
        let facts = try ExportFacts(for: desk.system, in: session)
        let contacts = Dictionary(uniqueKeysWithValues: try read.contacts().map { ($0.id, $0) })
        let ids = try read.externalIDs(of: .contact, in: desk.system.idSystem)
        let campaigns = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.handle) })
        return try desk.write(
            .touches, as: desk.system.touches, named: "touches", total: try read.touchCount(of: only)
        ) { body in
            try read.forEachTouch(of: only) { touch in
                if let accounts, !(touch.account.map(accounts.contains) ?? false) { return }
                try body(
                    ExportedTouch(
                        touch, company: facts.company(touch.account), contact: touch.contact.flatMap { contacts[$0] },
                        contactID: touch.contact.flatMap { ids[$0.number] },
                        campaign: touch.campaign.flatMap { campaigns[$0] }))
            }
        }
    }
}
