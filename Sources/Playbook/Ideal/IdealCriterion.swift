/// What a company is compared with the ideal customer by (playbook, section 2).
package enum IdealCriterion: String, Word {
    case industry
    case size
    case geography
    case technology
    case pain

    package static var called: String { "a criterion of the ideal customer" }

    /// How much it weighs unless the settings say otherwise. The playbook names the criteria without weights; these are
    /// ours: what a company is before what it uses and says, since the latter is seldom known at first.
    package var standardWeight: Int {
        switch self {
        case .industry: 30
        case .size: 25
        case .geography, .technology, .pain: 15
        }
    }

    package static let standardWeights = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.standardWeight) })

    /// The line that records what was found out.
    package func line(for account: Account) -> String {
        switch self {
        case .industry: "account edit \(account.handle) --industry INDUSTRY"
        case .size: "account edit \(account.handle) --employees NUMBER"
        case .geography: "account edit \(account.handle) --country COUNTRY --city CITY"
        case .technology: "research add TEXT --about \(account.handle) --kind tech --source SOURCE"
        case .pain: "research add TEXT --about \(account.handle) --kind pain --source SOURCE"
        }
    }
}
