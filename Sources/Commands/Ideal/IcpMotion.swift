import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Says whether people or the product should sell, and why.
struct IcpMotion: Command {
    static let configuration = CommandConfiguration(
        commandName: "motion", abstract: "Say whether people, the product or both should sell, and why.")
    static let reads = IdealDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["icp motion", "icp motion tammerlift --acv 12000"]

    @Argument(help: "An account; all of them, or those of a group, otherwise.") var account: String?
    @OptionGroup var group: AccountGroup
    @Option(
        name: .customLong("acv"), parsing: .unconditional,
        help: "What a customer pays a year; the deals' amounts otherwise.")
    var annualValue: String?

    func run(in session: Session) throws -> Answer {
        if account != nil, !group.isEverybody {
            throw Refusal("Say either an account or a group (--tier, --cluster, --segment, --where), not both.")
        }
        let accounts = try account.map { [try session.account($0)] } ?? group.accounts(in: session)
        guard !accounts.isEmpty else { throw Refusal("No account fits. See: account list") }
        let given = try annualValue.map { SourcedAmount(try session.amount($0), from: "given") }
        let all = try session.knownDeals().deals
        let facts = try facts(of: accounts, deals: all, given: given, in: session)
        let verdict = MotionVerdict(facts, rules: session.settings.motion)
        let table = Table(
            "signals", caption: accounts.count == 1 ? accounts[0].name : counted(accounts.count, "account"),
            columns: [.init("signal"), .init("what"), .init("speaks_for"), .init("missing", "To know it")],
            rows: verdict.signals.map {
                [.word($0.kind), .text($0.what), .word($0.motion), .text($0.missing)]
            })
        var lines = ["\(verdict.motion?.rawValue ?? "cannot be said"): \(verdict.reason)."]
        if let value = facts.annualValue { lines.append(sharing(value.money.cents, in: session)) }
        let balance = try balance(all, in: session)
        if let cost = balance.cost { lines.append("Winning a customer costs \(written(cost)).") }
        if let value = balance.value { lines.append("A customer is worth \(written(value)).") }
        lines += balance.missing.map { "Not known: \($0)." }
        if let sentence = balance.sentence, !balance.isOutOfProportion {
            lines.append("In proportion: \(sentence).")
        }
        var blocks: [Answer.Block] = [.table(table), .text(lines.joined(separator: "\n"))]
        if let sentence = balance.sentence, balance.isOutOfProportion {
            blocks.append(.problems([Problem(.warning, "Acquisition is out of proportion: \(sentence).")]))
        }
        return Answer(blocks)
    }

    private func facts(
        of accounts: [Account], deals: [Opportunity], given: SourcedAmount?, in session: Session
    ) throws -> MotionFacts {
        let ids = Set(accounts.map(\.id))
        let own = deals.filter { ids.contains($0.account) }
        let people = Dictionary(grouping: try session.read.contacts().filter { !$0.isPlaceholder }, by: \.account)
        return MotionFacts(
            annualValue: try given ?? annualMean(own.filter { $0.outcome != .lost }, "won and open deal", in: session),
            employees: accounts.compactMap(\.employees), people: accounts.compactMap { people[$0.id]?.count },
            cycle: CycleLength(own))
    }

    /// The mean of the deals' amounts in the workspace's currency, for a year; `nil` where none has one.
    private func annualMean(_ deals: [Opportunity], _ kind: String, in session: Session) throws -> SourcedAmount? {
        let settings = session.settings
        let amounts = deals.compactMap(\.amount).filter { $0.currency == settings.currency }
        guard !amounts.isEmpty else { return nil }
        let sum = try session.sum(amounts, of: "the \(kind)s", see: "opportunity list")
        let years = settings.motion.contractYears
        let mean = roundedQuotient(sum.cents, amounts.count * years)
        let spread = years == 1 ? "" : ", over \(years) years each"
        return SourcedAmount(
            Money(cents: mean, currency: settings.currency), from: "mean of \(counted(amounts.count, kind))\(spread)")
    }

    /// Who does what for deals of a size.
    private func sharing(_ cents: Int, in session: Session) -> String {
        let matrix = session.settings.selling
        let size = matrix.size(of: cents)
        let row = matrix.row(of: size)
        return "A \(size.rawValue) deal: leads from \(row.leadGeneration), qualified by \(row.qualification), "
            + "closed by \(row.closing); acceptable acquisition cost \(row.acquisitionCost)."
    }

    private func balance(_ deals: [Opportunity], in session: Session) throws -> AcquisitionBalance {
        let currency = session.settings.currency
        let costs = try session.read.campaigns().compactMap(\.cost).filter { $0.currency == currency }
        let won = deals.filter { $0.outcome == .won }
        let measured = AcquisitionBalance.Measured(
            campaignCost: try session.sum(costs, of: "the campaigns", see: "campaign list"), campaigns: costs.count,
            customers: Set(won.map(\.account)).count, annualValue: try annualMean(won, "won deal", in: session)?.money)
        return AcquisitionBalance(measured, rules: session.settings.motion)
    }

    private func written(_ amount: SourcedAmount) -> String {
        "\(amount.money.wholeText) (\(amount.from))"
    }
}
