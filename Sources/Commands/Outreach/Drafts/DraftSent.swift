import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Notes that drafts were sent.
struct DraftSent: Command {
    static let configuration = CommandConfiguration(
        commandName: "sent", abstract: "Note that drafts were sent, or calls made; each becomes a touch.")
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .draft, .draftClaim, .draftEvent, .touch, .touchTime, .touchType, .channel, .enrolment, .enrolmentStep,
    ]
    static let examples = ["draft sent 1", "draft sent --all --on 2026-11-22"]

    @OptionGroup var selection: DraftSelection
    @Option(help: "The day; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        let day = try session.pastDay(on, "Note it once it is done.")
        let drafts = try selection.drafts(in: session, ripe: [.exported])
        if let draft = drafts.first(where: { $0.state >= .sent }) {
            throw Refusal("Draft \(draft.id.number) is \(draft.state.rawValue) already.")
        }
        if let draft = drafts.first(where: { $0.day > day }) {
            throw Refusal("Draft \(draft.id.number) was written on \(draft.day.iso), after \(day.iso).")
        }
        if session.settings.outreach.approvalIsRequired, let draft = drafts.first(where: { $0.state < .approved }) {
            throw Refusal(
                "This workspace's drafts are approved before they are sent. Approve it with: draft approve \(draft.id.number)"
            )
        }
        let contacts = try session.read.contacts(Set(drafts.map(\.contact)))
        if let draft = drafts.first(where: { contacts[$0.contact]?.optedOut == true }) {
            throw Refusal(
                "\(contacts[draft.contact]?.name ?? "The person") asked not to be written to. If draft \(draft.id.number) went out all the same, note it with: touch add"
            )
        }
        let closed = try session.read.closedChannels()
        if let draft = drafts.first(where: { closed[$0.contact]?.contains($0.channel.contactChannel) == true }) {
            throw Refusal(
                "\(contacts[draft.contact]?.name ?? "The person") \(draft.channel.contactChannel.refusal). If draft \(draft.id.number) went out all the same, note it with: touch add"
            )
        }
        for draft in drafts {
            let touch = try session.write.add(
                Touch(
                    id: Touch.ID(0), day: day, account: draft.account, contact: draft.contact,
                    channel: draft.channel.touchChannel, type: draft.channel.touchType.rawValue,
                    campaign: draft.campaign))
            if on == nil, let now = session.clock.moment.at { try session.write.setTime(now, of: touch) }
            try session.write.move(draft.id, to: .sent)
            try session.write.note(.init(kind: .sent, day: day, touch: touch), of: draft.id)
        }
        let next = try SequenceDesk(session: session).stepsWereSent(drafts, on: day)
        let sentence =
            drafts.count == 1
            ? "Draft \(drafts[0].id.number) was sent on \(day.iso)." : "\(drafts.count) drafts were sent on \(day.iso)."
        return Answer([.text(sentence)] + (next.isEmpty ? [] : [.list(next)]))
    }
}
