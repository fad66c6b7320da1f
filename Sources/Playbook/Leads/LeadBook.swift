/// Hand-offs with what sales said of each.
///
/// A verdict may be changed: of several on one hand-off the newest counts. A lead that is handed over once more starts
/// anew, without the verdict that it had. What sales said of a lead that was never handed over stands on its own.
package struct LeadBook: Sendable {
    /// A lead at sales: a hand-off, a verdict, or both.
    package struct Entry: Hashable, Sendable {
        package let handoff: Handoff?
        package let verdict: LeadVerdict?

        /// The day as of which the lead is judged: that of the hand-off, else that of the verdict.
        package var day: Day? { handoff?.day ?? verdict?.day }
        package var account: Account.ID? { handoff?.account ?? verdict?.account }
        package var contact: Contact.ID? { handoff?.contact ?? verdict?.contact }
    }

    private struct Lead: Hashable {
        var account: Account.ID
        var contact: Contact.ID?
    }

    /// Every lead at sales, in the order of their days.
    package let entries: [Entry]
    private let newestOfAccount: [Account.ID: Entry]
    private let newestOfContact: [Contact.ID: Entry]

    /// A book of all hand-offs and verdicts, in any order.
    package init(handoffs: [Handoff], verdicts: [LeadVerdict]) {
        let inOrder = verdicts.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        var ofHandoff: [Handoff.ID: LeadVerdict] = [:]
        var alone: [Lead: LeadVerdict] = [:]
        for verdict in inOrder {
            if let handoff = verdict.handoff {
                ofHandoff[handoff] = verdict
            } else {
                alone[Lead(account: verdict.account, contact: verdict.contact)] = verdict
            }
        }
        let entries =
            handoffs.map { Entry(handoff: $0, verdict: ofHandoff[$0.id]) }
            + alone.values.map { Entry(handoff: nil, verdict: $0) }
        self.entries = entries.sorted { left, right in
            (left.moment, left.handoff?.id.number ?? 0, left.verdict?.id.number ?? 0)
                < (right.moment, right.handoff?.id.number ?? 0, right.verdict?.id.number ?? 0)
        }
        var ofAccount: [Account.ID: Entry] = [:]
        var ofContact: [Contact.ID: Entry] = [:]
        for entry in self.entries {
            if let account = entry.account { ofAccount[account] = entry }
            if let contact = entry.contact { ofContact[contact] = entry }
        }
        (newestOfAccount, newestOfContact) = (ofAccount, ofContact)
    }

    /// The newest of an account, whichever of its people it is about.
    package func newest(of account: Account.ID) -> Entry? { newestOfAccount[account] }

    /// The newest that is about a person.
    package func newest(of contact: Contact.ID) -> Entry? { newestOfContact[contact] }

    /// Those on which sales has given a verdict.
    package var judged: [Entry] { entries.filter { $0.verdict != nil } }
}

extension LeadBook.Entry {
    fileprivate var moment: Instant { handoff?.at ?? verdict?.at ?? Instant(seconds: 0) }
}
