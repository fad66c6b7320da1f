package import Playbook

/// An account as lists tell of it, with what stands in other tables.
package struct ExportedAccount: Hashable, Sendable {
    package var account: Account
    /// The account's id in the system that the list is for.
    package var id: String?
    /// The handle of its cluster.
    package var cluster: String?
    /// The handle of its segment.
    package var segment: String?

    package init(_ account: Account, id: String? = nil, cluster: String? = nil, segment: String? = nil) {
        self.account = account
        self.id = id
        self.cluster = cluster
        self.segment = segment
    }
}
