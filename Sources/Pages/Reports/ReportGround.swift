import Answers
package import Playbook

/// What every chapter of a report stands on: the day, the quarter, the accounts and their deals.
///
/// Chapters are functions of it and of what they alone need, so that each can be tried without a store.
package struct ReportGround: Sendable {
    package let language: Language
    /// The workspace's currency; deals in another are told apart and never added.
    package let currency: Currency
    package let today: Day
    package let quarter: Quarter
    package let accounts: [Account.ID: Account]
    package let deals: [Opportunity]
    package let stages: [Stage]

    /// - Parameter deals: All of the workspace.
    package init(
        language: Language, currency: Currency, today: Day, quarter: Quarter, accounts: [Account], deals: [Opportunity],
        stages: [Stage]
    ) {
        self.language = language
        self.currency = currency
        self.today = today
        self.quarter = quarter
        self.accounts = Dictionary(accounts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.deals = deals
        self.stages = stages
    }

    var format: BriefFormat { BriefFormat(language) }

    /// The one of two that is in the report's language.
    func said<Said>(_ english: Said, _ finnish: Said) -> Said { language.said(english, finnish) }

    /// The quarters up to and with the report's, the oldest first.
    func quarters(_ count: Int) -> [Quarter] {
        var quarters = [quarter]
        while quarters.count < count, quarters[0].first.parts.year > 1900 {
            quarters.insert(
                Quarter(of: quarters[0].first.adding(days: -1), startMonth: quarter.startMonth), at: 0)
        }
        return quarters
    }

    /// The days of the last four quarters that have come.
    package var year: ClosedRange<Day> {
        let first = quarters(4)[0].first
        return first...max(first, min(quarter.last, today))
    }

    /// The days of the report's quarter that have come.
    package var days: ClosedRange<Day> { quarter.first...max(quarter.first, min(quarter.last, today)) }

    /// Deals of an outcome that closed within days, the newest first.
    package func closed(_ outcome: Opportunity.Outcome, in days: ClosedRange<Day>) -> [Opportunity] {
        deals.filter { $0.outcome == outcome && ($0.closes.map(days.contains) ?? false) }
            .sorted { ($0.closes ?? $0.created, $1.handle) > ($1.closes ?? $1.created, $0.handle) }
    }

    /// The cents of deals in the workspace's currency; one without an amount, or in another currency, adds nothing.
    func cents(_ deals: some Sequence<Opportunity>) -> Int {
        deals.reduce(0) { sum, deal in
            guard let amount = deal.amount, amount.currency == currency else { return sum }
            let (result, overflows) = sum.addingReportingOverflow(amount.cents)
            return overflows ? .max : result
        }
    }

    func money(_ cents: Int) -> Cell { .money(cents: cents, currency: currency.code) }

    /// An amount in whole units, as plans and forecasts are said.
    func whole(_ money: Money) -> String {
        FigureFormat(Style.Language(language), isTypeset: true).text(cell(money).inWholeUnits)
    }

    var measure: Measure { .money(currency.code) }

    /// What is not in the sums of some deals: those without an amount, and those in other currencies.
    func leftOut(of deals: some Collection<Opportunity>) -> [ReportSection.Part] {
        var parts: [ReportSection.Part] = []
        let unknown = deals.filter { $0.amount == nil }
        if !unknown.isEmpty {
            let count = dealCount(unknown.count)
            parts.append(
                .warning(
                    said(
                        "\(count) without an amount: counted, and not in any sum (\(list(unknown))).",
                        "\(count) ilman summaa: mukana määrissä, ei summissa (\(list(unknown))).")))
        }
        let foreign = deals.filter { $0.amount.map { $0.currency != currency } ?? false }
        if let sum = format.amounts(foreign.compactMap(\.amount)) {
            let count = dealCount(foreign.count)
            parts.append(
                .warning(
                    said(
                        "\(count) in another currency, \(sum), not in any sum: abm keeps no rates.",
                        "\(count) toisessa valuutassa, \(sum), ei mukana summissa: abm ei tunne kursseja.")))
        }
        return parts
    }

    func dealCount(_ count: Int) -> String {
        format.count(count, ("deal", "deals"), ("kauppa", "kauppaa"))
    }

    func accountCount(_ count: Int) -> String {
        format.count(count, ("account", "accounts"), ("asiakas", "asiakasta"))
    }

    private func list(_ deals: some Collection<Opportunity>) -> String {
        let names = deals.prefix(5).map(\.handle).joined(separator: ", ")
        return deals.count > 5 ? names + " …" : names
    }

    /// What deals come to in the workspace's currency.
    package func openCents(_ deals: [Opportunity]) -> Int { cents(deals) }

    /// What a page calls an account.
    package func name(of id: Account.ID) -> String { accountName(id) }

    /// What a page calls a stage.
    package func stageName(_ handle: String) -> String { stageWord(handle, stages: stages, language) }

    /// A number as the report writes it.
    package func counted(_ count: Int) -> String { format.integer(count) }

    /// An amount as the report writes it.
    package func written(_ money: Money) -> String { format.money(money) }

    /// An outcome as the report says it.
    package func written(_ outcome: Opportunity.Outcome) -> String { outcome.word(language) }

    func accountName(_ id: Account.ID) -> String {
        guard let account = accounts[id] else { return "–" }
        return account.name.allSatisfy(\.isWhitespace) ? account.handle : account.name
    }

    /// What a page calls a deal: its name, or its handle where it has none.
    func name(of deal: Opportunity) -> String {
        deal.name.allSatisfy(\.isWhitespace) ? deal.handle : deal.name
    }

    /// What people read for the deals of some rows, whose programs know them by their handles.
    func names(of deals: [Opportunity]) -> [String: [Cell]] { ["deal": deals.map { .text(name(of: $0)) }] }

    /// The rows of deals that closed: what a CFO ticks off.
    func closedRows(_ name: String, caption: String, _ deals: [Opportunity], whenEmpty: String) -> ReportRows {
        ReportRows(
            Table(
                name, caption: caption,
                columns: [
                    .init("closed", said("Closed", "Päättyi")), .init("account", said("Account", "Asiakas")),
                    .init("deal", said("Deal", "Kauppa")), .init("tier", said("Tier", "Taso")),
                    .init("owner", said("Owner", "Vastuuhenkilö")),
                    .init("amount", said("Amount", "Summa"), .trailing),
                ],
                rows: deals.map { deal in
                    [
                        .day((deal.closes ?? deal.created).iso), .text(accountName(deal.account)), .text(deal.handle),
                        accounts[deal.account].map { .text($0.tier.rawValue) } ?? .none,
                        deal.owner.map { .text($0) } ?? .none, cell(deal.amount),
                    ]
                }, whenEmpty: whenEmpty), summing: ["amount"], total: said("Total", "Yhteensä"),
            reading: .init(cells: names(of: deals)))
    }

    func cell(_ money: Money?) -> Cell {
        money.map { .money(cents: $0.cents, currency: $0.currency.code) } ?? .none
    }

    /// A share of a whole, in basis points; nothing where the whole is nothing.
    func share(_ part: Int, of whole: Int) -> Cell {
        whole > 0 ? .share(basisPoints: roundedShare(of: part, in: whole)) : .none
    }
}
