/// How often each person did each thing that scores, counted from touches as they stream by.
///
/// A workspace may hold a million touches, and a score needs of them only a count and two days for each person and
/// rule; so touches are counted once, in any order, and ledgers are made from the counts.
package struct BehaviourTally: Sendable {
    /// One person's touches under one rule.
    package struct Count: Hashable, Sendable {
        /// Touches that still count, before the cap.
        package var live = 0
        /// Touches that are too old.
        package var expired = 0
        /// The days of the first and the last live touch.
        package var first: Day?
        package var last: Day?
    }

    /// Whose touches: a person's, or the anonymous ones of an account.
    package enum Actor: Hashable, Sendable {
        case contact(Contact.ID)
        case anonymous(Account.ID)
    }

    package let model: ScoringModel
    package let day: Day
    private var counts: [Actor: [Count]] = [:]
    private let places: [String: Int]

    /// An empty tally for a day.
    package init(model: ScoringModel, on day: Day) {
        self.model = model
        self.day = day
        places = Dictionary(
            model.behaviourRules.enumerated().map { ($1.type, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A tally of touches in any order.
    package init(model: ScoringModel, touches: some Sequence<Touch>, on day: Day) {
        self.init(model: model, on: day)
        for touch in touches { count(touch) }
    }

    /// Counts a touch; see ``count(type:contact:account:day:)``.
    package mutating func count(_ touch: Touch) {
        count(type: touch.type, contact: touch.contact, account: touch.account, day: touch.day)
    }

    /// Counts a touch. One of a type without a rule, after the tally's day, or of nobody known is left out.
    package mutating func count(type: String, contact: Contact.ID?, account: Account.ID?, day touched: Day) {
        guard let place = place(of: type) else { return }
        count(place: place, contact: contact, account: account, day: touched)
    }

    /// The place of a type's rule in the model, or `nil` where it has none: to be looked up once for many touches.
    package func place(of type: String) -> Int? { places[type] }

    /// Counts a touch under the rule of a place.
    package mutating func count(place: Int, contact: Contact.ID?, account: Account.ID?, day touched: Day) {
        guard touched <= day else { return }
        let actor: Actor
        if let contact {
            actor = .contact(contact)
        } else if let account {
            actor = .anonymous(account)
        } else {
            return
        }
        let expiry = model.behaviourRules[place].expiresAfterDays
        let isExpired = expiry.map { day.days(since: touched) >= $0 } ?? false
        counts[actor, default: Array(repeating: Count(), count: model.behaviourRules.count)][place]
            .add(touched, isExpired: isExpired)
    }

    /// One count for each of the model's behaviour rules, in their order.
    package func counts(of actor: Actor) -> [Count] {
        counts[actor] ?? Array(repeating: Count(), count: model.behaviourRules.count)
    }
}

extension BehaviourTally.Count {
    fileprivate mutating func add(_ day: Day, isExpired: Bool) {
        if isExpired {
            expired += 1
        } else {
            live += 1
            first = min(first ?? day, day)
            last = max(last ?? day, day)
        }
    }
}
