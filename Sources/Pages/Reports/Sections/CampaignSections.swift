import Answers
package import Playbook

/// A campaign and all that is known of what it did.
package struct CampaignFacts: Sendable {
    package var campaign: Campaign
    /// Its touches up to the day of the report.
    package var touches: [Touch]
    /// The credit of won deals for its touches, deal by deal.
    package var credits: [Credit]
    /// Won deals with the channels that led to them, in the order of their days; the campaign's own are marked.
    package var journeys: [Opportunity.ID: [Step]]
    /// How the credit was divided.
    package var model: String

    package struct Credit: Hashable, Sendable {
        package var deal: Opportunity.ID
        package var cents: Int
        /// Touches of the campaign that have credit.
        package var touches: Int

        /// The credit of one deal.
        package init(deal: Opportunity.ID, cents: Int, touches: Int) {
            self.deal = deal
            self.cents = cents
            self.touches = touches
        }
    }

    package struct Step: Hashable, Sendable {
        package var channel: String
        package var isOwn: Bool

        /// One touch of a way to a deal.
        package init(channel: String, isOwn: Bool) {
            self.channel = channel
            self.isOwn = isOwn
        }
    }

    package init(
        campaign: Campaign, touches: [Touch], credits: [Credit], journeys: [Opportunity.ID: [Step]], model: String
    ) {
        self.campaign = campaign
        self.touches = touches
        self.credits = credits
        self.journeys = journeys
        self.model = model
    }
}

/// What a campaign reached, what it cost and what it is owed.
extension ReportGround {
    /// Accounts reached and what they did.
    package func reach(of facts: CampaignFacts) -> ReportSection {
        let theirs = facts.touches.filter(\.isBuyersAct)
        let reached = Set(facts.touches.compactMap(\.account))
        let engaged = Set(theirs.compactMap(\.account))
        let unknown = facts.touches.count { $0.account == nil }
        var parts: [ReportSection.Part] = []
        if !facts.touches.isEmpty { parts.append(.plot(.bars(months(facts.touches)), rows: "campaign-accounts")) }
        parts.append(.rows(accountRows(facts)))
        if unknown > 0 {
            parts.append(
                .warning(
                    said(
                        "\(format.integer(unknown)) touches of nobody known reach no account.",
                        "\(format.integer(unknown)) kosketusta, joiden asiakasta ei tunneta.")))
        }
        return ReportSection(
            "reach", title: said("Whom it reached", "Kenet se tavoitti"),
            lead: facts.touches.isEmpty
                ? said("No touch of this campaign is recorded yet.", "Kampanjasta ei ole vielä kirjattu kosketuksia.")
                : "",
            figures: [
                ReportFigure(
                    "accounts_reached", said("Accounts reached", "Tavoitettuja asiakkaita"), .integer(reached.count),
                    rows: "campaign-accounts"),
                ReportFigure(
                    "accounts_engaged", said("Accounts engaged", "Aktivoituneita"), .integer(engaged.count),
                    detail: shareWords(engaged.count, of: reached.count), rows: "campaign-accounts"),
                ReportFigure(
                    "touches", said("Touches", "Kosketuksia"), .integer(facts.touches.count),
                    detail: said(
                        "\(format.integer(theirs.count)) of them theirs",
                        "joista asiakkaiden \(format.integer(theirs.count))"),
                    rows: "campaign-accounts"),
            ], parts: parts)
    }

    private func shareWords(_ part: Int, of whole: Int) -> String {
        guard case .share(let points) = share(part, of: whole) else { return "" }
        let text = FigureFormat(Style.Language(language)).share(basisPoints: points)
        return said("\(text) of those reached", "\(text) tavoitetuista")
    }

    private func months(_ touches: [Touch]) -> BarGroups {
        let byMonth = Dictionary(grouping: touches, by: \.day.startOfMonth)
        // A month without a touch is a month too.
        var months = [(byMonth.keys.max() ?? today).startOfMonth]
        let first = byMonth.keys.min() ?? today
        while months.count < 12, months[0] > first {
            months.insert(months[0].adding(days: -1).startOfMonth, at: 0)
        }
        return BarGroups(
            .stacked, title: said("Engagement by month", "Aktiivisuus kuukausittain"),
            measure: .count(said("touches", "kosketusta")), series: [said("theirs", "heidän"), said("ours", "meidän")],
            rows: months.map { month in
                let own = byMonth[month] ?? []
                let theirs = own.count(where: \.isBuyersAct)
                return .init(format.month(month, withYear: true), [theirs, own.count - theirs])
            })
    }

    private func accountRows(_ facts: CampaignFacts) -> ReportRows {
        let byAccount = Dictionary(grouping: facts.touches.filter { $0.account != nil }, by: \.account)
        let dealAccounts = Dictionary(deals.map { ($0.id, $0.account) }, uniquingKeysWith: { first, _ in first })
        var credit: [Account.ID: Int] = [:]
        for entry in facts.credits {
            if let account = dealAccounts[entry.deal] { credit[account, default: 0] += entry.cents }
        }
        let rows = byAccount.compactMap { account, touches in
            account.map { (account: $0, touches: touches, theirs: touches.count(where: \.isBuyersAct)) }
        }.sorted { left, right in
            (left.theirs, left.touches.count, accountName(right.account))
                > (right.theirs, right.touches.count, accountName(left.account))
        }
        return ReportRows(
            Table(
                "campaign-accounts", caption: said("Accounts, the most active first", "Asiakkaat, aktiivisin ensin"),
                columns: [
                    .init("account", said("Account", "Asiakas")), .init("tier", said("Tier", "Taso")),
                    .init("theirs", said("Theirs", "Heidän"), .trailing),
                    .init("ours", said("Ours", "Meidän"), .trailing), .init("last", said("Last", "Viimeksi")),
                    .init("credit", said("Credited", "Ansio"), .trailing),
                ],
                rows: rows.map { row in
                    [
                        .text(accountName(row.account)),
                        accounts[row.account].map { .text($0.tier.rawValue) } ?? .none, .integer(row.theirs),
                        .integer(row.touches.count - row.theirs),
                        row.touches.map(\.day).max().map { .day($0.iso) } ?? .none, money(credit[row.account] ?? 0),
                    ]
                }, whenEmpty: said("It has reached no account yet.", "Se ei ole vielä tavoittanut ketään.")),
            summing: ["theirs", "ours", "credit"], total: said("Total", "Yhteensä"))
    }

