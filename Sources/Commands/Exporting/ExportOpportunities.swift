import Answers
import ArgumentParser
import Exchange
import Playbook
import Settings
import Store
import Workbench

/// Writes a list of deals.
struct ExportOpportunities: Command {
    static let configuration = CommandConfiguration(
        commandName: "opportunities", abstract: "Write a list of deals for another system.",
        discussion: """
            Salesforce, HubSpot and Pipedrive get their own stage for each of ours; a stage that they do not have by \
            themselves is told.
            """)
    static let reads = Set<StoreTable>.accountFacts.union([.externalReference])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["export opportunities --for pipedrive", "export opportunities --outcome won"]

    @OptionGroup var target: ExportTarget
    @OptionGroup var choice: ExportChoice
    @Option(help: "Only those open, won or lost.", transform: Opportunity.Outcome.init(reading:))
    var outcome: Opportunity.Outcome?

    func run(in session: Session) throws -> Answer {
        let desk = ExportDesk(target, in: session)
        let accounts = try choice.accountIDs(in: session)
        let facts = try ExportFacts(for: desk.system, in: session)
        let ids = try session.read.externalIDs(of: .opportunity, in: desk.system.idSystem)
        let stages = Dictionary(
            session.settings.stages.map { ($0.handle, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rows = try session.read.opportunities().compactMap { deal -> ExportedOpportunity? in
            guard outcome == nil || deal.outcome == outcome, accounts?.contains(deal.account) ?? true,
                let company = facts.company(deal.account)
            else { return nil }
            return ExportedOpportunity(
                deal, id: ids[deal.id.number], company: company, stageName: stages[deal.stage] ?? deal.stage)
        }
        return try desk.write(.opportunities, as: desk.system.opportunities, named: "opportunities", rows)
    }
}
