import Foundation
import Terminal

/// The pager of the user's environment, for answers that are longer than the screen.
struct SystemPager {
    private let pager: Pager

    /// - Returns: `nil` where none is wanted, or none can be steered.
    init?(on screen: TerminalScreen) {
        guard screen.allowsPaging else { return nil }
        let environment = ProcessInfo.processInfo.environment
        let chosen = Pager.chosen(
            environment: { environment[$0] }, hasLess: Self.isInstalled("less", path: environment["PATH"] ?? ""))
        guard let chosen else { return nil }
        pager = chosen
    }

    var showsColour: Bool { pager.showsColour }
    var showsLinks: Bool { pager.showsLinks }

    /// Shows a text until the user leaves it.
    ///
    /// - Returns: Whether the pager could be started; else nothing of the text was seen.
    func show(_ text: String) -> Bool {
        let status = SpawnedProgram(
            words: ["/bin/sh", "-c", "exec \(pager.command)"], environment: pager.environment, input: text
        ).run()
        // The shell's own numbers for a program that is not there or cannot be run.
        return status != 127 && status != 126
    }

    private static func isInstalled(_ name: String, path: String) -> Bool {
        path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    }
}
