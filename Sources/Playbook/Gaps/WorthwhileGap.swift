/// Something that is not known and that an hour would be well spent on finding out.
///
/// Ranked by money at stake times weakness: a deal of 300,000 euros of which half is known comes before one of 100,000
/// of which nothing is. The playbook asks for the gaps and gives no order; the shares are ours.
package struct WorthwhileGap: Hashable, Sendable {
    package enum Kind: String, Word {
        /// MEDDIC of an open deal.
        case qualification
        /// An open deal past the day on which it was to close.
        case closeDate = "close-date"
        /// Somebody who is missing from a buying group.
        case buyingGroup = "buying-group"
        /// Nothing has been found out about an account.
        case research

        package static var called: String { "a kind of gap" }
    }

    package var kind: Kind
    package var account: Account.ID
    /// The deal that it is about, where it is about one.
    package var deal: Opportunity.ID?
    /// The open deals that hang on it, in whole cents of the workspace's currency; 0 where there are none.
    package var stake: Int
    /// How much is missing, 1 to 100.
    package var weakness: Int
    /// What is missing.
    package var sentence: String
    /// What to type next.
    package var next: String

    package init(
        kind: Kind, account: Account.ID, deal: Opportunity.ID? = nil, stake: Int, weakness: Int, sentence: String,
        next: String
    ) {
        self.kind = kind
        self.account = account
        self.deal = deal
        self.stake = stake
        self.weakness = min(100, max(1, weakness))
        self.sentence = sentence
        self.next = next
    }

    /// What the gap puts at risk, in whole cents.
    package var worth: Int { stake / 100 * weakness + stake % 100 * weakness / 100 }

    /// So many of one kind at most: one habit that a team has not taken up must not crowd out everything else.
    package static let mostOfAKind = 2

    /// The gaps in the order in which to work on them: what puts the most at risk first, then the weakest.
    package static func ranked(_ gaps: [WorthwhileGap], limit: Int) -> [WorthwhileGap] {
        var taken: [Kind: Int] = [:]
        return gaps.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            // Equal gaps stay in the order given.
            return (second.worth, second.weakness, left.offset) < (first.worth, first.weakness, right.offset)
        }.map(\.element).filter { gap in
            taken[gap.kind, default: 0] += 1
            return taken[gap.kind, default: 0] <= mostOfAKind
        }.prefix(limit).map { $0 }
    }
}

extension QualificationScorecard {
    /// How much of the scorecard is missing, 0 to 100.
    package var weakness: Int { (fullScore - score) * 100 / fullScore }
}

extension Opportunity {
    /// How little its close date can be trusted once it is past: a quarter on the next day, a hundredth more each day;
    /// `nil` where it is not past.
    package func closeDateWeakness(on day: Day) -> Int? {
        guard outcome == .open, let closes, closes < day else { return nil }
        return min(100, 24 + day.days(since: closes))
    }
}

extension StakeholderGap.Kind {
    /// How much is missing where this is, 0 to 100: who pays and who pushes weigh the most.
    package var weakness: Int {
        switch self {
        case .noEconomicBuyer, .noChampion: 60
        case .singleThreaded: 50
        case .unansweredBlocker: 40
        case .tooLow: 30
        }
    }
}
