import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// The scorecard of an account or of one of its deals, with the handle of what it is of.
    ///
    /// Where nothing is recorded for the account at large and no deal is named, the newest open deal that something is
    /// recorded for speaks: an empty scorecard would say that nothing is known.
    func scorecard(
        by framework: QualificationFramework, of account: Account, deal named: Opportunity?
    ) throws -> (name: String, scorecard: QualificationScorecard) {
        var entries = try read.entries(of: framework, account.id)
        var deal = named
        if named == nil, entries.isEmpty {
            deal = try read.opportunities(of: account.id).last {
                try $0.outcome == .open && !read.entries(of: framework, account.id, opportunity: $0.id).isEmpty
            }
        }
        if let deal { entries += try read.entries(of: framework, account.id, opportunity: deal.id) }
        let scorecard = QualificationScorecard(
            framework, account: account.id, opportunity: deal?.id, entries: entries,
            claims: try claims(reaching: account), on: today, rules: settings.freshness)
        return (deal?.handle ?? account.handle, scorecard)
    }

    /// The scorecards of open deals, in their order, with few questions to the store however many they are.
    func scorecards(
        of deals: [Opportunity], by framework: QualificationFramework
    ) throws -> [QualificationScorecard] {
        let entries = try read.entriesOfOpenDeals(by: framework)
        let claims = try read.evidenceClaims()
        return deals.map { deal in
            QualificationScorecard(
                framework, account: deal.account, opportunity: deal.id, entries: entries[deal.account] ?? [],
                claims: claims, on: today, rules: settings.freshness)
        }
    }
}

extension Session {
    /// The tables that the next question stands on.
    static var tablesOfQuestion: Set<StoreTable> {
        QualificationShow<Meddic>.reads.union(QualificationShow<Bant>.reads)
    }

    /// What to ask next, in a sentence: by MEDDIC once anything of it is known or BANT is confirmed, by BANT before.
    ///
    /// - Returns: `nil` where nothing is left to ask.
    func nextQuestion(of account: Account, deal: Opportunity?) throws -> String? {
        let bant = try scorecard(by: .bant, of: account, deal: deal).scorecard
        let meddic = try scorecard(by: .meddic, of: account, deal: deal).scorecard
        let isEarly = meddic.score == 0 && bant.score < bant.fullScore
        let cards = isEarly ? [bant, meddic] : [meddic, bant.score > 0 ? bant : meddic]
        guard
            let (card, question) = cards.lazy.compactMap({ card in
                card.nextQuestion(in: self.settings.language).map { (card, $0) }
            }).first, let phrasing = question.phrasings.first
        else { return nil }
        return "Ask next (\(card.framework.name), \(question.element.rawValue)): \(phrasing)"
    }
}
