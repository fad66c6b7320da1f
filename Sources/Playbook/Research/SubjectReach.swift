/// Whom research may be about to serve a message to a person: the person, the account, its cluster, its segment.
///
/// Nearest first, because what was said about the person beats what was said about the market.
package func claimSubjects(contact: Contact?, account: Account?) -> [Claim.Subject] {
    var subjects: [Claim.Subject] = []
    if let contact { subjects.append(.contact(contact.id)) }
    if let account {
        subjects.append(.account(account.id))
        if let cluster = account.cluster { subjects.append(.cluster(cluster)) }
        if let segment = account.segment { subjects.append(.segment(segment)) }
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
