package import Playbook
import Store

/// The handles of records that were merged into others: what is known under another name now is still understood.
extension Session {
    /// The account that one of this handle went into; `nil` where none did.
    package func formerAccount(_ name: String) throws -> Account? {
        try read.record(.account, formerly: name.lowercased()).flatMap { try read.account(Account.ID($0)) }
    }

    /// The person that a record of this handle went into; `nil` where none did.
    package func formerContact(_ name: String) throws -> Contact? {
        try read.record(.contact, formerly: name.lowercased()).flatMap { try read.contact(Contact.ID($0)) }
    }
}
