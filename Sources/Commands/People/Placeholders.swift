import Playbook
import Workbench

extension BuyingRole {
    /// As people say it: `Economic buyer`.
    var phrase: String {
        let words = rawValue.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Contact {
    /// What stands in the place of the last name of somebody who is not yet known.
    static let unnamed = "(not yet known)"

    /// Keeps a role free for somebody who is not yet known.
    mutating func becomePlaceholder(for role: BuyingRole) {
        isPlaceholder = true
        (firstName, lastName) = (role.phrase, Self.unnamed)
    }
}

extension Session {
    /// A person by name who is somebody: one can write to them, and they do things.
    ///
    /// - Throws: `UnknownName`; `Refusal` for a role that is kept free.
    func person(_ name: String) throws -> Contact {
        let contact = try self.contact(name)
        guard !contact.isPlaceholder else {
            throw Refusal(
                "\(contact.handle) is nobody yet, only a role kept free. Once you know who it is: contact edit \(contact.handle) --name \"First Last\""
            )
        }
        return contact
    }
}
