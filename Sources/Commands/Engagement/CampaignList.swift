import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the campaigns with their cost and reach.
struct CampaignList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the campaigns.")
    static let reads: Set<StoreTable> = [.campaign, .touch]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["campaign list"]

    func run(in session: Session) throws -> Answer {
        let reach = try session.read.campaignReach()
        return .table(
            Table(
                "campaigns",
                columns: [
                    .init("campaign"), .init("name"), .init("channel"), .init("starts"), .init("ends"),
                    .init("cost", nil, .trailing), .init("touches", nil, .trailing), .init("accounts", nil, .trailing),
                ],
                rows: try session.read.campaigns().map { campaign in
                    let reached = reach[campaign.id] ?? (0, 0)
                    return [
                        .text(campaign.handle), .text(campaign.name), .text(campaign.channel), .day(campaign.starts),
                        .day(campaign.ends), .money(campaign.cost), .integer(reached.touches),
                        .integer(reached.accounts),
                    ]
                },
                whenEmpty: "No campaigns yet. Add one with: campaign add NAME --channel CHANNEL --cost AMOUNT"))
    }
}
