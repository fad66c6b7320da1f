import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Changes what is known of a person.
struct ContactEdit: Command {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: "Change what is known of a person.")
    static let reads = Set<StoreTable>.names
    static let writes: Set<StoreTable> = [.contact]
    static let examples = ["contact edit anneli.kujanpaa --stance supporter --influence 5"]

    @Argument(help: "The person.") var contact: String
    @Option(help: "The new first and last name.") var name: String?
    @Flag(inversion: .prefixedNo, help: "Whether they asked not to be written to.") var optedOut: Bool?
    @OptionGroup var fields: ContactFields

    func run(in session: Session) throws -> Answer {
        let before = try session.contact(contact)
        var after = before
        if let name { (after.firstName, after.lastName) = personNames(in: try tidyName(name, of: "A person")) }
        after.optedOut = optedOut ?? before.optedOut
        try fields.apply(to: &after, in: session)
        guard after != before else { return .said("\(before.handle) is as it was: nothing was given to change.") }
        try session.write.update(after)
        return .said("Changed \(after.handle).")
    }
}
