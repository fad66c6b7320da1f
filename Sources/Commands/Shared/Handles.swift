import Playbook
import Workbench

/// The handle of a new record: the one that was asked for, if it is free, else one made of the name.
///
/// - Throws: `Refusal` where the handle is taken or where neither gives one.
func newHandle(asked: String?, name: String, kind: String, isTaken: (String) throws -> Bool) throws -> String {
    if let asked {
        guard Handle.isHandle(asked) else {
            throw Refusal("“\(asked)” cannot be a handle: use small letters, figures, hyphens and full stops.")
        }
        guard try !isTaken(asked) else { throw Refusal("There is \(kind) \(asked) already. Choose another --handle.") }
        return asked
    }
    guard let base = Handle.of(name) else {
        throw Refusal(
            "“\(name)” has no Latin letter or figure to make a handle of. Give one with --handle, such as --handle new-customer."
        )
    }
    return try uniqueHandle(base, taken: isTaken)
}
