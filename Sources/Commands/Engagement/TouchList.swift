import Answers
import ArgumentParser
import Exchange
import Playbook
import Store
import Workbench

/// Lists the newest touches.
struct TouchList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List touches, newest first.")
    static let reads: Set<StoreTable> = [
        .touch, .touchNote, .channel, .touchType, .account, .contact, .campaign, .touchOrigin, .touchExtra, .importFile,
        .touchTime,
    ]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["touch list --account tammerlift --limit 10"]

    @Option(help: "Only those of an account.") var account: String?
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?
    @Flag(help: "Also the file and line each came from, and its columns that are no field.") var source = false

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let read = session.read
        let account = try account.map { try session.account($0) }
        let campaigns = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.handle) })
        let touches = try read.newestTouches(of: account?.id, limit: limit)
        let times = try touches.map { try read.time(of: $0.id) }
        // A column that nothing stands in is left to programs, which want the same ones always.
        let showsTimes = session.options.format?.isForPrograms == true || times.contains { $0 != nil }
        let zone = session.agreementClock
        let table = Table(
            "touches",
            columns: [.init("day")] + (showsTimes ? [.init("time")] : []) + [
                .init("account"), .init("contact"), .init("channel"), .init("type"), .init("campaign"),
                .init("note"),
            ] + (source ? [.init("from"), .init("other_columns")] : []),
            rows: try zip(touches, times).map { touch, at in
                let time = zone.problem == nil ? at.map { zone.office.zone.time(of: $0).text } : nil
                let cells: [Cell] =
                    [.day(touch.day)] + (showsTimes ? [.text(time)] : []) + [
                        .text(try touch.account.flatMap { try read.account($0)?.handle }),
                        .text(try touch.contact.flatMap { try read.contact($0)?.handle }), .text(touch.channel),
                        .text(touch.type), .text(touch.campaign.flatMap { campaigns[$0] }), .text(touch.note),
                    ]
                return try source ? cells + Self.sources(of: touch, in: read) : cells
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

    /// `calls.csv:12`, and what else stood in that line.
    private static func sources(of touch: Touch, in read: Reader) throws -> [Cell] {
        let columns = try ExtraColumns.cells(of: read.extra(ofTouch: touch.id.number))
        return [
            .text(try read.origin(ofTouch: touch.id.number).map { "\($0.file.name):\($0.line)" }),
            columns.isEmpty ? .none : .text(columns.map { "\($0.column): \($0.value)" }.joined(separator: "; ")),
        ]
    }
}
