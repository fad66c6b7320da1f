import Foundation
import GRDB
import Playbook
import Testing

@testable import Store

/// A file of its own for a test's workspace, thrown away with the value.
final class ScratchFile: Sendable {
    let folder: URL
    var path: String { folder.appending(path: "workspace.sqlite").path() }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "abm-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            // The machine empties its folder for such things by itself.
            return
        }
    }

    func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    /// Changes the file behind abm's back.
    func meddle(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }
}

extension WorkspaceStore {
    /// Runs `body` as an entry of the journal on a fixed day.
    @discardableResult
    func change<Result>(_ line: String = "test", bulk: Bool = false, _ body: (Writer) throws -> Result) throws -> Result
    {
        let draft = Entry.Draft(line: line, recordedAt: Instant(noonOf: Self.today), day: Self.today)
        return try record(draft, uids: GeneratedUIDs(SeededGenerator(seed: line)), bulk: bulk) { (try body($0), line) }
            .result
    }

    static let today = Day(number: 20_779)

    func undo() throws { _ = try moveAlongJournal { try $0.undo() } }
    func redo() throws { _ = try moveAlongJournal { try $0.redo() } }
    func dump() throws -> String { try read { try $0.dump() } }

    /// The plain SQL answer to a question, for what no reader tells.
    func ask(_ sql: String) throws -> [String] {
        try read { try String.fetchAll($0.database, sql: sql) }
    }

    /// Adds an account of a name that is its handle too.
    @discardableResult
    func addAccount(_ name: String, domain: String? = nil, description: String? = nil) throws -> Account.ID {
        try change("add \(name)") {
            try $0.add(
                Account(
                    id: Account.ID(0), handle: name, name: name, domain: domain, tier: .oneToOne,
                    description: description))
        }
    }
}
