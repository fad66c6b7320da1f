import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the people who were not told yet where their data came from.
struct PrivacyDue: Command {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "List people not yet told where their data came from, and by when to tell them.",
        discussion: """
            Whose data came from others is told within a month, and at the latest when they are first contacted (GDPR, \
            article 14). Who consented or filled in a form gave it themselves, and is not listed (article 13).
            """)
    static let reads: Set<StoreTable> = [.contact, .account, .touch, .touchType, .recordOrigin, .importFile]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["privacy due", "privacy due --account tammerlift"]

    @Option(help: "Only those of an account.") var account: String?
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let account = try account.map { try session.account($0) }
        let limit = try session.limit(limit)
        let all = try NoticeOwed.all(in: session).filter { account == nil || $0.contact.account == account?.id }
        let handles = Dictionary(
            uniqueKeysWithValues: try session.read.accounts().map { ($0.id, $0.handle) })
        let table = Table(
            "privacy_due",
            columns: [
                .init("due"), .init("late_days", "Days late", .trailing), .init("contact"), .init("account"),
                .init("why"), .init("obtained", "Data came"), .init("source"), .init("basis"),
            ],
            rows: all.prefix(limit).map { owed in
                [
                    .day(owed.due), owed.daysLate > 0 ? Cell.integer(owed.daysLate).toned(.bad) : .none,
                    .text(owed.contact.handle), .text(owed.contact.account.flatMap { handles[$0] }),
                    .text(owed.reason), .day(owed.came), .text(owed.contact.source), .word(owed.contact.basis),
                ]
            }, whenEmpty: "Everybody has been told, or gave the data themselves.")
        var answer = Answer.table(table)
        if all.count > limit {
            answer.blocks.append(.text(shortened("first", limit, of: all.count, line: "privacy due")))
        }
        if let first = all.first {
            answer.blocks.append(
                .text(
                    first.due == nil
                        ? "Say when the data came: contact edit \(first.contact.handle) --obtained DAY"
                        : "Tell them where you have their data from, then: privacy informed \(first.contact.handle)"))
        }
        return answer
    }
}

/// Somebody who has to be told where their data came from.
struct NoticeOwed {
    var contact: Contact
    /// `nil` where nobody knows when the data came.
    var due: Day?
    var reason: String
    /// The day by which the data had come.
    var came: Day?
    var daysLate: Int

    /// Everybody who is owed it: the most overdue first, those without a day last.
    ///
    /// - Parameter onlyDated: Only those of whom somebody wrote down when the data came.
    static func all(in session: Session, onlyDated: Bool = false) throws -> [NoticeOwed] {
        let owed = try session.read.untoldPeople(onlyDated: onlyDated).compactMap { contact, facts -> NoticeOwed? in
            switch NoticeDuty(facts) {
            case .told, .fromThemselves: return nil
            case .due(let day, let reason):
                return NoticeOwed(
                    contact: contact, due: day,
                    reason: reason == .month ? "a month after the data came" : "we reached them",
                    came: facts.came, daysLate: max(0, session.today.days(since: day)))
            case .dayUnknown:
                return NoticeOwed(
                    contact: contact, due: nil, reason: "nobody wrote down when the data came", came: nil, daysLate: 0)
            }
        }
        return owed.sorted { left, right in
            (left.due?.number ?? .max, left.contact.handle) < (right.due?.number ?? .max, right.contact.handle)
        }
    }
}
