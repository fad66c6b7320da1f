import Answers
import ArgumentParser
import Exchange
import Playbook
import Store
import Workbench

/// Writes a list of a segment: its people, or its accounts for a system that takes no people.
struct ExportSegment: Command {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Write a list of a segment's people, or of its accounts where the system takes no people.")
    static let reads = Set<StoreTable>.accountFacts.union([.externalReference, .optOut])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["export segment machine-builders --for linkedin-companies"]

    @Argument(help: "The segment.") var segment: String
    @OptionGroup var target: ExportTarget

    func run(in session: Session) throws -> Answer {
        let group = try session.segment(segment)
        let members = try session.members(of: group)
        return try exportGroup(
            .init(accounts: members.map(\.id)), members, named: "segment-\(group.handle)",
            ExportDesk(target, in: session))
    }
}

/// Writes the people of a group's accounts, or the accounts where the system takes no people.
func exportGroup(
    _ rule: Reader.AudienceRule, _ accounts: [Account], named name: String, _ desk: ExportDesk
) throws -> Answer {
    guard desk.system.takes(.contacts) else { return try ExportAccounts.export(accounts, named: name, desk) }
    return try ExportContacts.export(try desk.session.read.contacts(where: rule), named: name, desk)
}
