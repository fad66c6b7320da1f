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
            MergeableField("employees", \.employees), MergeableField("revenue", \.revenue, text: { $0.text }),
            MergeableField("country", \.country), MergeableField("city", \.city),
            MergeableField("founded", \.founded), MergeableField("owner", \.owner),
            MergeableField("description", \.description),
        ]
    }
}
