import Playbook
import Store
import Workbench

extension MergeableField<Contact> {
    /// What may differ between two records of one person, in the order of `contact show`. That they opted out is no
    /// field of these: it counts if either did.
    static func all(in session: Session) -> [MergeableField<Contact>] {
        [
            MergeableField(
                "name", text: { $0.name }, take: { ($0.firstName, $0.lastName) = ($1.firstName, $1.lastName) }),
            MergeableField("account", \.account, text: { try session.read.account($0)?.handle }),
            MergeableField("title", \.title), MergeableField("department", \.department),
            MergeableField("role", \.role, text: { $0.rawValue }),
            MergeableField("seniority", \.seniority, text: { $0.rawValue }),
            MergeableField("influence", \.influence), MergeableField("stance", \.stance, text: { $0.rawValue }),
            MergeableField("email", \.email), MergeableField("phone", \.phone), MergeableField("linkedin", \.linkedIn),
            MergeableField("language", \.language, text: { $0.rawValue }), MergeableField("source", \.source),
            MergeableField("basis", \.basis, text: { $0.rawValue }),
            MergeableField("obtained", \.obtained, text: { $0.iso }),
            MergeableField("informed", \.informed, text: { $0.iso }),
        ]
    }
}
