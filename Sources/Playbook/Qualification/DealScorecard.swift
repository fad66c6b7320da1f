/// An open deal with what is not known of it and how soon it is to close, for the order in which to work on deals.
///
/// What counts is how much has to be found out each week: points missing ÷ weeks left. The playbook asks for close date
/// × weakness and gives no formula; this one is ours, since both of its figures can be shown and checked by hand.
package struct DealScorecard: Hashable, Sendable {
    /// How far off a deal is taken to be that has no close date: a year.
    package static let weeksWithoutDate = 52

    package let deal: Opportunity
    package let scorecard: QualificationScorecard
    /// Weeks until the close date, begun ones included; 0 or less on the day and after it, `nil` without a date.
    package let weeksToClose: Int?
    /// Whether the close date is past.
    package let isLate: Bool

    /// A deal with its scorecard, as the day makes it.
    package init(deal: Opportunity, scorecard: QualificationScorecard, on day: Day) {
        self.deal = deal
        self.scorecard = scorecard
        let days = deal.closes.map { $0.days(since: day) }
        weeksToClose = days.map { $0 > 0 ? ($0 + 6) / 7 : $0 / 7 }
        isLate = days.map { $0 < 0 } ?? false
    }

    /// The points that the scorecard lacks.
    package var missing: Int { scorecard.fullScore - scorecard.score }

    /// The weeks that the missing points are shared out over, 1 at least.
    package var weeks: Int { max(1, weeksToClose ?? DealScorecard.weeksWithoutDate) }

    /// What has to be found out each week, in hundredths of a point, halves upwards.
    package var hundredthsPerWeek: Int { (missing * 200 + weeks) / (weeks * 2) }

    /// The elements that are weak in one way, in the order in which to ask for them.
    package func elements(_ weakness: QualificationQuestion.Weakness) -> [QualificationElement] {
        // The language decides only how a question is put, not which there are.
        scorecard.questions(in: .english).filter { $0.weakness == weakness }.map(\.element)
    }

    /// The most to find out each week first; of equals the one that closes first, then the larger, then by handle.
    package static func ranked(_ deals: some Sequence<DealScorecard>) -> [DealScorecard] {
        deals.sorted { left, right in
            let (first, second) = (left.missing * right.weeks, right.missing * left.weeks)
            if first != second { return first > second }
            if left.weeks != right.weeks { return left.weeks < right.weeks }
            let amounts = (left.deal.amount?.cents ?? 0, right.deal.amount?.cents ?? 0)
            return amounts.0 == amounts.1 ? left.deal.handle < right.deal.handle : amounts.0 > amounts.1
        }
    }
}
