/// A message to one person as it was rendered, with the origin of every word that was not the template's.
package struct Draft: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Draft>

    /// A run of text of one origin.
    package struct Span: Hashable, Sendable {
        package enum Field: String, Sendable { case subject, body }

        package var field: Field
        /// The part of the message that it stands in, such as `pain`.
        package var part: String?
        package var text: String
        /// `nil` where the text is the template's own.
        package var citation: Citation?

        package init(field: Field, part: String?, text: String, citation: Citation?) {
            self.field = field
            self.part = part
            self.text = text
            self.citation = citation
        }
    }

    /// Where a personalised value came from.
    package struct Citation: Hashable, Sendable {
        package var variable: String
        package var filters: [String]
        package var claim: Claim.ID?
        /// What the value is to people: `claim 12`, `account`, `settings`, `default`.
        package var origin: String
        package var source: String?
        package var day: Day?
        /// The file of the template, or of its partial, in which the value is printed.
        package var file: String?
        /// The line there.
        package var line: Int
        /// Why a bent name may be wrong, where it was guessed and nobody has looked yet.
        package var guess: String?

        package init(
            variable: String, filters: [String], claim: Claim.ID?, origin: String, source: String?, day: Day?,
            file: String? = nil, line: Int, guess: String? = nil
        ) {
            self.variable = variable
            self.filters = filters
            self.claim = claim
            self.origin = origin
            self.source = source
            self.day = day
            self.file = file
            self.line = line
            self.guess = guess
        }
    }

    package var id: ID
    package var contact: Contact.ID
    package var account: Account.ID?
    package var template: String
    package var language: Language
    package var channel: MessageChannel
    /// As plain text, for listings and search; the spans are the truth.
    package var subject: String
    /// As Markdown with every value escaped.
    package var body: String
    package var day: Day
    package var spans: [Span]
    package var state: DraftState
    /// The event or campaign that it speaks of.
    package var campaign: Campaign.ID?
    /// The sequence to one person that it is a step of, and which.
    package var step: EnrolmentStep?

    /// A step of one person's sequence.
    package struct EnrolmentStep: Hashable, Sendable {
        package var enrolment: Enrolment.ID
        /// From 1.
        package var number: Int

        package init(enrolment: Enrolment.ID, number: Int) {
            self.enrolment = enrolment
            self.number = number
        }
    }

    package init(
        id: ID, contact: Contact.ID, account: Account.ID?, template: String, language: Language,
        channel: MessageChannel, subject: String, body: String, day: Day, spans: [Span], state: DraftState = .ready,
        campaign: Campaign.ID? = nil, step: EnrolmentStep? = nil
    ) {
        self.id = id
        self.contact = contact
        self.account = account
        self.template = template
        self.language = language
        self.channel = channel
        self.subject = subject
        self.body = body
        self.day = day
        self.spans = spans
        self.state = state
        self.campaign = campaign
        self.step = step
    }

    /// The claims that it stands on, each once, by their numbers.
    package var claims: [Claim.ID] { Set(spans.compactMap(\.citation?.claim)).sorted() }
}
