/// What somebody answered to a qualifying question.
///
/// It is kept as a touch, which carries the day, the person and the points, with the question and the answer beside it:
/// said once, it counts in every score and stands in every list of touches.
package struct LeadAnswer: Hashable, Sendable {
    /// The type that a touch gets when a newer answer takes its place: it happened, but earns nothing any more.
    package static let earlierType = "earlier-answer"

    package var touch: Touch.ID
    package var contact: Contact.ID
    package var account: Account.ID?
    /// The handle of the question.
    package var question: String
    /// The word of the answer.
    package var answer: String
    package var day: Day
    package var askedBy: String?
    /// Their own words.
    package var note: String?

    package init(
        touch: Touch.ID, contact: Contact.ID, account: Account.ID?, question: String, answer: String, day: Day,
        askedBy: String? = nil, note: String? = nil
    ) {
        self.touch = touch
        self.contact = contact
        self.account = account
        self.question = question
        self.answer = answer
        self.day = day
        self.askedBy = askedBy
        self.note = note
    }

    /// Whether it was given after another one.
    package func isNewer(than other: LeadAnswer) -> Bool { (day, touch) > (other.day, other.touch) }
}
