import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Ticks an exit criterion that nothing measures.
struct OpportunityCriterion: Command {
    static let configuration = CommandConfiguration(
        commandName: "criterion", abstract: "Tick an exit criterion of a deal, with what shows it.")
    static let reads: Set<StoreTable> = [.opportunity, .criterionTick, .claim, .claimClause, .account]
    static let writes: Set<StoreTable> = [.criterionTick]
    static let examples = [
        #"opportunity criterion tammerlift-europe terms --note "Agreed with procurement" --evidence 19"#
    ]

    @Argument(help: "The deal.") var opportunity: String
    @Argument(help: "The criterion; see opportunity criteria.") var criterion: String
    @Option(help: "What shows that it is met.") var note: String?
    @Option(help: "The number of a claim that shows it.") var evidence: Int?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Flag(help: "Open it again.") var open = false

    func run(in session: Session) throws -> Answer {
        let deal = try session.opportunity(opportunity)
        let criterion = try session.criterion(criterion)
        if let measure = criterion.measure {
            throw Refusal(
                "\(criterion.handle) is measured, not ticked (by \(measure.phrase)). See: opportunity criteria \(deal.handle)"
            )
        }
        let known = try session.read.criterionTicks(of: deal.id).first { $0.criterion == criterion.handle }
        if open {
            guard known != nil else { return .said("\(criterion.handle) of \(deal.handle) is open already.") }
            try session.write.removeTick(of: criterion.handle, deal.id)
            return .said("\(criterion.handle) of \(deal.handle) is open again.")
        }
        let day = on ?? session.today
        try session.checkPast(day)
        try session.checkAfterOpening(day, of: deal)
        let claim = try evidence.map { try session.claim($0) }
        if let claim { try session.checkConcerns(claim, deal) }
        try session.write.set(
            CriterionTick(
                opportunity: deal.id, criterion: criterion.handle, day: day, note: note ?? known?.note,
                evidence: claim?.id ?? known?.evidence))
        return .said("\(criterion.handle) of \(deal.handle) is met: \(criterion.text).")
    }
}

extension Session {
    /// An exit criterion of the workspace's process by its handle.
    ///
    /// - Throws: `UnknownWord`.
    fileprivate func criterion(_ word: String) throws(UnknownWord) -> StageCriterion {
        let all = (settings.stages + [settings.onboarding.stage]).flatMap(\.exit)
        if let found = all.first(where: { $0.handle == word.lowercased() }) { return found }
        throw UnknownWord(word: word, called: "an exit criterion of this workspace", known: all.map(\.handle))
    }

    /// Refuses a day before a deal was opened.
    func checkAfterOpening(_ day: Day, of deal: Opportunity) throws(Refusal) {
        guard day >= deal.created else {
            throw Refusal("\(deal.handle) was opened on \(deal.created.iso); \(day.iso) is before that.")
        }
    }

    /// Refuses a claim that is about another account.
    func checkConcerns(_ claim: Claim, _ deal: Opportunity) throws {
        guard let account = try read.account(deal.account) else { return }
        guard try concerns(claim, account) else {
            throw Refusal(
                "Claim \(claim.id.number) is about \(try name(of: claim.subject)), so it shows nothing of \(account.handle)."
            )
        }
    }

    /// Whether a claim is about an account, one of its people, its cluster or its segment.
    func concerns(_ claim: Claim, _ account: Account) throws -> Bool {
        switch claim.subject {
        case .account(let id): id == account.id
        case .contact(let id): try read.contact(id)?.account == account.id
        case .cluster(let id): account.cluster == id
        case .segment(let id): try segments(of: account).contains { $0.id == id }
        }
    }
}
