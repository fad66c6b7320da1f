package import Playbook

/// A draft with what the checks must know of the workspace on the day that it is looked at.
package struct DraftUnderCheck: Sendable {
    package var draft: Draft
    package var contact: Contact
    /// The channels that the person closed.
    package var closedChannels: Set<ContactChannel>
    package var today: Day
    /// The most characters that the body may have; `nil` for any number.
    package var maxLength: Int?
    /// How long each kind of evidence holds.
    package var freshness: FreshnessRules
    /// The claims that the draft stands on; one that is missing here was removed.
    package var claims: [Claim.ID: Claim]
    /// How many days a person is left alone after we wrote or called.
    package var quietDays: Int
    /// The last day on which we wrote to or called the person, other than by earlier steps of the draft's own sequence.
    package var lastContact: Day?
    /// The name of a running sequence that the person is in and the draft does not belong to.
    package var otherSequence: String?
    /// Why the sequence that the draft is a step of is over.
    package var sequenceEnd: String?
    /// What the draft says that a colleague of the person has been told too.
    package var echoes: [SentenceBook.Echo]

    package init(
        draft: Draft, contact: Contact, today: Day, maxLength: Int?, freshness: FreshnessRules,
        claims: [Claim.ID: Claim], quietDays: Int, lastContact: Day? = nil, otherSequence: String? = nil,
        sequenceEnd: String? = nil, echoes: [SentenceBook.Echo] = [], closedChannels: Set<ContactChannel> = []
    ) {
        self.draft = draft
        self.contact = contact
        self.today = today
        self.maxLength = maxLength
        self.freshness = freshness
        self.claims = claims
        self.quietDays = quietDays
        self.lastContact = lastContact
        self.otherSequence = otherSequence
        self.sequenceEnd = sequenceEnd
        self.echoes = echoes
        self.closedChannels = closedChannels
    }

    /// The parts of the body that have words in them.
    var writtenParts: Set<String> {
        var parts: Set<String> = []
        for span in draft.spans where span.field == .body {
            guard let part = span.part, !parts.contains(part) else { continue }
            if span.text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) { parts.insert(part) }
        }
        return parts
    }
}
