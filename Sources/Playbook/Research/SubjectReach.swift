/// Whom research may be about to serve a message to a person: the person, the account, its cluster, its segments.
///
/// Nearest first, because what was said about the person beats what was said about the market.
/// - Parameter segments: The account's segments, that into which somebody put it first.
package func claimSubjects(contact: Contact?, account: Account?, segments: [Segment.ID]) -> [Claim.Subject] {
    var subjects: [Claim.Subject] = []
    if let contact { subjects.append(.contact(contact.id)) }
    if let account {
        subjects.append(.account(account.id))
        if let cluster = account.cluster { subjects.append(.cluster(cluster)) }
        subjects += segments.map { .segment($0) }
    }
    return subjects
}

extension Claim.Subject {
    /// What the subject is, in a word: `contact`, `account`, `cluster` or `segment`.
    package var sort: String {
        switch self {
        case .contact: "contact"
        case .account: "account"
        case .cluster: "cluster"
        case .segment: "segment"
        }
    }
}
