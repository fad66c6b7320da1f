import Answers
import ArgumentParser
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Writes what a campaign reached, cost and brought.
struct ReportCampaign: Command {
    static let configuration = CommandConfiguration(
        commandName: "campaign", abstract: "Write what a campaign reached, what it cost and what it is owed.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["report campaign service-leaders-ads"]

    @Argument(help: "The campaign.") var campaign: String
    @OptionGroup var place: ReportPlace

    func run(in session: Session) throws -> Answer {
        let campaign = try session.campaign(campaign)
        let desk = try ReportDesk(session: session, quarter: session.quarter(nil))
        return try place.answer(try desk.report(of: campaign), in: session)
    }
}

extension ReportDesk {
    func report(of campaign: Campaign) throws -> Report {
        let facts = try facts(of: campaign)
        let days = [campaign.starts, campaign.ends].compactMap { $0.map { session.written($0) } }
        return try report(
            "campaign-\(campaign.handle)", title: ("Campaign", "Kampanja"), subject: campaign.name,
            lead: days.joined(separator: " – "), line: "report campaign \(campaign.handle)",
            [
                { $0.ground.reach(of: facts) }, { $0.ground.returns(of: facts) }, { try $0.lift(of: campaign) },
            ])
    }
}
