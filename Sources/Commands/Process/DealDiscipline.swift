import Answers
import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// The tables that say how a deal stands in the sales process.
    static var tablesOfProgress: Set<StoreTable> {
        Set([
            .opportunity, .stageChange, .account, .segment, .contact, .claim, .claimClause, .touch, .touchType,
            .channel,
            .touchNote, .criterionTick, .dealNote, .proposal, .proposalLine, .customerDate,
        ]).union(Set<StoreTable>.qualification)
    }

    /// All that exit criteria of a deal are measured by.
    func progress(of deal: Opportunity) throws -> DealProgress {
        guard let account = try read.account(deal.account) else { preconditionFailure("a deal is with an account") }
        var scorecards: [QualificationFramework: QualificationScorecard] = [:]
        for framework in QualificationFramework.allCases {
            scorecards[framework] = try scorecard(by: framework, of: account, deal: deal).scorecard
        }
        let notes = try read.dealNotes(of: deal.id, kinds: DealNote.Kind.allCases)
        let touches = try read.touches(of: account.id).filter { $0.day >= deal.created && $0.day <= today }
        return DealProgress(
            scorecards: scorecards, people: try read.contacts(of: account.id).count { $0.role != nil },
            topics: Set(notes.map(\.kind)).intersection(DealNote.Kind.discovery), touches: Set(touches.map(\.type)),
            proposal: try proposal(of: deal), amount: deal.amount,
            objections: notes.filter { $0.kind == .objection },
            checkIns: try read.customerDates(of: deal.id).filter { $0.kind == .checkIn },
            ticks: try read.criterionTicks(of: deal.id))
    }

    /// Whether a deal went through the stages as agreed.
    func discipline(of deal: Opportunity) throws -> StageDiscipline {
        StageDiscipline(
            of: deal, changes: try read.stageChanges(of: deal.id), stages: settings.stages,
            onboarding: settings.onboarding.stage, progress: try progress(of: deal))
    }

    /// The calculation of a deal's proposal; `nil` where it has no line.
    func proposal(of deal: Opportunity) throws -> ReturnOnInvestment? {
        let lines = try read.proposalLines(of: deal.id)
        guard let first = lines.first else { return nil }
        return ReturnOnInvestment(
            lines: lines, years: try read.proposalYears(of: deal.id) ?? ReturnOnInvestment.standardYears,
            currency: first.amount.currency)
    }

    /// A deal by name, else the newest open one of the account in focus.
    ///
    /// - Throws: `MissingArgument` where there is none.
    func dealInFocus(_ name: String?) throws -> Opportunity {
        if let name { return try opportunity(name) }
        if let focus = try read.focus(), let account = try read.account(handle: focus),
            let deal = try read.opportunities(of: account.id).last(where: { $0.outcome == .open })
        {
            return deal
        }
        throw MissingArgument(.positional("opportunity"), "Which deal? Name one (see: opportunity list).")
    }
}

extension StageDiscipline {
    /// What went wrong on the deal's way: one warning for all that was skipped, one for each stage left with open ends.
    func warnings(of deal: Opportunity) -> [Problem] {
        var warnings: [Problem] = []
        if !skipped.isEmpty {
            let names = skipped.map(\.name).joined(separator: ", ")
            warnings.append(Problem(.warning, "It skipped \(names): check that nothing was left out."))
        }
        for step in steps where step.passage == .passed || step.passage == .skipped {
            let open = step.criteria.filter { !$0.isMet }.map(\.criterion.handle)
            guard let names = listed(open, showing: .max) else { continue }
            warnings.append(
                Problem(
                    .warning, "\(step.stage.name) is left with \(names) open. See: opportunity criteria \(deal.handle)")
            )
        }
        return warnings
    }
}
