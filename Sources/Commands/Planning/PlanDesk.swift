import Playbook
import Settings
import Store
import Workbench

/// Brings together what a plan is made of: what the settings say, what the deals show, what a line tries.
struct PlanDesk {
    let session: Session
    let wishes: PlanWishes
    let year: Int
    let segment: Segment?
    private let measured: MeasuredDeals

    static let reads: Set<StoreTable> = [
        .account, .contact, .segment, .opportunity, .touch, .touchType, .handoff,
    ]

    /// - Throws: `UnknownName`; ``Refusal`` for a year that is none.
    init(session: Session, wishes: PlanWishes) throws {
        self.session = session
        self.wishes = wishes
        year = wishes.year ?? Quarter(of: session.today, startMonth: session.settings.plan.startMonth).year
        guard (1900...2199).contains(year) else {
            throw Refusal("--year \(year) is no year of a plan; years run from 1900 to 2199.")
        }
        segment = try wishes.segment.map { try session.segment($0) }
        measured = MeasuredDeals(
            try session.read.opportunities(), currency: session.settings.currency, until: session.today)
    }

    private init(_ other: PlanDesk, segment: Segment) {
        session = other.session
        wishes = other.wishes
        year = other.year
        measured = other.measured
        self.segment = segment
    }

    /// The same desk for one segment.
    func desk(for segment: Segment) -> PlanDesk { PlanDesk(self, segment: segment) }

    private var part: PlanSettings.Part {
        segment.map { session.settings.plan.segments[$0.handle] ?? PlanSettings.Part() } ?? session.settings.plan.whole
    }

    /// What the plan is called: the year, and the segment where it is one's.
    var title: String {
        let month = session.settings.plan.startMonth
        let year =
            month == 1 ? "\(self.year)" : "the year from \(Quarter.all(of: self.year, startMonth: month)[0].first.iso)"
        return segment.map { "\(year), \($0.name)" } ?? year
    }

    /// The revenue to reach in each quarter.
    ///
    /// - Throws: ``Refusal`` where nothing says it.
    func revenue(trying tries: Bool) throws -> [Int: Sourced<Money>] {
        let wish = try PlanWishes.money(wishes.revenue, "--revenue", isZeroFine: true, in: session)
        if tries, let wish {
            return PlanSettings.Part(years: [year: wish]).revenue(of: year) ?? [:]
        }
        if let said = part.revenue(of: year) { return said }
        let place = segment.map { "plan: segments: \($0.handle): revenue" } ?? "plan: revenue"
        throw Refusal(
            "There is no revenue target of \(year). Write it into workspace.yml under \(place), as { \(year): 2000000 }"
                + " — or try one: plan --revenue 2000000")
    }

    /// What a quarter's figures are made of.
    ///
    /// - Parameter tries: Whether what the line tries counts.
    /// - Throws: ``Refusal`` where nothing says what a deal is worth.
    func inputs(revenue: Sourced<Money>, trying tries: Bool) throws -> PlanFigures.Inputs {
        let whole = session.settings.plan.whole
        func tried<Value>(_ wish: Sourced<Value>?) -> Sourced<Value>? { tries ? wish : nil }
        let deal = try PlanWishes.money(wishes.averageDeal, "--average-deal", isZeroFine: false, in: session)
        let said = tried(deal) ?? part.averageDeal ?? whole.averageDeal
        guard let averageDeal = said?.map(AverageDeal.init(said:)) ?? measured.averageDeal else {
            throw Refusal(
                "Nothing says what a deal is worth: none with an amount has been won yet. Write plan: average_deal into"
                    + " workspace.yml — or try one: plan --average-deal 40000")
        }
        return PlanFigures.Inputs(
            revenue: revenue,
            share: tried(try PlanWishes.percentage(wishes.share, "--share")) ?? part.share ?? whole.share
                ?? Sourced(PlanSettings.standardShare, .standard("ours")),
            averageDeal: averageDeal,
            winRate: tried(try PlanWishes.percentage(wishes.winRate, "--win-rate")) ?? part.winRate ?? whole.winRate
                ?? measured.winRate ?? Sourced(PlanSettings.standardWinRate, .standard("the playbook's target")),
            leadToMQL: tried(try PlanWishes.percentage(wishes.leadToMql, "--lead-to-mql")) ?? part.leadToMQL
                ?? whole.leadToMQL ?? Sourced(PlanSettings.standardLeadToMQL, .standard("ours")),
            contactToLead: tried(try PlanWishes.percentage(wishes.contactToLead, "--contact-to-lead"))
                ?? part.contactToLead ?? whole.contactToLead
                ?? Sourced(PlanSettings.standardContactToLead, .standard("ours")))
    }

    /// The figures of the year's quarters that have a target, in their order.
    func quarters(trying tries: Bool) throws -> [(quarter: Quarter, figures: PlanFigures)] {
        let revenue = try revenue(trying: tries)
        return try Quarter.all(of: year, startMonth: session.settings.plan.startMonth).compactMap { quarter in
            guard let target = revenue[quarter.number] else { return nil }
            return (quarter, PlanFigures(try inputs(revenue: target, trying: tries)))
        }
    }
}
