import ArgumentParser
import Playbook
import Settings
import Workbench

/// What a line may try instead of what is set or measured.
struct PlanWishes: ParsableArguments {
    @Option(parsing: .unconditional, help: "Try another revenue of the year.") var revenue: String?
    @Option(parsing: .unconditional, help: "Try another share of revenue from marketing, as 40%.") var share: String?
    @Option(parsing: .unconditional, help: "Try another average deal.") var averageDeal: String?
    @Option(parsing: .unconditional, help: "Try another win rate of qualified leads, as 25%.") var winRate: String?
    @Option(parsing: .unconditional, help: "Try another rate from lead to qualified lead, as 30%.")
    var leadToMql: String?
    @Option(parsing: .unconditional, help: "Try another rate from contact to lead, as 10%.") var contactToLead: String?
    @Option(help: "A segment's plan instead of the whole.") var segment: String?
    @Option(help: "The year in which the plan's year begins; the current one otherwise.") var year: Int?

    /// Whether anything is tried.
    var triesSomething: Bool {
        [revenue, share, averageDeal, winRate, leadToMql, contactToLead].contains { $0 != nil }
    }
}

extension PlanWishes {
    /// - Throws: `Unreadable`, with the option's name.
    static func percentage(_ text: String?, _ option: String) throws(Unreadable) -> Sourced<Percentage>? {
        guard let text else { return nil }
        do {
            return Sourced(try Percentage(reading: text), .tried)
        } catch {
            throw Unreadable("\(option): “\(text)” \(error.advice).")
        }
    }

    /// - Throws: `Unreadable`; `Refusal` for an amount that no plan holds.
    static func money(_ text: String?, _ option: String, isZeroFine: Bool, in session: Session) throws -> Sourced<
        Money
    >? {
        guard let text else { return nil }
        let money = try session.amount(text)
        guard money.currency == session.settings.currency else {
            throw Refusal(
                "A plan is made in \(session.settings.currency.code); “\(text)” is in \(money.currency.code).")
        }
        guard money.cents <= PlanSettings.mostCents else { throw Refusal("\(option): “\(text)” is over a trillion.") }
        guard money.cents > 0 || isZeroFine else {
            throw Refusal("\(option) cannot be 0: nothing can be divided by it.")
        }
        return Sourced(money, .tried)
    }
}
