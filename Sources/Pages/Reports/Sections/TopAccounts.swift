import Answers
package import Playbook

/// An account as reports and the index of a site list it.
package struct AccountLine: Hashable, Sendable {
    package var account: Account
    package var score: Int
    package var verdict: LeadClass
    /// How far it has come.
    package var stage: FunnelStage

    /// An account with its score.
    package init(account: Account, score: Int, verdict: LeadClass, stage: FunnelStage) {
        self.account = account
        self.score = score
        self.verdict = verdict
        self.stage = stage
    }
}

/// The accounts that carry the quarter: those with the most open or won in it.
extension ReportGround {
    /// The chapter on the accounts with most open and won.
    package func topAccounts(_ lines: [AccountLine]) -> ReportSection {
        let open = Dictionary(grouping: deals.filter { $0.outcome == .open }, by: \.account)
        let won = Dictionary(grouping: closed(.won, in: days), by: \.account)
        let counted = lines.map { line in
            (line: line, open: cents(open[line.account.id] ?? []), won: cents(won[line.account.id] ?? []))
        }.sorted { left, right in
            let (first, second) = (left.open + left.won, right.open + right.won)
            if first != second { return first > second }
            return (left.line.score, right.line.account.handle) > (right.line.score, left.line.account.handle)
        }
        let top = counted.prefix(10)
        return ReportSection(
            "accounts", title: said("Top accounts", "Tärkeimmät asiakkaat"),
            parts: [
                .plot(
                    .bars(
                        BarGroups(
                            .stacked,
                            title: said("Won this quarter and open", "Voitettu tällä neljänneksellä ja avoinna"),
                            measure: measure, series: [said("won", "voitettu"), said("open", "avoinna")],
                            rows: top.filter { $0.won + $0.open > 0 }.map {
                                .init(accountName($0.line.account.id), [max(0, $0.won), max(0, $0.open)])
                            })), rows: "account-rows"),
                .rows(
                    ReportRows(
                        Table(
                            "account-rows", caption: said("Accounts, the largest first", "Asiakkaat, suurin ensin"),
                            columns: [
                                .init("account", said("Account", "Asiakas")), .init("tier", said("Tier", "Taso")),
                                .init("owner", said("Owner", "Vastuuhenkilö")),
                                .init("stage", said("Stage", "Vaihe")),
                                .init("score", said("Score", "Pisteet"), .trailing),
                                .init("won", said("Won", "Voitettu"), .trailing),
                                .init("open", said("Open", "Avoinna"), .trailing),
                            ],
                            rows: counted.map { entry in
                                [
                                    .text(accountName(entry.line.account.id)), .text(entry.line.account.tier.rawValue),
                                    entry.line.account.owner.map { .text($0) } ?? .none,
                                    .text(entry.line.stage.word(language)), .integer(entry.line.score),
                                    money(entry.won), money(entry.open),
                                ]
                            }, whenEmpty: said("No accounts yet.", "Ei vielä asiakkaita.")),
                        summing: ["won", "open"], total: said("Total", "Yhteensä"), most: 25)),
            ])
    }
}
