import Foundation

// Writes the files of a folder as one Swift source: embed-templates FOLDER OUTPUT
//
// Each file becomes a raw string literal, in the order of the paths, so that the same folder gives the same bytes.

let arguments = CommandLine.arguments
guard arguments.count == 3 else { fail("usage: embed-templates FOLDER OUTPUT") }
let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
var source = """
    /// The files of `templates/` as they were when the workbench was built, by path.
    package let shippedFiles: [(path: String, text: String)] = [

    """
guard let names = FileManager.default.enumerator(atPath: folder.path()) else { fail("\(folder.path()): not a folder") }
var paths: [String] = []
while let name = names.nextObject() as? String { paths.append(name) }

let hashes = "#####"
for path in paths.sorted() {
    let file = folder.appending(path: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false), isDirectory: &isFolder),
        !isFolder.boolValue
    else { continue }
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { fail("templates/\(path): is not UTF-8") }
    guard !text.utf8.contains(0), !text.utf8.contains(13), !text.contains("\"\"\"\(hashes)") else {
        fail("templates/\(path): has a NUL, a carriage return or a closing quote that a Swift literal cannot hold")
    }
    source +=
        "    (\n        path: \(hashes)\"\(path)\"\(hashes),\n        text: \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)),\n"
}
source += "]\n"

do {
    try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
} catch {
    fail("\(arguments[2]): cannot be written: \(error)")
}

/// Ends the build with one line that an editor can follow.
func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("error: \(message)\n".utf8))
    exit(1)
}
