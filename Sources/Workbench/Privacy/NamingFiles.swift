import Notebook
package import Playbook

/// The files of a workspace's folder that name a person: what abm may clean itself, and what the user has to look at.
package struct NamingFiles {
    /// A file that names the person.
    package struct File: Hashable, Sendable {
        /// From the workspace's folder.
        package var path: String
        /// How many of its lines do; 0 where its name alone does.
        package var lines: Int
        /// Whether abm wrote it as an export.
        package var isExport: Bool
    }

    package private(set) var files: [File] = []
    /// Files that cannot be looked into, such as workbooks, which are packed.
    package private(set) var closed: [String] = []
    /// Whether the folder has a history of git, which keeps what files said.
    package private(set) var hasGit = false

    /// Larger files are nobody's notes.
    private static let sizeLimit = 256 << 20
    private static let historyFile = "workspace.history"

    private let folder: String
    private let exports: String
    private let mentions: PersonMentions

    /// - Parameter exports: The folder that exports go to.
    package init(in folder: String, exports: String, mentions: PersonMentions) throws {
        self.folder = folder
        self.exports = exports
        self.mentions = mentions
        try walk("")
        try walk("", inExports: true)
    }

    /// - Parameter inExports: Whether in the folder of exports, which a notebook that is checked has elsewhere.
    private mutating func walk(_ place: String, inExports: Bool = false) throws {
        for name in Files.names(in: Self.join(inExports ? exports : folder, place)) {
            let inner = place.isEmpty ? name : "\(place)/\(name)"
            let relative = inExports ? "exports/\(inner)" : inner
            let path = self.path(relative)
            if name == ".git" {
                hasGit = true
            } else if Files.isLink(path) || relative.hasPrefix("workspace.sqlite") || name.hasPrefix(".abm-")
                || relative == "exports"
            {
                continue
            } else if Files.isFolder(path) {
                try walk(inner, inExports: inExports)
            } else {
                try look(into: relative, at: path)
            }
        }
    }

    private static func join(_ folder: String, _ place: String) -> String {
        place.isEmpty ? folder : "\(folder)/\(place)"
    }

    private func path(_ relative: String) -> String {
        relative.hasPrefix("exports/") ? exports + relative.dropFirst("exports".count) : "\(folder)/\(relative)"
    }

    private mutating func look(into relative: String, at path: String) throws {
        let isNamed = mentions.stand(in: relative)
        guard Files.size(of: path) <= Self.sizeLimit else {
            closed.append(relative)
            return
        }
        let bytes = try Files.bytes(at: path)
        if Self.isPacked(bytes) {
            if isNamed { note(relative, lines: 0) } else { closed.append(relative) }
            return
        }
        let lines =
            bytes.withUnsafeBytes { mentions.mayStand(in: $0) } || !Self.isPlain(bytes)
            ? Self.text(of: bytes).split(whereSeparator: \.isNewline).count { mentions.stand(in: String($0)) } : 0
        if lines > 0 || isNamed { note(relative, lines: lines) }
    }

    private mutating func note(_ relative: String, lines: Int) {
        files.append(File(path: relative, lines: lines, isExport: relative.hasPrefix("exports/")))
    }

    /// Workbooks, documents and pictures.
    private static func isPacked(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x89, 0x50])
            || bytes.starts(with: Array("%PDF".utf8))
    }

    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        !bytes.starts(with: [0xFF, 0xFE]) && !bytes.starts(with: [0xFE, 0xFF])
    }

    /// The text of a file, whichever way its letters are written.
    private static func text(of bytes: [UInt8]) -> String {
        if !isPlain(bytes) {
            let isLittle = bytes.first == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
                isLittle
                    ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
                    : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        // Excel's lists: each byte is a letter.
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    // MARK: Cleaning

    /// Takes the person out of what abm keeps in files itself: lines of the prompt's history, and answers in notebooks.
    ///
    /// - Returns: The answers that were taken out, by notebook.
    package mutating func clean() throws -> [(path: String, answers: Int)] {
        var cleaned: [(String, Int)] = []
        for (index, file) in files.enumerated().reversed() {
            let path = path(file.path)
            if file.path == Self.historyFile {
                try cleanHistory(at: path)
                files.remove(at: index)
            } else if file.path.hasSuffix(".md"), !file.isExport {
                let document = NotebookDocument(try Files.bytes(at: path))
                let left = document.removingOutputs { mentions.stand(in: $0) }
                guard left.count > 0 else { continue }
                try Files.write(left.document.bytes, to: path)
                cleaned.append((file.path, left.count))
                let lines = left.document.text.split(whereSeparator: \.isNewline).count {
                    mentions.stand(in: String($0))
                }
                if lines == 0, !mentions.stand(in: file.path) {
                    files.remove(at: index)
                } else {
                    files[index].lines = lines
                }
            }
        }
        return cleaned.reversed()
    }

    private func cleanHistory(at path: String) throws {
        let lines = Self.text(of: try Files.bytes(at: path)).split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { !mentions.stand(in: String($0)) }
        try Files.writePrivate(Array(kept.joined(separator: "\n").utf8), to: path)
    }

    /// Removes the exports that name the person.
    ///
    /// - Returns: Their paths.
    package mutating func removeExports() throws -> [String] {
        let removed = files.filter(\.isExport).map(\.path)
        for path in removed { try Files.remove(self.path(path)) }
        files.removeAll(where: \.isExport)
        return removed
    }
}
