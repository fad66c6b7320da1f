import Playbook
import Workbench

/// The handle of a new person.
enum PersonName {
    /// `liisa.virtanen`, with a number where that is taken.
    ///
    /// - Throws: `Refusal` where the name holds no letter.
    static func handle(first: String, last: String, isTaken: (String) throws -> Bool) throws -> String {
        guard let base = Handle.ofPerson(first: first, last: last) else {
            throw Refusal(
                "“\([first, last].filter { !$0.isEmpty }.joined(separator: " "))” has no letter to make a handle of. Give one with --handle."
            )
        }
        return try uniqueHandle(base, taken: isTaken)
    }
}
