import Foundation

@testable import Notebook

/// The Markdown files that people wrote: those of the checkout, and of the folder `shared` beside it where there is one.
///
/// A generator writes what its author thought of; these hold what it did not, and the fuzz tests start from them too.
enum RealDocuments {
    /// In the order of their paths, so that a seed means the same document on every machine with the same files.
    static let all: [NotebookDocument] = folders.flatMap { folder, depth in
        paths(below: folder, depth: depth).compactMap { path in
            FileManager.default.contents(atPath: path).map { NotebookDocument(Array($0)) }
        }
    }

    /// Those with cells.
    static let notebooks = all.filter { !$0.cells.isEmpty }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folders looked through, and how many folders deep.
    private static let folders: [(path: String, depth: Int)] =
        [("", 0), ("Sources", 0), ("Tests/Transcripts", 3), ("templates", 5), ("workspaces", 5), ("../shared", 5)]
        .map { (root.appending(path: $0.0).path, $0.1) }

    private static func paths(below folder: String, depth: Int) -> [String] {
        guard let enumerator = FileManager.default.enumerator(atPath: folder) else { return [] }
        var found: [String] = []
        while let name = enumerator.nextObject() as? String {
            if enumerator.level > depth {
                enumerator.skipDescendants()
            } else if name.hasSuffix(".md") {
                found.append(folder + "/" + name)
            }
        }
        return found.sorted()
    }
}
