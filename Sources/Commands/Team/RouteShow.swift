import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Says who would get a lead, or who should get those that nobody owns.
struct RouteShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "route", abstract: "Say who would get a lead, and why; without an account, whom nobody owns.")
    static let reads = RoutingDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["route", "route tammerlift --explain"]

    @Argument(help: "The account; the sales-ready ones that nobody owns otherwise.") var account: String?
    @Option(help: "The person who is ready; the most active one otherwise.") var contact: String?
    @Flag(help: "Also every rule that was tried, and who does what for a deal of this size.") var explain = false

    func run(in session: Session) throws -> Answer {
        let desk = try RoutingDesk(session: session)
        guard let account else {
            guard contact == nil, !explain else {
                throw MissingArgument(.account, "Which account? Write: route ACCOUNT --explain")
            }
            return try unowned(desk)
        }
        return try one(try session.account(account), desk)
    }

    private func one(_ account: Account, _ desk: RoutingDesk) throws -> Answer {
        let session = desk.session
        let person = try desk.person(named: contact, at: account, else: desk.score(of: account).mostActive)
        let (lead, decision) = try desk.decision(for: account, contact: person)
        var sentence =
            "\(account.handle) would go to \(decision.destination), by the rule \(decision.rule): \(decision.reason)."
        if decision.owner == nil, !decision.waitsForClaim {
            sentence = "Nobody would get \(account.handle): \(decision.steps.last?.what ?? "there is no rule")."
        }
        var answer = Answer.said(sentence)
        if let handed = try desk.openHandoff(of: account.id) {
            answer.blocks.append(
                .text("It was handed to \(handed.owner ?? "whoever claims it first") on \(handed.day.iso) already."))
        }
        guard explain else {
            answer.blocks.append(.text("Every rule: route \(account.handle) --explain"))
            return answer
        }
        let rules = Table(
            "rules", columns: [.init("rule"), .init("outcome"), .init("what")],
            rows: decision.steps.map { [.text($0.rule), .word($0.outcome).toned($0.outcome.tone), .text($0.what)] })
        answer.blocks += [.table(rules), .table(matrix(lead, session.settings))]
        return answer
    }

    /// The row of the H2H matrix for each size, the lead's own marked.
    private func matrix(_ lead: RoutedLead, _ settings: WorkspaceSettings) -> Table {
        let selling = settings.selling
        let (large, mid) = (selling.largeFrom / 100, selling.midFrom / 100)
        let code = settings.currency.code
        return Table(
            "matrix", caption: "Who does what, by the size of the open deals",
            columns: [
                .init("size"), .init("amount"), .init("lead_generation"), .init("qualification"), .init("closing"),
                .init("acquisition_cost", "Acceptable cost"), .init("this_lead"),
            ],
            rows: DealSize.allCases.map { size in
                let row = selling.row(of: size)
                let amount =
                    switch size {
                    case .large: "\(large) \(code) and more"
                    case .mid: "\(mid)–\(large) \(code)"
                    case .volume: "below \(mid) \(code)"
                    }
                return [
                    .word(size), .text(amount), .text(row.leadGeneration), .text(row.qualification),
                    .text(row.closing), .text(row.acquisitionCost), .flag(lead.size == size),
                ]
            })
    }

    /// The sales-ready accounts that nobody owns, and who should get each, one after the other.
    private func unowned(_ desk: RoutingDesk) throws -> Answer {
        let session = desk.session
        let waiting = Set(desk.handoffs.map(\.account))
        let ready = try rankedScores(in: session).filter {
            $0.account.owner == nil && $0.standing.verdict == .salesReady
        }
        try desk.prepare(for: ready.map(\.account))
        let rows = try ready.map { account, standing -> [Cell] in
            let person = try desk.score(of: account).mostActive
            let (_, decision) = try desk.decision(for: account, contact: person)
            desk.promise(decision.owner, isNewAccount: true)
            return [
                .text(account.handle), .text(account.name), .integer(standing.score), .text(person?.handle),
                .text(decision.owner ?? (decision.waitsForClaim ? "first-to-claim" : nil)), .text(decision.rule),
                .flag(waiting.contains(account.id)),
            ]
        }
        let table = Table(
            "unowned", caption: "Sales-ready, and owned by nobody",
            columns: [
                .init("account"), .init("name"), .init("score", nil, .trailing), .init("most_active"),
                .init("would_go_to"), .init("rule"), .init("handed_over"),
            ], rows: rows, whenEmpty: "Every account that is ready for sales has an owner. One by name: route ACCOUNT")
        guard let first = ready.first else { return .table(table) }
        return Answer([
            .table(table),
            .text("Why: route \(first.account.handle) --explain. To hand over: handoff \(first.account.handle)"),
        ])
    }
}

extension RouteDecision.Step.Outcome {
    var tone: Tone {
        switch self {
        case .taken: .good
        case .full: .caution
        case .no, .notTried: .quiet
        }
    }
}
