import GRDB
package import Playbook

extension Reader {
    /// The touches of some accounts as steps of their journeys, with their campaigns and without their channels.
    ///
    /// One scan in which only the touches of these accounts become anything.
    package func campaignSteps(of accounts: Set<Account.ID>) throws -> [Account.ID: [Journey.Step]] {
        var steps: [Account.ID: [Journey.Step]] = [:]
        guard !accounts.isEmpty else { return steps }
        var isWanted = [Bool](repeating: false, count: (accounts.map(\.number).max() ?? 0) + 1)
        for account in accounts { isWanted[account.number] = true }
        let rows = try IntegerRows("SELECT id, day, account_id, campaign_id FROM touch NOT INDEXED", on: database)
        while try rows.next() {
            let account = rows.number(2)
            guard account > 0, account < isWanted.count, isWanted[account] else { continue }
            steps[Account.ID(account), default: []].append(
                Journey.Step(
                    touch: Touch.ID(rows.number(0)), day: Day(number: rows.number(1)), channel: "",
                    campaign: rows.id(3).map { Campaign.ID($0) }))
        }
        return steps
    }
}
