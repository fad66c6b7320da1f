import Answers
import ArgumentParser
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Shows what a template would lack, before a single draft is made.
struct TemplateCoverage: Command {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Show which values a template would lack for a group, account by account.",
        discussion: """
            A row for each account, a column for each value that the template reads: yes, stale, missing, or for how \
            many of the people it is there. A value in brackets is one that the template can do without.
            """)
    static let reads = DraftNew.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["template coverage intro --tier 1:1", "template coverage cfo-intro --account tammerlift"]

    @Argument(help: "The template.") var template: String
    @OptionGroup var audience: Audience
    @Option(help: "The event or campaign that the message speaks of.") var campaign: String?
    @Option(help: "en or fi; each person's language otherwise.", transform: Language.init(reading:)) var language:
        Language?

    func run(in session: Session) throws -> Answer {
        let contacts = try audience.contacts(in: session)
        let campaign = try campaign.map { try session.campaign($0).id }
        let desk = try MessageDesk(session: session, contacts: contacts)
        var coverage = Coverage()
        for contact in contacts where !contact.optedOut {
            let template = try desk.template(template, for: contact, language: language)
            coverage.add(template.variables, for: contact, in: template.language, campaign: campaign, at: desk)
        }
        let table = coverage.table(of: template)
        let ready = coverage.completeCount
        let sentence =
            "\(ready) of \(counted(coverage.count, "person", "people")) would get a draft of \(template)."
        return Answer([.table(table), .text(sentence)])
    }
}
