/// Makes standings and ledgers: the models of a workspace, one ideal customer and one log of touches, for any account
/// or person on any day.
///
/// Nothing after the day that is asked for is looked at, and the day's own version of the model judges. What is known
/// of companies and people is taken as it is now.
package struct Scorer: Sendable {
    package let models: ScoringModels
    package let log: ActivityLog
    package let day: Day
    let reading: IdealReading
    private let accounts: AccountReading
    /// The models in force on ``day``, made ready.
    private let readings: [BehaviourReading]

    /// A scorer over touches already gathered.
    ///
    /// - Parameter accounts: Who belongs to which segment, asked by models for some accounts only.
    package init(
        models: ScoringModels, ideal: IdealCustomer, log: ActivityLog, on day: Day,
        accounts: AccountReading = .nothing
    ) {
        self.models = models
        self.log = log
        self.day = day
        self.accounts = accounts
        reading = IdealReading(ideal)
        readings = models.inForce(on: day).map { BehaviourReading($0, log: log, on: day) }
    }

    /// A scorer of one model.
    package init(model: ScoringModel, ideal: IdealCustomer, touches: some Sequence<Touch>, on day: Day) {
        self.init(models: ScoringModels(model), ideal: ideal, log: ActivityLog(touches), on: day)
    }

    /// The same scorer on another day.
    package func on(_ other: Day) -> Scorer {
        Scorer(models: models, ideal: ideal, log: log, on: other, accounts: accounts)
    }

    /// Whom the scorer holds for the ideal customer.
    package var ideal: IdealCustomer { reading.ideal }

    /// The model that judges an account on the scorer's day; without an account, the standard one.
    package func model(for account: Account?) -> ScoringModel { behaviour(for: account).model }

    private func behaviour(for account: Account?) -> BehaviourReading {
        guard let account else { return readings[readings.count - 1] }
        let place = models.special.firstIndex { special in
            switch special.audience {
            case .segment(let handle): accounts.isInSegment(account, handle)
            case .condition(let expression): accounts.meets(account, expression)
            }
        }
        return readings[place ?? readings.count - 1]
    }

    /// A person's score: the fit of the person and of the account, and what the person did.
    ///
    /// - Parameter account: `nil` for a lead whose company is not known.
    package func ledger(of contact: Contact, at account: Account?) -> ScoreLedger {
        let behaviour = behaviour(for: account)
        let sum = BehaviourSum.person(contact.id, by: behaviour)
        let fit = fitTerms(of: contact, at: account, by: behaviour.model)
        let standing = standing(fit: fit, sum, by: behaviour, account: account, isPerson: true)
        return ScoreLedger(
            day: day, terms: fit + behaviourTerms(sum, by: behaviour, names: [:], isAccount: false), standing: standing)
    }

    /// An account's score: the company's fit once, and what all its people and its anonymous visitors did.
    ///
    /// - Parameter contacts: The account's people; those of others are left out, but cost time.
    package func ledger(of account: Account, contacts: some Collection<Contact>) -> ScoreLedger {
        let behaviour = behaviour(for: account)
        let people = contacts.filter { $0.account == account.id }
        let sum = BehaviourSum.account(account.id, people: people.map(\.id), by: behaviour)
        let fit = fitTerms(of: account, by: behaviour.model)
        let names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let standing = standing(fit: fit, sum, by: behaviour, account: account, isPerson: false)
        return ScoreLedger(
            day: day, terms: fit + behaviourTerms(sum, by: behaviour, names: names, isAccount: true),
            standing: standing)
    }

    /// Where an account stands, without the terms that explain it: for looking through thousands of accounts. It is the
    /// standing of ``ledger(of:contacts:)``.
    ///
    /// - Parameter people: The account's people.
    package func standing(of account: Account, people: some Sequence<Contact.ID>) -> ScoreStanding {
        let behaviour = behaviour(for: account)
        let sum = BehaviourSum.account(account.id, people: people, by: behaviour)
        return standing(
            fit: fitTerms(of: account, by: behaviour.model), sum, by: behaviour, account: account, isPerson: false)
    }

    /// Where an account stands; see ``standing(of:people:)``.
    ///
    /// - Parameter contacts: The account's people; those of others are left out.
    package func standing(of account: Account, contacts: some Sequence<Contact>) -> ScoreStanding {
        standing(of: account, people: contacts.filter { $0.account == account.id }.map(\.id))
    }

    /// Where a person stands, without the terms that explain it: the standing of ``ledger(of:at:)``.
    package func standing(of contact: Contact, at account: Account?) -> ScoreStanding {
        let behaviour = behaviour(for: account)
        return standing(
            fit: fitTerms(of: contact, at: account, by: behaviour.model),
            BehaviourSum.person(contact.id, by: behaviour), by: behaviour, account: account, isPerson: true)
    }

    private func standing(
        fit terms: [ScoreTerm], _ sum: BehaviourSum, by behaviour: BehaviourReading, account: Account?, isPerson: Bool
    ) -> ScoreStanding {
        ScoreStanding(
            fit: terms.reduce(0) { $0 + $1.points }, behaviour: sum.points, model: behaviour.model,
            mostFit: mostFit(by: behaviour.model, ofPerson: isPerson),
            disqualification: disqualification(of: account), activePeople: isPerson ? nil : sum.activePeople)
    }

    /// Whether a condition of a model holds for an account.
    func meets(_ account: Account, _ condition: AccountExpression) -> Bool { accounts.meets(account, condition) }
}
