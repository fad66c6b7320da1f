package import Playbook

/// The company that a person, a deal or a touch belongs to.
package struct ExportedCompany: Hashable, Sendable {
    package var account: Account
    /// The account's id in the system that the list is for.
    package var id: String?
    /// What a list for people calls it: its name, or its handle where the name could mean another account too.
    package var called: String

    package init(_ account: Account, id: String? = nil, called: String? = nil) {
        self.account = account
        self.id = id
        self.called = called ?? account.name
    }
}
