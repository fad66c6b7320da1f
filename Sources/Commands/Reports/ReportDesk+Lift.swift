import Pages
import Playbook
import Store
import Workbench

extension ReportDesk {
    /// The accounts that a campaign reached beside the most alike that it did not, since its first day.
    func lift(of campaign: Campaign) throws -> ReportSection {
        let reached = Set(
            try session.read.campaigns(reaching: nil, until: session.today)
                .filter { $0.value.contains(campaign.id) }.map(\.key))
        let first = campaign.starts ?? session.today.adding(days: -364)
        guard !reached.isEmpty, first <= session.today else {
            return ground.withoutLift(
                said("It has reached no account yet.", "Se ei ole vielä tavoittanut ketään."))
        }
        let all = ground.accounts.values.sorted { $0.handle < $1.handle }
        guard reached.count < all.count else {
            return ground.withoutLift(
                said(
                    "It reached every account, so nobody is left to compare with.",
                    "Se tavoitti kaikki asiakkaat, joten vertailtavia ei ole."))
        }
        let desk = try LiftDesk(
            session: session, programme: reached, among: all, days: first...session.today, besides: campaign)
        return ground.lift(
            LiftMetric.allCases.map(desk.finding), programme: desk.programme.count, pairs: desk.pairs.count,
            days: desk.days)
    }
}
