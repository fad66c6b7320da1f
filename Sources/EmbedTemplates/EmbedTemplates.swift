import Foundation
import PackagePlugin

/// Makes the shipped templates part of the binary, so that it finds them wherever it is moved.
///
/// A resource bundle would not do: its accessor traps once the binary is moved away from it.
@main
struct EmbedTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "ShippedFiles.swift")
        var files: [URL] = []
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        while let file = found?.nextObject() as? URL {
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true { files.append(file) }
        }
        return [
            .buildCommand(
                displayName: "Embedding the shipped templates",
                executable: try context.tool(named: "embed-templates").url,
                arguments: [folder.path(), output.path()], inputFiles: files.sorted { $0.path() < $1.path() },
                outputFiles: [output])
        ]
    }
}
