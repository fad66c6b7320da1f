import Pages
import Playbook
import Settings
import Store
import Workbench

extension ReportDesk {
    /// How far accounts have come, all together and by tier.
    func funnel() throws -> ReportSection {
        let facts = try funnelDesk().facts
        let tiers = Dictionary(grouping: facts) { ground.accounts[$0.account]?.tier }
        return ground.stages(
            of: Funnel(facts),
            tiers: Tier.allCases.compactMap { tier in tiers[tier].map { (tier, Funnel($0)) } })
    }

    /// How long each step takes.
    func times() throws -> ReportSection {
        let desk = try funnelDesk()
        let lines = desk.passages.map { passage in
            PassageLine(
                from: passage.from, to: passage.to, accounts: passage.passed.count, medianTenths: passage.medianTenths,
                quartiles: passage.percentile(25).flatMap { low in passage.percentile(75).map { low...max(low, $0) } },
                outOfOrder: passage.outOfOrder)
        }
        return ground.times(lines)
    }

    /// Who stands still for longer than those who went on.
    func stalled() throws -> ReportSection {
        let desk = try funnelDesk()
        return ground.stalled(
            desk.stalls.map { stall in
                StalledAccount(
                    account: stall.account, stage: stall.stage, since: stall.since, days: stall.days,
                    owner: desk.owner(of: ground.accounts[stall.account]))
            })
    }
}
