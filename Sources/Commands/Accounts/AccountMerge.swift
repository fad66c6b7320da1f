import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Makes one account of two records of one company.
struct AccountMerge: Command {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one of two records of one company: the first stays, the second goes into it.",
        discussion: """
            Everything that hangs on the second moves to the first: people, claims, touches, deals, MEDDIC, BANT, drafts, \
            sequences, the ids of other systems. What the first does not know is filled from the second; where both say \
            something else the first counts, or the second with --take, and the other value is kept among the extra \
            columns. The old handle is still understood.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .account, .contact, .claim, .touch, .opportunity, .meddic, .meddicEvidence, .bant, .bantEvidence, .draft,
        .enrolment, .externalReference, .recordOrigin, .handoff, .leadVerdict,
    ]
    static let examples = ["account merge tammerlift hamina-steel"]

    @Argument(help: "The account that stays.") var keep: String
    @Argument(help: "The account that goes into it.") var other: String
    @Option(
        parsing: .singleValue, help: "A field of which the second's value counts; may be given more than once.")
    var take: [String] = []

    func run(in session: Session) throws -> Answer {
        let kept = try session.account(keep)
        let other = try session.account(other)
        guard kept.id != other.id else {
            throw Refusal("\(kept.handle) cannot be merged with itself. Name the account that stays, then the other.")
        }
        let fields = try MergedFields(kept, takingIn: other, fields: MergeableField.all(in: session), taken: take)
        let extras = (try session.read.extra(of: kept.id), try session.read.extra(of: other.id))
        let twins = try twins(of: kept, and: other, in: session)
        let tally = try session.write.merge(other, into: kept)
        if fields.record != kept { try session.write.update(fields.record) }
        var answer = MergeAnswer(other: other.handle)
        answer.tell(fields)
        answer.tell(tally)
        var parents: [(String, String)] = []
        if let parent = try tally.parentNotTaken.flatMap({ try session.read.account(Account.ID($0)) }) {
            parents = [("parent of \(other.handle)", parent.handle)]
            answer.remark("\(other.handle) belonged to \(parent.handle); that is kept among the extra columns.")
        }
        let extra = try session.mergedExtra(
            extras.0, extras.1, fields: fields, tally: tally, kept: kept.handle, other: other.handle, and: parents)
        if extra != extras.0 { try session.write.setExtra(extra, of: kept.id) }
        for (own, theirs) in twins {
            answer.remark(
                "\(own.name) is there twice. If it is one person: contact merge \(own.handle) \(theirs.handle)")
        }
        return answer.answer("Merged \(other.handle) into \(kept.handle)")
    }

    /// The people of both accounts whose names are the same.
    private func twins(of kept: Account, and other: Account, in session: Session) throws -> [(Contact, Contact)] {
        let own = Dictionary(grouping: try session.read.contacts(of: kept.id)) { $0.name.lowercased() }
        return try session.read.contacts(of: other.id).compactMap { theirs in
            own[theirs.name.lowercased()]?.first.map { ($0, theirs) }
        }
    }
}
