import Foundation
import Workbench

/// The editor that the user has chosen in the environment, opened on a file of its own.
struct SystemEditor: TextEditor {
    /// Whether there is somebody to type; an editor named in the environment is started in any case.
    let isInteractive: Bool
    /// What may be drawn on the terminal, which the editor needs for itself.
    let progress: any ProgressObserver

    func edit(_ text: String, named name: String) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let chosen = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty }
        guard let editor = chosen ?? (isInteractive ? "vi" : nil) else {
            throw Refusal("No editor is set. Set EDITOR, or give the edited text as a file with --from FILE.")
        }
        let folder = try Files.makeScratchFolder()
        defer { _ = Result { try Files.remove(folder) } }
        let file = Files.path(name, from: folder)
        try Files.write(text, to: file)
        // The shell splits the editor's own options (`code --wait`); the file is an argument and never read as words.
        progress.finish()
        let words = ["/bin/sh", "-c", "exec \(editor) \"$1\"", "sh", file]
        guard SpawnedProgram(words: words).run() == 0 else {
            throw Refusal("The editor “\(editor)” ended with a failure; nothing was changed.")
        }
        return try Files.text(at: file)
    }
}
