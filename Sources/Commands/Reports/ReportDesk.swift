import Answers
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Brings together what reports stand on, each thing at most once for all chapters that ask for it.
final class ReportDesk {
    let session: Session
    let ground: ReportGround
    private let known: KnownDeals
    private var heldTargets: [Quarter: Money]?
    private var heldLines: [AccountLine]?
    private var heldCases: [CommitmentCase]?
    private var heldFunnel: FunnelDesk?
    private var heldColumns: TouchColumns?
    private var heldDeals: [ClosedDeal]?
    private var heldCredits: CampaignCredits?

    init(session: Session, quarter: Quarter) throws {
        self.session = session
        known = try session.knownDeals()
        ground = ReportGround(
            language: session.settings.language, currency: session.settings.currency, today: session.today,
            quarter: quarter, accounts: try session.read.accounts(), deals: known.deals,
            stages: session.settings.stages)
    }

    /// A report of chapters.
    ///
    /// - Parameter title: In both languages.
    func report(
        _ name: String, title: (english: String, finnish: String), subject: String? = nil, lead: String = "",
        line: String, _ chapters: [ReportChapter]
    ) throws -> Report {
        var sections = try chapters.map { chapter in
            try session.checkCancellation()
            return try chapter(self)
        }
        if !sections.isEmpty { sections[0].parts += known.remarks(in: ground.language).map { .warning($0) } }
        return Report(
            name: name, title: ground.language == .finnish ? title.finnish : title.english,
            subject: subject ?? ground.quarter.text, lead: lead, sections: sections, today: session.today,
            language: ground.language, workspaceName: session.settings.name, line: line)
    }

    /// The planned revenue of every quarter that has a target.
    var targets: [Quarter: Money] {
        if let heldTargets { return heldTargets }
        let plan = session.settings.plan
        var targets: [Quarter: Money] = [:]
        for year in ground.quarter.year - 2...ground.quarter.year {
            for (number, money) in plan.whole.revenue(of: year) ?? [:] {
                guard let quarter = Quarter(year: year, number: number, startMonth: plan.startMonth) else { continue }
                targets[quarter] = money.value
            }
        }
        heldTargets = targets
        return targets
    }

    /// The accounts with their scores and how far they have come.
    func accountLines() throws -> [AccountLine] {
        if let heldLines { return heldLines }
        let scorer = try session.scorerOfAll()
        let people = try session.read.peopleOfAccounts()
        let facts = Dictionary(
            try funnelDesk().facts.map { ($0.account, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = ground.accounts.values.map { account in
            let standing = scorer.standing(of: account, people: people[account.id] ?? [])
            return AccountLine(
                account: account, score: standing.score, verdict: standing.verdict,
                stage: facts[account.id]?.furthest ?? .target)
        }.sorted { ($0.score, $1.account.handle) > ($1.score, $0.account.handle) }
        heldLines = lines
        return lines
    }

    /// How far the accounts have come, and when.
    func funnelDesk() throws -> FunnelDesk {
        if let heldFunnel { return heldFunnel }
        let desk = try FunnelDesk(session: session, accounts: ground.accounts.values.sorted { $0.handle < $1.handle })
        heldFunnel = desk
        return desk
    }

    /// All touches in columns; read once, for every report of a site.
    func touchColumns(_ details: TouchColumns.Details) throws -> TouchColumns {
        if let heldColumns, heldColumns.details.isSuperset(of: details) { return heldColumns }
        let columns = try session.read.touchColumns(details)
        heldColumns = columns
        return columns
    }

    /// All won and lost deals, as attribution needs them.
    func closedDeals() throws -> [ClosedDeal] {
        if let heldDeals { return heldDeals }
        let deals = try session.read.closedDeals()
        heldDeals = deals
        return deals
    }

    /// What campaigns have of the won revenue of all days.
    func campaignCredits() throws -> CampaignCredits {
        if let heldCredits { return heldCredits }
        let credits = try dividedAmongCampaigns()
        heldCredits = credits
        return credits
    }

    /// The promises that began in the quarter.
    func cases() throws -> [CommitmentCase] {
        if let heldCases { return heldCases }
        let cases = try AgreementDesk(session: session).cases(in: ground.quarter.days)
        heldCases = cases
        return cases
    }
}

/// One chapter of a report: what it needs comes from the desk.
typealias ReportChapter = @Sendable (ReportDesk) throws -> ReportSection

/// The chapters of each report, in the order of their pages.
enum ReportChapters {
    static let revenue: [ReportChapter] = [
        { desk in desk.ground.wonRevenue(targets: desk.targets) },
        { desk in desk.ground.tierRevenue },
        { desk in try desk.credit() },
        { desk in desk.ground.openPipeline },
        { desk in try desk.metrics() },
        { desk in try desk.plan() },
    ]

    static let funnel: [ReportChapter] = [
        { desk in try desk.funnel() }, { desk in try desk.times() }, { desk in try desk.stalled() },
        { desk in try desk.content() },
    ]

    static let quarter: [ReportChapter] = [
        { desk in desk.ground.wonRevenue(targets: desk.targets) },
        { desk in try desk.plan() },
        { desk in try desk.changes() },
        { desk in try desk.forecast() },
        { desk in desk.ground.commitments(try desk.commitments()) },
        { desk in desk.ground.topAccounts(try desk.accountLines()) },
        { desk in desk.ground.lostReasons },
    ]

    static let agreement: [ReportChapter] = [
        { desk in desk.ground.commitments(try desk.commitments()) },
        { desk in desk.ground.breaches(try desk.broken()) },
        { desk in desk.ground.answeringSooner(try desk.effect()) },
        { desk in try desk.plan() },
    ]
}
