import Foundation
import Workbench

/// A copy of what the transcripts stand on, in a folder that is thrown away: a cell that makes a workspace or writes a
/// file must find the same empty place each time, and must not leave anything in the checkout.
final class CheckoutCopy: Sendable {
    /// The notebooks, the files that they import and the example workspaces.
    private static let parts = ["Tests/Transcripts", "Tests/Fixtures", "workspaces"]
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
        // The folder of others' data lies beside a checkout, and so it does here.
        let shared = Files.folder(of: Checkout.root) + "/shared"
        if Files.exists(shared) {
            try FileManager.default.createSymbolicLink(atPath: scratch.path + "/shared", withDestinationPath: shared)
        }
        for part in Self.parts { try copy(part) }
    }

    func path(_ relative: String) -> String { scratch.path + "/checkout/" + relative }

    /// Copies a folder without what git ignores: stores and exports.
    private func copy(_ folder: String) throws {
        try Files.makeFolder(path(folder))
        for name in Files.names(in: Checkout.path(folder))
        where name != "exports" && !name.hasPrefix("workspace.sqlite") {
            let source = Checkout.path("\(folder)/\(name)")
            if Files.isFolder(source) {
                try copy("\(folder)/\(name)")
            } else {
                try FileManager.default.copyItem(atPath: source, toPath: path("\(folder)/\(name)"))
            }
        }
    }
}
