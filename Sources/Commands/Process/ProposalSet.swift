import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Writes a line of a deal's proposal: a benefit or a cost, and where the figure comes from.
struct ProposalSet: Command {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Write a line of a proposal's calculation: a benefit or a cost, with its source.",
        discussion: """
            A line of a name that is there already takes its place. Every line needs --source or --evidence: a return \
            that nobody can check convinces nobody.
            """)
    static let reads: Set<StoreTable> = [.opportunity, .account, .claim, .claimClause, .proposal, .proposalLine]
    static let writes: Set<StoreTable> = [.proposal, .proposalLine]
    static let examples = [
        #"proposal set tammerlift-europe "Fewer lapses" --benefit 90000 --evidence 8 --years 3"#,
        #"proposal set tammerlift-europe Licence --cost-per-year 120000 --source "Our second offer""#,
    ]

    @Argument(help: "The deal.") var opportunity: String
    @Argument(help: "What the line is called.") var name: String?
    @Option(parsing: .unconditional, help: "What it brings or saves in a year.") var benefit: String?
    @Option(parsing: .unconditional, help: "What it costs at the start.") var costOnce: String?
    @Option(parsing: .unconditional, help: "What it costs in a year.") var costPerYear: String?
    @Option(help: "Where the figure comes from.") var source: String?
    @Option(help: "The number of a claim that the figure comes from.") var evidence: Int?
    @Option(parsing: .unconditional, help: "How many years the calculation looks ahead, 1 to 20; 3 otherwise.")
    var years: Int?
    @Flag(help: "Take the line out.") var remove = false

    func run(in session: Session) throws -> Answer {
        let deal = try session.opportunity(opportunity)
        if let years {
            let range = ReturnOnInvestment.yearsRange
            guard range.contains(years) else {
                throw Refusal("--years takes \(range.lowerBound) to \(range.upperBound); \(years) is outside.")
            }
            try session.write.setProposalYears(years, of: deal.id)
        }
        guard let name else {
            guard years != nil, amounts.isEmpty, !remove else {
                throw MissingArgument(.positional("name"), "Which line? Name it, such as \"Renewed contracts\".")
            }
            return .said("The proposal of \(deal.handle) looks \(counted(years ?? 0, "year")) ahead.")
        }
        let line = try tidyName(name, of: "A line")
        return remove ? try takeOut(line, of: deal, in: session) : try write(line, of: deal, in: session)
    }

    private var amounts: [(kind: ProposalLine.Kind, text: String)] {
        [(ProposalLine.Kind.benefit, benefit), (.costOnce, costOnce), (.costPerYear, costPerYear)].compactMap {
            kind, text in text.map { (kind, $0) }
        }
    }

    private func takeOut(_ name: String, of deal: Opportunity, in session: Session) throws -> Answer {
        let names = try session.read.proposalLines(of: deal.id).map(\.name)
        guard names.contains(name) else {
            throw UnknownName(
                name, kind: "line of the proposal", known: names, list: "proposal show \(deal.handle)")
        }
        try session.write.removeProposalLine(name, of: deal.id)
        return .said("Took \(name) out of the proposal of \(deal.handle).")
    }

    private func write(_ name: String, of deal: Opportunity, in session: Session) throws -> Answer {
        guard let given = amounts.first, amounts.count == 1 else {
            throw Refusal("Say one amount for a line: --benefit, --cost-once or --cost-per-year.")
        }
        let amount = try session.amount(given.text)
        guard amount.cents <= ReturnOnInvestment.mostCents else {
            throw Refusal("“\(given.text)” is too large for a line of a proposal.")
        }
        let claim = try evidence.map { try session.claim($0) }
        if let claim { try session.checkConcerns(claim, deal) }
        let source = source.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        guard source != nil || claim != nil else {
            throw MissingArgument(
                .option("--source"), "Where does the figure come from? Say --source TEXT or --evidence CLAIM.")
        }
        let others = try session.read.proposalLines(of: deal.id).filter { $0.name != name }
        let currencies = others.map(\.amount.currency) + (deal.amount.map { [$0.currency] } ?? [])
        if let other = currencies.first(where: { $0 != amount.currency }) {
            throw Refusal(
                "The proposal of \(deal.handle) is in \(other.code), and \(name) would be in \(amount.currency.code): write all of it in one currency."
            )
        }
        guard others.count < 200 else { throw Refusal("A proposal has 200 lines at most. Sum some of them up.") }
        try session.write.set(
            ProposalLine(
                opportunity: deal.id, name: name, kind: given.kind, amount: amount, source: source, claim: claim?.id,
                day: session.today))
        return .said("Wrote \(name) into the proposal of \(deal.handle). See: proposal show \(deal.handle)")
    }
}
