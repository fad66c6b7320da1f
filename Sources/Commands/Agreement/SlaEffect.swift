import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows whether leads that were answered sooner were won more often.
struct SlaEffect: Command {
    static let configuration = CommandConfiguration(
        commandName: "effect", abstract: "Show whether leads that were answered sooner were won more often.")
    static let reads = AgreementDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sla effect", "sla effect --since 2026-01-01"]

    @Option(help: "Leads since a day; of the last two years otherwise.", transform: Day.init(reading:)) var since: Day?

    func run(in session: Session) throws -> Answer {
        let first = since ?? session.today.adding(days: -Self.days)
        try session.checkPast(first)
        let desk = AgreementDesk(session: session)
        return Answer(desk.remarks + (try Self.blocks(in: first...session.today, at: desk)))
    }

    /// Two years: large purchases take one to two (playbook, section 2).
    static let days = 730

    static func blocks(in days: ClosedRange<Day>, at desk: AgreementDesk) throws -> [Answer.Block] {
        let effect = try effect(in: days, at: desk)
        let table = Table(
            "effect", caption: "First contact and winning, leads since \(days.lowerBound.iso)",
            columns: [
                .init("answered"), .init("won", nil, .trailing), .init("decided", nil, .trailing),
                .init("win_rate", nil, .trailing), .init("between", "95% between"),
                .init("undecided", nil, .trailing),
            ],
            rows: effect.rows.map { row in
                [
                    .text(row.bucket.title), .integer(row.won), .integer(row.decided), .share(row.rate),
                    .range(row.rate), .integer(row.undecided),
                ]
            })
        return [.table(table), .text(sentence(effect))]
    }

    /// What the time of the first contact did to winning, of the leads that came within days.
    static func effect(in days: ClosedRange<Day>, at desk: AgreementDesk) throws -> ResponseEffect {
        let contacts = try desk.leadCases(in: days).filter { $0.commitment == .firstContact }
        let book = try LeadEnds(in: desk.session, of: contacts)
        return ResponseEffect(
            contacts.map { found in
                ResponseEffect.Lead(
                    bucket: ResponseEffect.Bucket(of: found, on: desk.clock.office),
                    isWon: book.isWon(found, until: desk.session.today))
            })
    }

    private static func sentence(_ effect: ResponseEffect) -> String {
        let figure = effect.chiSquared.map { square in
            let hundredths = Int((square * 100).rounded())
            let rest = hundredths % 100
            return " (trend χ² \(hundredths / 100).\(rest < 10 ? "0" : "")\(rest), one in twenty by chance from 3.84)"
        }
        return switch effect.verdict {
        case .tooFew(let what): "Too few to say: \(what)."
        case .soonerWinsMore:
            "Those answered sooner were won more often\(figure ?? ""). That they differ is no proof why."
        case .laterWinsMore: "Those answered later were won more often\(figure ?? ""). Look at who is answered late."
        case .noDifference: "No difference that chance would not make\(figure ?? "")."
        }
    }
}
