import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Makes one person of two records of them.
struct ContactMerge: Command {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one of two records of one person: the first stays, the second goes into it.",
        discussion: """
            Everything that hangs on the second moves to the first: claims, touches, drafts, sequences, who reports to \
            whom, the ids of other systems. What the first does not know is filled from the second; where both say \
            something else the first counts, or the second with --take, and the other value is kept among the extra \
            columns. Who opted out in either record has opted out. The old handle is still understood.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .contact, .relation, .claim, .touch, .meddic, .bant, .draft, .draftClaim, .draftEvent, .draftAllowance,
        .enrolment,
        .externalReference, .recordOrigin, .handoff, .leadVerdict, .optOut,
    ]
    static let examples = ["contact merge anneli.kujanpaa a.kujanpaa"]

    @Argument(help: "The person that stays.") var keep: String
    @Argument(help: "The record that goes into theirs.") var other: String
    @Option(
        parsing: .singleValue, help: "A field of which the second's value counts; may be given more than once.")
    var take: [String] = []

    func run(in session: Session) throws -> Answer {
        let kept = try session.contact(keep)
        let other = try session.contact(other)
        guard kept.id != other.id else {
            throw Refusal("\(kept.handle) cannot be merged with itself. Name the person that stays, then the other.")
        }
        guard !kept.isPlaceholder || other.isPlaceholder else {
            throw Refusal(
                "\(kept.handle) is nobody yet: name the person first, as in contact merge \(other.handle) \(kept.handle)"
            )
        }
        let fields = try MergedFields(kept, takingIn: other, fields: MergeableField.all(in: session), taken: take)
        var merged = fields.record
        merged.optedOut = kept.optedOut || other.optedOut
        let extras = (try session.read.extra(of: kept.id), try session.read.extra(of: other.id))
        var answer = MergeAnswer(other: other.handle)
        answer.tell(fields)
        if other.optedOut, !kept.optedOut { answer.remark("\(other.handle) had opted out, so \(kept.handle) has now.") }
        if let own = kept.account, let theirs = other.account, own != theirs {
            answer.remark("They were at two accounts; what was done stays with the account that it was done at.")
        }
        if let stopped = try stopNewerSequence(of: kept, and: other, in: session) { answer.remark(stopped) }
        let tally = try session.write.merge(other, into: kept)
        answer.tell(tally)
        if merged != kept { try session.write.update(merged) }
        var superiors: [(String, String)] = []
        if let superior = try tally.parentNotTaken.flatMap({ try session.read.contact(Contact.ID($0)) }) {
            superiors = [("superior of \(other.handle)", superior.handle)]
            answer.remark("\(other.handle) reported to \(superior.handle); that is kept among the extra columns.")
        }
        let extra = try session.mergedExtra(
            extras.0, extras.1, fields: fields, tally: tally, kept: kept.handle, other: other.handle, and: superiors)
        if extra != extras.0 { try session.write.setExtra(extra, of: kept.id) }
        return answer.answer("Merged \(other.handle) into \(kept.handle)")
    }

    /// Nobody is in two sequences: of two that run the one that began first goes on.
    ///
    /// - Returns: What was stopped, or `nil`.
    private func stopNewerSequence(of kept: Contact, and other: Contact, in session: Session) throws -> String? {
        guard let own = try session.read.activeEnrolment(of: kept.id),
            let theirs = try session.read.activeEnrolment(of: other.id)
        else { return nil }
        let isOwnOlder = (own.start, own.id.number) <= (theirs.start, theirs.id.number)
        let (older, newer) = isOwnOlder ? (own, theirs) : (theirs, own)
        let reason = "\(other.handle) and \(kept.handle) are one person, who is in \(older.sequence) already"
        let removed = try SequenceDesk(session: session).stop(newer, on: session.today, reason: reason)
        return "Both were in a sequence: \(newer.sequence), begun on \(newer.start.iso), is stopped"
            + "\(SequenceDesk.removed(removed)); \(older.sequence) goes on."
    }
}
