import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Adds a campaign.
struct CampaignAdd: Command {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a campaign with its cost.")
    static let reads: Set<StoreTable> = [.campaign]
    static let writes: Set<StoreTable> = [.campaign]
    static let examples = [
        #"campaign add "Winter round table" --channel event --cost 9500 --from 2026-12-01 --until 2026-12-18"#
    ]

    @Argument(help: "Its name.") var name: String
    @Option(help: "What to call it in commands; made of the name otherwise.") var handle: String?
    @Option(help: "Where it runs: email, linkedin, event, webinar, ads …") var channel: String?
    @Option(parsing: .unconditional, help: "What it costs, in the workspace's currency.") var cost: String?
    @Option(help: "Its first day.", transform: Day.init(reading:)) var from: Day?
    @Option(help: "Its last day.", transform: Day.init(reading:)) var until: Day?

    func run(in session: Session) throws -> Answer {
        let name = try tidyName(name, of: "A campaign")
        if let from, let until, until < from {
            throw Refusal("The campaign would end (\(until.iso)) before it begins (\(from.iso)).")
        }
        let cost = try cost.map { try session.amount($0) }
        let handle = try newHandle(asked: handle, name: name, kind: "a campaign") {
            try session.read.campaign(handle: $0) != nil
        }
        _ = try session.write.add(
            Campaign(
                id: Campaign.ID(0), handle: handle, name: name, channel: channel, cost: cost, starts: from, ends: until)
        )
        return .said("Added the campaign \(name) as \(handle).")
    }
}
