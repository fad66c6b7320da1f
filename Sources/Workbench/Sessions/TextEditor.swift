/// Somebody who lets the user edit a text.
package protocol TextEditor {
    /// Opens a text for editing and waits until the user is done.
    ///
    /// - Parameter name: What to call the file, such as `draft-12.md`.
    /// - Returns: The text as the user left it.
    /// - Throws: ``Refusal`` where there is no editor, or where it ended badly.
    func edit(_ text: String, named name: String) throws -> String
}

/// An editor for notebooks, scripts and tests, which have none.
package struct NoEditor: TextEditor {
    package init() {}
    package func edit(_ text: String, named name: String) throws -> String {
        throw Refusal("There is no editor here. Give the edited text as a file with --from FILE.")
    }
}
