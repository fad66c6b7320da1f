import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows the terms that a score is the sum of.
struct ScoreWhy: Command {
    static let configuration = CommandConfiguration(commandName: "why", abstract: "Show the terms that sum to a score.")
    static let reads = ScoreList.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["score why tammerlift", "score why anneli.kujanpaa"]

    @Argument(help: "An account or a person; the account in focus otherwise.") var name: String?

    func run(in session: Session) throws -> Answer {
        let (title, ledger) = try ledger(in: session)
        let table = Table(
            "terms", caption: title,
            columns: [.init("side"), .init("rule"), .init("what"), .init("contact"), .init("points", nil, .trailing)],
            rows: try ledger.terms.map { term in
                [
                    .word(term.side), .text(term.rule), .text(term.what),
                    .text(try term.contact.flatMap { try session.read.contact($0)?.handle }), .integer(term.points),
                ]
            },
            totals: [.text("score"), .none, .none, .none, .integer(ledger.score)],
            whenEmpty: "No rule gives a point: the score is 0.")
        return Answer([
            .table(table),
            .text(
                "\(ledger.verdict.rawValue): \(ledger.reason) (threshold \(ledger.threshold), on \(ledger.day.iso))."),
        ])
    }

    private func ledger(in session: Session) throws -> (title: String, ledger: ScoreLedger) {
        if let name, try session.findAccount(name) == nil, let contact = try session.findContact(name) {
            let account = try contact.account.flatMap { try session.read.account($0) }
            let touches = try account.map { try session.read.touches(of: $0.id) } ?? session.read.touches()
            return (contact.name, session.scorer(for: touches).ledger(of: contact, at: account))
        }
        let account = try session.account(name)
        let scorer = session.scorer(for: try session.read.touches(of: account.id))
        return (account.name, scorer.ledger(of: account, contacts: try session.read.contacts(of: account.id)))
    }
}
