import Foundation
import Testing

/// The one-to-many example is made by a tool of the house; whoever runs it gets the files that are there.
@Suite struct ExamplesToolTests {
    /// The tool beside the tests in the folder of the build, where `swift build` has put it.
    private static let tool: URL? = {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path().count > 1 {
            let candidate = folder.appending(path: "abm-examples")
            if FileManager.default.isExecutableFile(atPath: candidate.path()), !isFolder(candidate) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        let built = SourceFile.root.appending(path: ".build/debug/abm-examples")
        return FileManager.default.isExecutableFile(atPath: built.path()) ? built : nil
    }()

    private static func isFolder(_ url: URL) -> Bool {
        (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    }

    @Test("abm-examples writes workspaces/one-to-many as it is", .enabled(if: tool != nil, "abm-examples is not built"))
    func reproduces() throws {
        let tool = try #require(Self.tool)
        let folder = FileManager.default.temporaryDirectory.appending(path: "abm-examples-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = tool
        process.arguments = [folder.path()]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let kept = SourceFile.root.appending(path: "workspaces/one-to-many")
        let names = try FileManager.default.contentsOfDirectory(atPath: kept.path()).filter { $0.hasSuffix(".csv") }
        #expect(names.sorted() == ["accounts.csv", "contacts.csv", "opportunities.csv", "touches.csv"])
        for name in names {
            let fresh = try Data(contentsOf: folder.appending(path: name))
            #expect(
                try fresh == Data(contentsOf: kept.appending(path: name)), "\(name) is not what abm-examples writes")
        }
        try FileManager.default.removeItem(at: folder)
    }
}
