import Answers
import Foundation
import Playbook
import Settings
import Store

/// Makes a workspace out of a dump: complete in a folder of its own first, then at once in its place.
package struct WorkspaceLoad {
    /// What was loaded.
    package struct Tally {
        package var name: String
        package var accounts = 0
        package var contacts = 0
        package var touches = 0
        /// What is remarkable, such as rows that were added by hand.
        package var remarks: [String] = []
    }

    private let folder: String
    private let typed: String
    private let manifest: DumpManifest

    /// - Parameters:
    ///   - folder: The dump.
    ///   - typed: As the user wrote it.
    /// - Throws: ``Refusal``, `SettingsProblems`, ``FileProblem``.
    package init(_ folder: String, typed: String) throws {
        let path = "\(folder)/\(DumpManifest.file)"
        guard Files.isFolder(folder), Files.exists(path) else {
            throw Refusal("\(typed): is no dump (it has no dump.yml). Write one with: dump FOLDER")
        }
        self.folder = folder
        self.typed = typed.hasSuffix("/") ? String(typed.dropLast()) : typed
        manifest = try DumpManifest(try Files.text(at: path), file: "\(self.typed)/\(DumpManifest.file)")
    }

    /// The folder to make where the user names none: called as the workspace is.
    package var ownFolder: String { manifest.folder }

    /// Makes the workspace.
    ///
    /// - Parameters:
    ///   - target: A folder that is not there, or empty.
    ///   - line: The line for the history.
    /// - Throws: ``LoadProblems`` with what is wrong and where, ``FileProblem``, `SettingsProblems`.
    package func make(in target: String, line: String, clock: Clock) throws -> Tally {
        let site = try Files.makeScratchFolder(in: Files.existingFolder(above: target))
        do {
            try copyFiles(to: site)
            let store = try WorkspaceStore.create(at: site + "/workspace.sqlite", isScratch: true)
            let tally = try store.restore(line, now: clock.now, today: clock.today) { loader in
                let tally = try fill(loader)
                return (tally, "Loaded \(typed): \(tally.accounts) accounts, \(tally.touches) touches.")
            }
            try Files.remove(target)
            try Files.makeFolder(Files.folder(of: target))
            try Files.move(site, over: target)
            return tally
        } catch {
            try Files.remove(site)
            throw error
        }
    }

    private func copyFiles(to site: String) throws {
        let source = "\(folder)/\(UserFiles.folder)"
        let place = "\(typed)/\(UserFiles.folder)"
        guard Files.exists(source + "/workspace.yml") else {
            throw LoadProblems([
                Problem(.error, "the workspace's settings are missing", place: place + "/workspace.yml")
            ])
        }
        _ = try WorkspaceSettings.parse(try Files.text(at: source + "/workspace.yml"), file: place + "/workspace.yml")
        let files = UserFiles(in: source)
        if let link = files.links.first {
            throw LoadProblems([
                Problem(.error, "is a link and no plain file; put the file itself here", place: "\(place)/\(link)")
            ])
        }
        for path in files.paths { try Files.copy("\(source)/\(path)", to: "\(site)/\(path)") }
    }

    private func fill(_ loader: DumpLoader) throws -> Tally {
        var tally = Tally(name: manifest.name)
        let described = Dictionary(manifest.rows.map { ($0.file, $0.count) }, uniquingKeysWith: { first, _ in first })
        func end(_ name: String, _ count: Int, _ problems: [Problem]) throws {
            // What one file lacks, those after it would only complain of again.
            guard problems.isEmpty else { throw LoadProblems(problems) }
            if let told = described[name], told != count {
                tally.remarks.append(
                    "\(name) has \(count) rows, and dump.yml speaks of \(told): it was changed by hand.")
            }
        }
        for file in DumpFile.all {
            let (count, problems) = try load(file, loader)
            try end(file.name, count, problems)
            switch file.table {
            case .account: tally.accounts = count
            case .contact: tally.contacts = count
            case .touch: tally.touches = count
            default: break
            }
        }
        let (count, problems) = try loadSpans(loader)
        try end(DumpedSpans.name, count, problems)
        if let last = manifest.lastDraft { try loader.setLastDraftNumber(last) }
        return tally
    }

    private func load(_ file: DumpFile, _ loader: DumpLoader) throws -> (count: Int, problems: [Problem]) {
        let table = try loader.begin(file)
        let (path, place) = ("\(folder)/\(file.name)", "\(typed)/\(file.name)")
        let objects = file.columns.indices.filter { file.columns[$0].isObject }
        func add(_ line: Int, _ fields: [String?]) throws -> (column: Int?, message: String)? {
            for index in objects {
                if let text = fields[index], let why = ExtraColumns.problem(of: text) {
                    return (index, "\(file.columns[index].name): \(why)")
                }
            }
            do {
                try table.add(line: line, fields)
                return nil
            } catch let refusal as DumpRefusal {
                return (refusal.column, refusal.message)
            }
        }
        if file.bodyColumn != nil {
            return try DumpDocuments(file: file, folder: path, place: place).read { try add(0, $0) }
        }
        let sheet = DumpSheet(path: path, place: place, columns: file.columns.map(\.name))
        let (count, found) = try sheet.read(add)
        let problems =
            try found
            + table.finish().map { line, refusal in
                Problem(.error, refusal.message, place: place, line: line, column: 1)
            }
        return (count, problems)
    }

    /// The spans of one draft follow each other; a draft whose spans stand in two places would lose the first.
    private func loadSpans(_ loader: DumpLoader) throws -> (count: Int, problems: [Problem]) {
        var gathered: (draft: String, rows: [[String?]])?
        var done: Set<String> = []
        let place = "\(typed)/\(DumpedSpans.name)"
        func close() throws -> (column: Int?, message: String)? {
            guard let (draft, rows) = gathered else { return nil }
            gathered = nil
            done.insert(draft)
            do {
                try loader.setSpans(rows, ofDraft: draft)
                return nil
            } catch let refusal as DumpRefusal {
                return (refusal.column, refusal.message)
            }
        }
        let sheet = DumpSheet(path: "\(folder)/\(DumpedSpans.name)", place: place, columns: DumpedSpans.columns)
        let read = try sheet.read { _, fields in
            guard let draft = fields[0] else { return (0, "draft is missing") }
            let row = Array(fields.dropFirst())
            if gathered?.draft == draft {
                gathered?.rows.append(row)
                return nil
            }
            let problem = try close()
            gathered = (draft, [row])
            return done.contains(draft) ? (0, "the spans of draft \(draft) do not stand together") : problem
        }
        let last = try close().map { [Problem(.error, $0.message, place: place)] } ?? []
        return (read.count, read.problems + last)
    }
}
