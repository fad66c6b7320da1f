import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Notes that a draft was answered.
struct DraftReplied: Command {
    static let configuration = CommandConfiguration(
        commandName: "replied", abstract: "Note that a draft was answered; it becomes a touch and stops the sequence.")
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .draft, .draftEvent, .touch, .touchNote, .touchType, .channel, .enrolment, .enrolmentStep,
    ]
    static let examples = ["draft replied 3", "draft replied 3 --note \"Ask again in January\""]

    @Argument(help: "The draft's number.") var draft: Int
    @Option(help: "The day; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(help: "What was answered, in a few words.") var note: String?

    func run(in session: Session) throws -> Answer {
        let day = try session.pastDay(on, "Note it once it is done.")
        let draft = try session.draft(draft)
        guard draft.state == .sent else {
            throw Refusal(
                draft.state == .replied
                    ? "Draft \(draft.id.number) is replied already."
                    : "Draft \(draft.id.number) is \(draft.state.rawValue), not sent. First: draft sent \(draft.id.number)"
            )
        }
        if let sent = try session.read.events(of: draft.id).first(where: { $0.kind == .sent })?.day, day < sent {
            throw Refusal("Draft \(draft.id.number) was sent on \(sent.iso), after \(day.iso).")
        }
        let touch = try session.write.add(
            Touch(
                id: Touch.ID(0), day: day, account: draft.account, contact: draft.contact,
                channel: draft.channel.touchChannel, type: TouchType.reply.rawValue, campaign: draft.campaign,
                note: note))
        try session.write.move(draft.id, to: .replied)
        try session.write.note(.init(kind: .replied, day: day, touch: touch), of: draft.id)
        let stopped = try SequenceDesk(session: session).replied(draft.contact, on: day)
        return Answer([.text("Draft \(draft.id.number) was answered on \(day.iso).")] + stopped.map { .text($0) })
    }
}
