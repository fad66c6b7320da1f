import Answers
import ArgumentParser
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Says that drafts may go out.
struct DraftApprove: Command {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Say that drafts have been read and may go out.")
    static let reads = DraftExport.reads
    static let writes: Set<StoreTable> = [.draft, .draftEvent, .draftAllowance]
    static let examples = ["draft approve 1", "draft approve --all --template intro --skip-problems"]

    @OptionGroup var selection: DraftSelection
    @Option(
        help: "Approve in spite of a check, such as contacted-recently; may be given more than once.",
        transform: DraftCheckName.init(reading:)) var allow: [DraftCheckName] = []
    @Flag(help: "Leave out the drafts that a check holds back, and approve the others.") var skipProblems = false

    func run(in session: Session) throws -> Answer {
        try DraftCheckName.refuseBinding(allow)
        let drafts = try selection.drafts(in: session, ripe: [.ready])
        if let draft = drafts.first(where: { $0.state > .ready }) {
            throw Refusal("Draft \(draft.id.number) is \(draft.state.rawValue) already.")
        }
        let (free, held) = try DraftGate(session: session, drafts: drafts, allowing: allow).sorted(drafts)
        if !held.isEmpty, !skipProblems || free.isEmpty { throw DraftsHeld(held) }
        try session.write.move(
            free.map(\.id), to: .approved, noting: [.init(kind: .approved, day: session.today)])
        var answer = Answer.said(
            free.count == 1 ? "Draft \(free[0].id.number) is approved." : "\(free.count) drafts are approved.")
        if !held.isEmpty {
            answer.blocks.append(.problems(held.flatMap { DraftFindings.problems($0.findings, of: $0.draft.id) }))
        }
        return answer
    }
}
