import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Closes a deal as won.
struct OpportunityWin: Command {
    static let configuration = CommandConfiguration(commandName: "win", abstract: "Close a deal as won.")
    static let reads: Set<StoreTable> = Session.tablesOfProgress
    static let writes: Set<StoreTable> = [.opportunity, .stageChange, .customerDate]
    static let examples = ["opportunity win tammerlift-europe --amount 390000"]

    @Argument(help: "The deal.") var opportunity: String
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(parsing: .unconditional, help: "What it was won for, if other than said before.") var amount: String?
    @Option(help: "Why it was won.") var reason: String?
    @OptionGroup var term: RenewalTerm

    func run(in session: Session) throws -> Answer {
        var deal = try session.openDeal(opportunity)
        let day = try session.checkedDay(on, after: deal)
        deal.amount = try amount.map { try session.amount($0) } ?? deal.amount
        deal.outcome = .won
        deal.closes = day
        deal.reason = reason ?? deal.reason
        try session.write.update(deal)
        try session.write.add(
            StageChange(opportunity: deal.id, day: day, stage: "won", amount: deal.amount, closes: day))
        let planned = try plan(deal, wonOn: day, in: session)
        var answer = Answer.said(
            "Won \(deal.handle) on \(day.iso), \(day.days(since: deal.created)) days after it was opened.\(planned)")
        if deal.amount == nil {
            let text =
                "It has no amount, so no revenue is counted. Say it with: undo, then opportunity win \(deal.handle) --amount AMOUNT"
            answer.blocks.append(.problems([Problem(.warning, text)]))
        }
        let warnings = try session.discipline(of: deal).warnings(of: deal)
        if !warnings.isEmpty { answer.blocks.append(.problems(warnings)) }
        return answer
    }

    /// Plans the check-ins and the renewal. A win written down late plans only what still lies ahead.
    ///
    /// - Returns: What was planned, as a sentence behind another.
    private func plan(_ deal: Opportunity, wonOn day: Day, in session: Session) throws -> String {
        let checkIns = session.settings.onboarding.checkIns(of: deal.id, wonOn: day).filter { $0.due >= session.today }
        for checkIn in checkIns { _ = try session.write.add(checkIn) }
        var sentence = ""
        if let days = listed(checkIns.map(\.due.iso), showing: .max) { sentence = " Check-ins: \(days)." }
        if let renews = try term.day(from: day) {
            _ = try session.write.add(
                CustomerDate(id: CustomerDate.ID(0), opportunity: deal.id, kind: .renewal, due: renews))
            sentence += " Renews on \(renews.iso)."
        }
        return sentence
    }
}
