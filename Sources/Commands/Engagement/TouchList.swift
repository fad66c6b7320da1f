import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the newest touches.
struct TouchList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List touches, newest first.")
    static let reads: Set<StoreTable> = [.touch, .touchNote, .channel, .touchType, .account, .contact, .campaign]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["touch list --account tammerlift --limit 10"]

    @Option(help: "Only those of an account.") var account: String?
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let read = session.read
        let account = try account.map { try session.account($0) }
        let campaigns = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.handle) })
        let touches = try read.newestTouches(of: account?.id, limit: limit)
        let table = Table(
            "touches",
            columns: [
                .init("day"), .init("account"), .init("contact"), .init("channel"), .init("type"), .init("campaign"),
                .init("note"),
            ],
            rows: try touches.map { touch in
                [
                    .day(touch.day), .text(try touch.account.flatMap { try read.account($0)?.handle }),
                    .text(try touch.contact.flatMap { try read.contact($0)?.handle }), .text(touch.channel),
                    .text(touch.type), .text(touch.campaign.flatMap { campaigns[$0] }), .text(touch.note),
                ]
            },
            whenEmpty: "No touches yet. Add one with: touch add TYPE --channel CHANNEL --account ACCOUNT")
        var answer = Answer.table(table)
        let all = try read.touchCount(of: account?.id)
        if all > touches.count {
            let line = "touch list" + (account.map { " --account \($0.handle)" } ?? "")
            answer.blocks.append(.text(shortened("newest", touches.count, of: all, line: line)))
        }
        return answer
    }
}
