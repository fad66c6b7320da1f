import Terminal
import Workbench

/// The clipboard of the user's terminal, as the house asks for it.
struct TerminalClipboard: ClipboardAccess {
    let screen: TerminalScreen

    func copy(_ text: String) -> ClipboardOutcome {
        do throws(ClipboardRefusal) {
            try Clipboard.current(screen).copy(text)
            return .asked
        } catch {
            return .cannot(reason: error.description)
        }
    }
}
