/// One line of a score: a rule, what it found, and the points it gave.
package struct ScoreTerm: Hashable, Sendable {
    /// What a term counts: what somebody is, or what somebody did.
    package enum Side: String, Word {
        case fit
        case behaviour

        package static var called: String { "a side of a score" }
    }

    package var side: Side
    /// A fit criterion, a condition's name, a touch type, or what caps them: `group content`.
    package var rule: String
    /// Such as `2 × click (3 points each), last on 2026-11-02`.
    package var what: String
    package var points: Int
    /// Whose behaviour; `nil` for fit of the company and for anonymous touches.
    package var contact: Contact.ID?
    /// How many touches earned the points; 0 for fit.
    package var counted: Int
    /// The day of the newest touch that still counts.
    package var last: Day?
    /// The points before age took its part; `nil` where there is nothing to take from.
    package var full: Int?

    package init(
        side: Side, rule: String, what: String, points: Int, contact: Contact.ID? = nil, counted: Int = 0,
        last: Day? = nil, full: Int? = nil
    ) {
        self.side = side
        self.rule = rule
        self.what = what
        self.points = points
        self.contact = contact
        self.counted = counted
        self.last = last
        self.full = full
    }
}
