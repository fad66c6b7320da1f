import Foundation
import Workbench

/// The checkout that the tests were built in, and what lies beside it.
enum Checkout {
    static let root = Files.folder(of: Files.folder(of: Files.folder(of: #filePath)))

    static func path(_ relative: String) -> String { root + "/" + relative }

    /// The Markdown files of a folder, as paths relative to the checkout.
    static func notebooks(in folder: String) -> [String] {
        Files.names(in: path(folder)).filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
    }
}

/// A folder that is thrown away with the value.
final class ScratchFolder: Sendable {
    let path: String

    /// The commands that open a workspace remember it for the user; here they must forget it with the folder.
    private static let state: String = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "abm-tests-state-\(getpid())").path()
        setenv("XDG_STATE_HOME", folder, 1)
        return folder
    }()

    init() throws {
        precondition(!Self.state.isEmpty)
        path = try Files.makeScratchFolder()
    }

    deinit {
        do {
            try Files.remove(path)
        } catch {
            // The machine empties its folder for such things by itself.
            return
        }
    }
}
