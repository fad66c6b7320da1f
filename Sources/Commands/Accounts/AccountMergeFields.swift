import Playbook
import Store
import Workbench

extension MergeableField<Account> {
    /// What may differ between two records of one company, in the order of `account show`.
    static func all(in session: Session) -> [MergeableField<Account>] {
        [
            MergeableField("name", text: { $0.name }, take: { $0.name = $1.name }),
            MergeableField("tier", text: { $0.tier.rawValue }, take: { $0.tier = $1.tier }),
            MergeableField("cluster", \.cluster, text: { try session.read.cluster($0)?.handle }),
            MergeableField("segment", \.segment, text: { try session.read.segment($0)?.handle }),
            MergeableField("domain", \.domain), MergeableField("industry", \.industry),
            MergeableField("employees", \.employees), MergeableField("revenue", \.revenue, text: written),
            MergeableField("country", \.country), MergeableField("city", \.city),
            MergeableField("founded", \.founded), MergeableField("owner", \.owner),
            MergeableField("description", \.description),
        ]
    }

    /// An amount as the user could type it: `1200.50 EUR`.
    private static func written(_ money: Money) -> String {
        let (whole, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let rest = cents == 0 ? "" : cents < 10 ? ".0\(cents)" : ".\(cents)"
        return "\(money.cents < 0 ? "-" : "")\(whole)\(rest) \(money.currency.code)"
    }
}