    /// What it cost, what revenue it is owed, and the way of each won deal.
    package func returns(of facts: CampaignFacts) -> ReportSection {
        let credited = facts.credits.reduce(0) { $0 + $1.cents }
        let cost = facts.campaign.cost.flatMap { $0.currency == currency ? $0.cents : nil }
        let engaged = Set(facts.touches.filter(\.isBuyersAct).compactMap(\.account)).count
        var figures = [
            ReportFigure(
                "cost", said("Cost", "Kustannus"), cell(facts.campaign.cost),
                detail: facts.campaign.cost == nil ? said("not recorded", "ei kirjattu") : "", rows: "campaign-deals"),
            ReportFigure(
                "credited", said("Credited revenue", "Ansioksi luettu myynti"), money(credited),
                detail: "\(modelWord(facts.model, language)), \(dealCount(facts.credits.count))",
                rows: "campaign-deals"),
        ]
        if let cost, cost > 0 {
            figures.append(
                ReportFigure(
                    "roi", said("Return on it", "Tuotto"), share(credited - cost, of: cost),
                    detail: said("(credited − cost) ÷ cost", "(ansio − kustannus) ÷ kustannus"), rows: "campaign-deals")
            )
            if engaged > 0 {
                figures.append(
                    ReportFigure(
                        "cost_per_engaged", said("Cost per engaged account", "Kustannus aktivoitunutta kohti"),
                        money(roundedQuotient(cost, engaged)), rows: "campaign-accounts"))
            }
        }
        var parts: [ReportSection.Part] = []
        if let cost {
            parts.append(
                .plot(
                    .chart(
                        Chart(
                            .bars, title: said("What it cost and what it is owed", "Kustannus ja ansio"),
                            unit: currency.code,
                            points: [
                                .init(said("Cost", "Kustannus"), roundedQuotient(cost, 100)),
                                .init(
                                    said("Credited revenue", "Ansioksi luettu myynti"), roundedQuotient(credited, 100)),
                            ])), rows: "campaign-deals"))
        }
        parts.append(.rows(creditRows(facts)))
        if let foreign = facts.campaign.cost, foreign.currency != currency {
            parts.append(
                .warning(
                    said(
                        "The cost is in \(foreign.currency.code) and is not compared: abm keeps no rates.",
                        "Kustannus on valuutassa \(foreign.currency.code), eikä sitä verrata: abm ei tunne kursseja.")))
        }
        return ReportSection(
            "return", title: said("What it cost and brought", "Mitä se maksoi ja toi"), figures: figures, parts: parts)
    }

    private func creditRows(_ facts: CampaignFacts) -> ReportRows {
        let byID = Dictionary(deals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = facts.credits.sorted { ($0.cents, $1.deal) > ($1.cents, $0.deal) }
        return ReportRows(
            Table(
                "campaign-deals", caption: said("Won deals and their journeys", "Voitetut kaupat ja niiden polut"),
                columns: [
                    .init("deal", said("Deal", "Kauppa")), .init("account", said("Account", "Asiakas")),
                    .init("won", said("Won", "Voitettu")), .init("amount", said("Amount", "Summa"), .trailing),
                    .init("credit", said("Credited", "Ansio"), .trailing),
                    .init("touches", said("Touches of it", "Sen kosketuksia"), .trailing),
                    .init("journey", said("Journey (▪ this campaign)", "Polku (▪ tämä kampanja)")),
                ],
                rows: rows.map { entry in
                    let deal = byID[entry.deal]
                    return [
                        deal.map { .text($0.handle) } ?? .none, deal.map { .text(accountName($0.account)) } ?? .none,
                        deal?.closes.map { .day($0.iso) } ?? .none, cell(deal?.amount), money(entry.cents),
                        .integer(entry.touches), .text(journey(facts.journeys[entry.deal] ?? [])),
                    ]
                },
                whenEmpty: said(
                    "No won deal has a touch of it.", "Yhdelläkään voitetulla kaupalla ei ole sen kosketusta.")),
            summing: ["amount", "credit", "touches"], total: said("Total", "Yhteensä"),
            reading: .init(
                cells: ["deal": rows.map { entry in byID[entry.deal].map { .text(name(of: $0)) } ?? .none }]))
    }

    /// `Email ×3 › Webinars ▪ › Phone`: touches of one kind in a row stand together; a long way keeps both ends.
    private func journey(_ steps: [CampaignFacts.Step]) -> String {
        var runs: [(step: CampaignFacts.Step, count: Int)] = []
        for step in steps {
            if runs.last?.step == step { runs[runs.count - 1].count += 1 } else { runs.append((step, 1)) }
        }
        let words = runs.map { run in
            channelWord(run.step.channel, language) + (run.count > 1 ? " ×\(run.count)" : "")
                + (run.step.isOwn ? " ▪" : "")
        }
        let shown = words.count > 8 ? Array(words.prefix(4)) + ["…"] + words.suffix(3) : words
        return shown.joined(separator: " › ")
    }
}
