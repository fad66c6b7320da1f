import Exchange
import Playbook
import Settings
import Store

/// Writes a whole workspace as files that people read and programs compare: the same workspace, the same bytes.
package struct WorkspaceDump {
    /// What was written.
    package struct Tally {
        /// How many rows each file has; files without any are left out.
        package var rows: [(file: String, count: Int)]
        /// How many of the user's own files went along.
        package var files: Int
        /// What stands beside them and was left out.
        package var leftOut: UserFiles
    }

    private let session: Session
    private let workspace: Workspace
    /// How many bytes of a file are gathered before they are written.
    private static let pieceByteCount = 1 << 18

    /// A dump of the workspace that a session has open.
    package init(in session: Session) {
        guard let workspace = session.workspace else { preconditionFailure("a dump is of an open workspace") }
        self.session = session
        self.workspace = workspace
    }

    /// Writes the dump whole, then puts it in its place: a new folder, an empty one, or that of an older dump.
    ///
    /// - Parameters:
    ///   - target: The folder.
    ///   - typed: As the user wrote it.
    /// - Throws: ``Refusal`` where something else is there; ``FileProblem``.
    package func write(to target: String, typed: String) throws -> Tally {
        let isThere = Files.exists(target)
        let isDump = Files.exists(target + "/" + DumpManifest.file)
        guard !isThere || isDump || (Files.isFolder(target) && Files.names(in: target).isEmpty) else {
            throw Refusal("\(typed): holds something else than a dump. Name a new folder, or that of an older dump.")
        }
        let site = try Files.makeScratchFolder(in: Files.existingFolder(above: target))
        do {
            let tally = try fill(site)
            try publish(site, to: target, replacing: isDump)
            try Files.remove(site)
            return tally
        } catch {
            try Files.remove(site)
            throw error
        }
    }

    private func fill(_ site: String) throws -> Tally {
        let read = session.read
        var manifest = DumpManifest(name: workspace.settings.name, lastDraft: try read.lastDraftNumber())
        for file in DumpFile.all {
            let path = "\(site)/\(file.name)"
            let count = try file.bodyColumn == nil ? writeSheet(file, to: path) : writeDocuments(file, to: path)
            manifest.rows.append((file.name, count))
            try session.checkCancellation()
        }
        manifest.rows.append((DumpedSpans.name, try writeSpans(to: "\(site)/\(DumpedSpans.name)")))
        let files = UserFiles(in: workspace.folder)
        for path in files.paths {
            try session.checkCancellation()
            try Files.copy("\(workspace.folder)/\(path)", to: "\(site)/\(UserFiles.folder)/\(path)")
        }
        try Files.write(DumpReadme.text(name: manifest.name), to: "\(site)/\(DumpReadme.file)")
        try Files.write(DumpAttributes.text, to: "\(site)/\(DumpAttributes.file)")
        // Last: a folder without it is no dump.
        try Files.write(manifest.text, to: "\(site)/\(DumpManifest.file)")
        return Tally(rows: manifest.rows.filter { $0.count > 0 }, files: files.paths.count, leftOut: files)
    }

    private func writeSheet(_ file: DumpFile, to path: String) throws -> Int {
        let output = try TextFileWriter(path)
        var writer = CSVWriter(.systems)
        writer.write(file.columns.map(\.name))
        let columns = file.columns.indices
        let count = try session.read.dump(file) { row in
            for column in columns { try Self.check(row[column], of: file.name) }
            writer.writeExactly(columns.lazy.map { row[$0] })
            if writer.bytes.count > Self.pieceByteCount {
                try output.write(writer.takeBytes())
                try session.checkCancellation()
            }
        }
        try output.write(writer.takeBytes())
        try output.finish()
        return count
    }

    private func writeSpans(to path: String) throws -> Int {
        let output = try TextFileWriter(path)
        var writer = CSVWriter(.systems)
        writer.write(DumpedSpans.columns)
        let count = try session.read.dumpSpans { row in
            for text in row where text?.utf8.contains(0) == true { throw Self.zeroByte(in: DumpedSpans.name) }
            writer.writeExactly(row)
            if writer.bytes.count > Self.pieceByteCount {
                try output.write(writer.takeBytes())
                try session.checkCancellation()
            }
        }
        try output.write(writer.takeBytes())
        try output.finish()
        return count
    }

    /// A Markdown file for each row: what is known of it as its front matter, then its text to the byte.
    private func writeDocuments(_ file: DumpFile, to folder: String) throws -> Int {
        try session.read.dump(file) { row in
            try session.checkCancellation()
            var text = "---\n"
            var body = ""
            for (index, column) in file.columns.enumerated() {
                try Self.check(row[index], of: file.name)
                guard let value = row.string(index) else { continue }
                if column.name == file.bodyColumn {
                    body = value
                } else {
                    text += FlatSettings.line(column.name, value)
                }
            }
            try Files.write(text + "---\n" + body + "\n", to: "\(folder)/\(row.string(0) ?? "").md")
        }
    }

    /// No text file takes a zero byte, and none may be lost in silence.
    private static func check(_ field: UnsafeRawBufferPointer?, of file: String) throws(Refusal) {
        if let field, field.contains(0) { throw zeroByte(in: file) }
    }

    private static func zeroByte(in file: String) -> Refusal {
        Refusal("\(file): a text holds a zero byte, which no text file can. Nothing was written.")
    }

    // MARK: Into its place

    /// Puts a finished dump where the user wants it. Of an older dump all that it wrote goes; anything else that stands
    /// there, such as a repository's own files, stays.
    private func publish(_ site: String, to target: String, replacing isDump: Bool) throws {
        let old = try isDump ? Self.names(ofDumpIn: target).filter { Files.exists("\(target)/\($0)") } : []
        let names = Files.names(in: site).filter { name in
            name != DumpManifest.file && (name != DumpAttributes.file || !Files.exists("\(target)/\(name)"))
        }
        try Files.publish(site, to: target, replacing: old, with: names + [DumpManifest.file])
    }

    /// What an older dump wrote into its folder, the description last: until that is gone it still is a dump.
    private static func names(ofDumpIn folder: String) throws -> [String] {
        let own = DumpFile.all.map(\.name) + [DumpedSpans.name, DumpReadme.file, UserFiles.folder]
        let path = "\(folder)/\(DumpManifest.file)"
        // One of another form may have had files that this one has not.
        let described = (try? DumpManifest(Files.text(at: path), file: path))?.rows.map(\.file) ?? []
        let plain = described.filter { $0.hasSuffix(".csv") && !$0.contains("/") && !own.contains($0) }
        return own + plain + [DumpManifest.file]
    }
}
