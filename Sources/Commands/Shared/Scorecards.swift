import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// The scorecard of an account or of one of its deals, with the handle of what it is of.
    ///
    /// Where nothing is recorded for the account at large and no deal is named, the newest open deal that something is
    /// recorded for speaks: an empty scorecard would say that nothing is known.
    func scorecard(of account: Account, deal named: Opportunity?) throws -> (name: String, scorecard: MeddicScorecard) {
        var entries = try read.meddic(of: account.id)
        var deal = named
        if named == nil, entries.isEmpty {
            deal = try read.opportunities(of: account.id).last {
                try $0.outcome == .open && !read.meddic(of: account.id, opportunity: $0.id).isEmpty
            }
        }
        if let deal { entries += try read.meddic(of: account.id, opportunity: deal.id) }
        let scorecard = MeddicScorecard(
            account: account.id, opportunity: deal?.id, entries: entries, claims: try claims(reaching: account),
            on: today, rules: settings.freshness)
        return (deal?.handle ?? account.handle, scorecard)
    }
}
