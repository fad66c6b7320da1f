import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows the terms that a company's fit is the sum of.
struct IcpWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show the terms that sum to a fit, and what is not known.")
    static let reads = IdealDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["icp why tammerlift"]

    @Argument(help: "The account; the one in focus otherwise.") var account: String?

    func run(in session: Session) throws -> Answer {
        let account = try session.account(account)
        guard let standing = try IdealDesk(session: session, only: account.id).standings(of: [account]).first else {
            preconditionFailure("an account has a standing")
        }
        let ledger = standing.ledger
        guard !ledger.asksForNothing || !ledger.disqualifications.isEmpty else {
            return .said(IdealDesk.nothingAsked)
        }
        let table = Table(
            "terms", caption: account.name,
            columns: [
                .init("criterion"), .init("weight", nil, .trailing), .init("state"), .init("what"),
                .init("fit", nil, .trailing),
            ],
            rows: ledger.terms.map { term in
                [
                    .word(term.criterion), .integer(term.weight),
                    .word(term.finding.state).toned(term.finding.state.tone),
                    .text(term.finding.what), term.finding.state == .unknown ? .none : .percent(term.points),
                ]
            },
            totals: [
                .text("fit"), .integer(ledger.terms.reduce(0) { $0 + $1.weight }), .none, .none, .percent(ledger.fit),
            ], whenEmpty: IdealDesk.nothingAsked)
        var lines = ["\(standing.verdict.rawValue): \(standing.reason) (on \(session.today.iso))."]
        if ledger.fit != nil, !ledger.unknowns.isEmpty {
            lines.append(
                "Of what is known it is \(ledger.fit ?? 0)%; once all is known it will be \(ledger.writtenRange).")
        }
        if let first = ledger.unknowns.first {
            lines.append(
                "Find out the \(first.criterion.rawValue) first (weight \(first.weight)): \(first.criterion.line(for: account))"
            )
        }
        if standing.verdict != .stopped {
            lines += ledger.openDisqualifiers.map { "Not known: \($0)." }
        }
        return Answer([.table(table), .text(lines.joined(separator: "\n"))])
    }
}

extension FitFinding.State {
    var tone: Tone {
        switch self {
        case .met: .good
        case .unmet: .bad
        case .unknown: .caution
        }
    }
}
