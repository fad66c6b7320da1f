import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows what is known of a person.
struct ContactShow: Command {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show what is known of a person.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["contact show anneli.kujanpaa", "contact show anneli.kujanpaa --all-data --format md"]

    @Argument(help: "The person.") var contact: String
    @Flag(help: "Also the files and lines it came from, and their columns that are no field.") var source = false
    @Flag(help: "Everything that is held on them: what a person who asks for their data is given.") var allData = false

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let contact = try session.contact(contact)
        let account = try contact.account.flatMap { try read.account($0) }
        var fields: [Answer.Field?] = [
            Answer.Field("contact", .text(contact.handle)), Answer.Field("name", .text(contact.name)),
            .known("account", .text(account?.handle)), .known("title", .text(contact.title)),
            .known("department", .text(contact.department)), .known("role", .word(contact.role)),
            .known("seniority", .word(contact.seniority)), .known("influence", .integer(contact.influence)),
            .known("stance", .word(contact.stance)), .known("email", "E-mail", .text(contact.email)),
            .known("phone", .text(contact.phone)), .known("linkedin", "LinkedIn", .text(contact.linkedIn)),
            Answer.Field("language", .word(contact.language ?? session.settings.language)),
            .known("source", "Where the data came from", .text(contact.source)),
            .known("basis", "Lawful basis", .word(contact.basis)),
            .known("obtained", "Data came", .day(contact.obtained)),
            .known("informed", "Told where it came from", .day(contact.informed)),
            contact.optedOut ? Answer.Field("opted_out", "Opted out", .flag(true)) : nil,
        ]
        let closed = try read.optOuts(of: contact.id).map(session.sentence)
        if !closed.isEmpty { fields.append(Answer.Field("closed_channels", .list(closed))) }
        if let account {
            let relations = try read.relations(of: account.id)
            func names(_ kind: Relation.Kind, from: Bool) throws -> [String] {
                try relations.filter { $0.kind == kind && (from ? $0.from : $0.to) == contact.id }.compactMap {
                    try read.contact(from ? $0.to : $0.from)?.handle
                }
            }
            for (key, label, kind, from) in [
                ("reports_to", "Reports to", Relation.Kind.reportsTo, true),
                ("reports", "Reports", .reportsTo, false), ("influences", "Influences", .influences, true),
                ("influenced_by", "Influenced by", .influences, false),
            ] {
                let names = try names(kind, from: from)
                if !names.isEmpty { fields.append(Answer.Field(key, label, .list(names))) }
            }
        }
        if allData {
            return try AllData(of: contact, in: session).answer(
                fields: .record(name: "contact", fields: fields.compactMap { $0 }))
        }
        let sources =
            source ? try session.sources(of: .contact, contact.id.number, extra: read.extra(of: contact.id)) : []
        return Answer(
            [
                .record(name: "contact", fields: fields.compactMap { $0 }),
                .table(try claimTable(try read.claims(about: .contact(contact.id)), in: session)),
            ] + sources)
    }
}

extension Session {
    /// The channel, since when it is closed, and by what.
    func sentence(_ optOut: OptOut) -> String {
        "\(optOut.channel.rawValue) since \(written(optOut.day))" + (optOut.source.map { " (\($0))" } ?? "")
    }
}
