/// Something said about a contact, an account, a cluster or a segment, with where and when it was said.
///
/// A claim without a source is a note: it may be read, and is marked as unsourced everywhere it appears.
package struct Claim: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Claim>

    /// Whom a claim is about. A template looks from the nearest subject to the widest.
    package enum Subject: Hashable, Sendable {
        case contact(Contact.ID)
        case account(Account.ID)
        case cluster(Cluster.ID)
        case segment(Segment.ID)
    }

    package var id: ID
    package var subject: Subject
    package var kind: ClaimKind
    package var text: String
    /// Clauses that a template may insert, per language.
    package var clauses: [Language: String]
    /// A URL or a description of where it was said; `nil` for a note.
    package var source: String?
    /// When it was true, said or last confirmed.
    package var day: Day
    package var confidence: Confidence
    /// Set when the claim no longer holds; it stays in the history and is not offered any more.
    package var retired: Bool

    package init(
        id: ID, subject: Subject, kind: ClaimKind, text: String, clauses: [Language: String] = [:], source: String?,
        day: Day, confidence: Confidence, retired: Bool = false
    ) {
        self.id = id
        self.subject = subject
        self.kind = kind
        self.text = text
        self.clauses = clauses
        self.source = source
        self.day = day
        self.confidence = confidence
        self.retired = retired
    }
}
