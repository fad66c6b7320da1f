/// How closely an account is worked: one by one, per cluster of similar accounts, or per segment.
package enum Tier: String, Word {
    case oneToOne = "1:1"
    case oneToFew = "1:few"
    case oneToMany = "1:many"

    package static var called: String { "a tier" }

    /// How many accounts the tier is meant for; outside it is a warning, not an error (playbook, section 1).
    package var range: ClosedRange<Int> {
        switch self {
        case .oneToOne: 1...10
        case .oneToFew: 10...100
        case .oneToMany: 100...1000
        }
    }
}
