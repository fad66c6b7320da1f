/// Somebody who can put a text where the user pastes from.
package protocol ClipboardAccess {
    /// Copies a text, or says why not.
    func copy(_ text: String) -> ClipboardOutcome
}

/// What came of copying.
package enum ClipboardOutcome: Hashable, Sendable {
    /// The terminal was asked; no terminal answers whether it did.
    case asked
    /// A sentence, such as `This is no terminal.`
    case cannot(reason: String)
}

/// A clipboard for notebooks, scripts and tests, which have none.
package struct NoClipboard: ClipboardAccess {
    package init() {}
    package func copy(_ text: String) -> ClipboardOutcome { .cannot(reason: "There is no clipboard here.") }
}
