/// Somebody in the team, and what they can take.
package struct Teammate: Hashable, Sendable {
    package var name: String
    package var role: TeamRole
    package var email: String?
    /// The languages they work in; empty for any.
    package var languages: [Language]
    /// How they sell; `nil` where it does not matter.
    package var sells: SellingProfile?
    /// How many accounts they can own; `nil` for no limit.
    package var mostAccounts: Int?
    /// How many leads they can take in a month; `nil` for no limit.
    package var leadsPerMonth: Int?
    /// The won revenue of a quarter that was agreed with them; `nil` where none was.
    package var quota: Sourced<Money>?
    /// The accounts that may be theirs; `nil` for all.
    package var territory: AccountExpression?
    package var pod: String?
    /// Who takes what they have no room for.
    package var deputy: String?

    package init(
        name: String, role: TeamRole, email: String? = nil, languages: [Language] = [],
        sells: SellingProfile? = nil, mostAccounts: Int? = nil, leadsPerMonth: Int? = nil,
        quota: Sourced<Money>? = nil, territory: AccountExpression? = nil, pod: String? = nil, deputy: String? = nil
    ) {
        self.name = name
        self.role = role
        self.email = email
        self.languages = languages
        self.sells = sells
        self.mostAccounts = mostAccounts
        self.leadsPerMonth = leadsPerMonth
        self.quota = quota
        self.territory = territory
        self.pod = pod
        self.deputy = deputy
    }
}

/// How much somebody has on a day.
package struct Workload: Hashable, Sendable {
    /// The accounts that they own.
    package var accounts: Int
    /// The leads handed to them in the day's month.
    package var leads: Int

    package init(accounts: Int = 0, leads: Int = 0) {
        self.accounts = accounts
        self.leads = leads
    }
}

extension Teammate {
    /// Why they can take no more, such as `has 40 accounts of 40`; `nil` where they can.
    ///
    /// - Parameter isNewAccount: Whether the account would be one more of theirs.
    package func fullness(_ load: Workload, isNewAccount: Bool = true) -> String? {
        if isNewAccount, let most = mostAccounts, load.accounts >= most {
            return "has \(load.accounts) accounts of \(most)"
        }
        if let most = leadsPerMonth, load.leads >= most { return "has \(load.leads) leads of \(most) this month" }
        return nil
    }

    /// What they have room for, such as `room for 3 accounts and 12 leads this month`.
    package func room(_ load: Workload) -> String {
        let accounts = mostAccounts.map { most in
            let left = max(0, most - load.accounts)
            return left == 1 ? "1 account" : "\(left) accounts"
        }
        let leads = leadsPerMonth.map { most in
            let left = max(0, most - load.leads)
            return left == 1 ? "1 lead this month" : "\(left) leads this month"
        }
        let parts = [accounts, leads].compactMap { $0 }
        return parts.isEmpty ? "no limit is set" : "room for " + parts.joined(separator: " and ")
    }
}
