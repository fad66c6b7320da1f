import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows a campaign.
struct CampaignShow: Command {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a campaign.")
    static let reads: Set<StoreTable> = [.campaign, .touch, .recordOrigin, .importFile]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["campaign show service-leaders-ads"]

    @Argument(help: "The campaign.") var campaign: String
    @Flag(help: "Also the files and lines it came from, and their columns that are no field.") var source = false

    func run(in session: Session) throws -> Answer {
        let campaign = try session.campaign(campaign)
        let reached = try session.read.campaignReach()[campaign.id] ?? (0, 0)
        let fields: [Answer.Field?] = [
            Answer.Field("campaign", .text(campaign.handle)), Answer.Field("name", .text(campaign.name)),
            .known("channel", .text(campaign.channel)), .known("cost", .money(campaign.cost)),
            .known("starts", .day(campaign.starts)), .known("ends", .day(campaign.ends)),
            Answer.Field("touches", .integer(reached.touches)),
            Answer.Field("accounts", "Accounts reached", .integer(reached.accounts)),
            .recentTouches(
                try session.read.weeklyTouches(
                    in: campaign.id, weeks: Answer.Field.recentWeeks, until: session.today)),
        ]
        let sources =
            source
            ? try session.sources(of: .campaign, campaign.id.number, extra: session.read.extra(of: campaign.id)) : []
        return Answer([.record(name: "campaign", fields: fields.compactMap { $0 })] + sources)
    }
}
