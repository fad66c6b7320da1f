import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// Scores of all accounts and people; what happens after today is left out.
    func scorerOfAll() throws -> Scorer {
        try scorer(try read.activity(of: settings.scoring.types, until: today), about: nil)
    }

    /// Scores of an account and its people.
    func scorer(of account: Account) throws -> Scorer {
        try scorer(try read.activity(of: settings.scoring.types, in: account.id), about: [account])
    }

    /// Scores of one person.
    ///
    /// - Parameter account: Where the person works.
    func scorer(of contact: Contact, at account: Account?) throws -> Scorer {
        try scorer(
            try read.activity(of: settings.scoring.types, by: contact.id), about: [account].compactMap { $0 })
    }

    /// Scores out of touches that are at hand.
    func scorer(for touches: [Touch]) throws -> Scorer { try scorer(ActivityLog(touches), about: nil) }

    /// An account's score with its terms.
    func ledger(of account: Account) throws -> ScoreLedger {
        try scorer(of: account).ledger(of: account, contacts: try read.contacts(of: account.id))
    }

    private func scorer(_ log: ActivityLog, about accounts: [Account]?) throws -> Scorer {
        Scorer(
            models: settings.scoring, ideal: settings.idealCustomer, log: log, on: today,
            accounts: try accountReading(about: accounts))
    }

    /// What the models ask of accounts beside scores, worked out for the accounts that are asked about. Nothing is read
    /// where no model asks.
    ///
    /// - Throws: `Refusal` where a model names a segment that is not there, or one that asks for scores itself.
    private func accountReading(about accounts: [Account]?) throws -> AccountReading {
        let scoring = settings.scoring
        let versions = (scoring.special.map(\.model) + [scoring.standard]).flatMap(\.versions)
        let conditions = Set(versions.flatMap(\.conditionRules).map(\.condition))
        guard !scoring.special.isEmpty || !conditions.isEmpty else { return .nothing }
        let book = try SegmentBook(session: self, about: accounts)
        var members: [String: Set<Account.ID>] = [:]
        var met: [AccountExpression: Set<Account.ID>] = [:]
        for condition in conditions { met[condition] = Set(try book.accounts(where: condition).map(\.id)) }
        for special in scoring.special {
            switch special.audience {
            case .condition(let condition): met[condition] = Set(try book.accounts(where: condition).map(\.id))
            case .segment(let handle):
                guard let segment = book.segments.first(where: { $0.handle == handle }) else {
                    throw Refusal(
                        "The scoring model \(special.model.newest.name) is for the segment “\(handle)”, which is not there. Add it with: segment add, or mend workspace.yml."
                    )
                }
                members[handle] = Set(try book.members(of: segment).map(\.id))
            }
        }
        let (inSegments, meeting) = (members, met)
        return AccountReading(
            isInSegment: { inSegments[$1]?.contains($0.id) == true }, meets: { meeting[$1]?.contains($0.id) == true })
    }
}
