import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows what came of each template's drafts.
struct TemplateResults: Command {
    static let configuration = CommandConfiguration(
        commandName: "results", abstract: "Show what came of each template: answers, meetings, pipeline.",
        discussion: """
            An answer or a meeting counts where it came within 30 days after the draft was sent to the person, pipeline where a \
            deal of the account was opened within 90 days; each counts once for the last draft sent before it. The \
            ranges hold the true share in 95 of 100 cases (Wilson's interval).
            """)
    static let reads: Set<StoreTable> = [
        .draft, .draftEvent, .touch, .touchType, .touchNote, .channel, .opportunity,
    ]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["template results"]

    func run(in session: Session) throws -> Answer {
        let results = MessageResults(
            sent: try sent(in: session), answers: try session.read.touches(of: [.reply]),
            meetings: try session.read.touches(of: TouchType.meetings),
            deals: try session.read.opportunities())
        return .table(
            Table(
                "results",
                columns: [
                    .init("template"), .init("language"), .init("sent", nil, .trailing),
                    .init("replies", nil, .trailing), .init("reply_rate", "Reply rate", .trailing),
                    .init("reply_range", "Reply range"), .init("meetings", nil, .trailing),
                    .init("meeting_rate", "Meeting rate", .trailing), .init("meeting_range", "Meeting range"),
                    .init("deals", nil, .trailing), .init("pipeline", nil, .trailing),
                ],
                rows: results.all.map { result in
                    [
                        .text(result.template), .word(result.language), .integer(result.sent),
                        .integer(result.replies), .share(result.replyInterval), .range(result.replyInterval),
                        .integer(result.meetings), .share(result.meetingInterval), .range(result.meetingInterval),
                        .integer(result.deals), pipeline(result),
                    ]
                }, whenEmpty: "No draft was sent yet. Note one with: draft sent NUMBER"))
    }

    private func sent(in session: Session) throws -> [MessageResults.Sent] {
        let events = try session.read.draftEvents()
        return try session.read.drafts(in: [.sent, .replied]).compactMap { draft in
            let own = events[draft.id] ?? []
            guard let day = own.first(where: { $0.kind == .sent })?.day else { return nil }
            return MessageResults.Sent(draft: draft, day: day, isReplied: draft.state == .replied)
        }
    }

    /// One amount, or where the deals are in several currencies a text of all.
    private func pipeline(_ result: MessageResults.Result) -> Cell {
        let totals = result.amounts.totals
        guard totals.count > 1 else { return .money(totals.first) }
        return .text(totals.map(\.wholeText).joined(separator: " + "))
    }
}
