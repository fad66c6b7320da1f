import Playbook
import Store
import Workbench

/// A lead as people name it: an account, or a person with the account that they are at.
struct LeadChoice {
    var account: Account
    var contact: Contact?

    /// What people call it.
    var name: String { contact?.name ?? account.name }
    var handle: String { contact?.handle ?? account.handle }
}

extension Session {
    /// The lead of a name; the account in focus where there is none.
    ///
    /// - Throws: `UnknownName`; `Refusal` for a person without an account.
    func lead(_ name: String?) throws -> LeadChoice {
        guard let name else { return LeadChoice(account: try account(nil)) }
        if let account = try findAccount(name) { return LeadChoice(account: account) }
        if let contact = try findContact(name) ?? formerContact(name) {
            guard let account = try contact.account.flatMap({ try read.account($0) }) else {
                throw Refusal(
                    "\(contact.handle) is at no company yet. Give one with: contact edit \(contact.handle) --account ACCOUNT"
                )
            }
            return LeadChoice(account: account, contact: contact)
        }
        if let account = try formerAccount(name) { return LeadChoice(account: account) }
        let known = try read.accountHandles() + read.contactHandles()
        throw UnknownName(name, kind: "account or contact", known: known, list: "lead list")
    }

    /// Hand-offs and verdicts, of one account or of all.
    func leadBook(of account: Account.ID? = nil) throws -> LeadBook {
        LeadBook(handoffs: try read.handoffs(of: account), verdicts: try read.leadVerdicts(of: account))
    }
}
