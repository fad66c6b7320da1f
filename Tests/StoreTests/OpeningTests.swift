import Foundation
import GRDB
import Testing

@testable import Store

/// A file that cannot be used says why and is left as it was, to the byte.
@Suite struct OpeningTests {
    /// What opening a file throws.
    private func problem(opening path: String) -> StoreProblem? {
        do throws(StoreProblem) {
            _ = try WorkspaceStore.open(at: path)
            return nil
        } catch {
            return error
        }
    }

    @Test("a workspace opens again as it was left")
    func opensAgain() throws {
        let file = try ScratchFile()
        let dump: String
        do {
            let store = try WorkspaceStore.create(at: file.path)
            try store.addAccount("alfa")
            dump = try store.dump()
        }
        let bytes = try file.bytes()
        let store = try WorkspaceStore.open(at: file.path)
        #expect(try store.dump() == dump)
        #expect(try file.bytes() == bytes, "looking at a workspace changed its file")
    }

    @Test("another program's database is foreign")
    func foreign() throws {
        let file = try ScratchFile()
        try file.meddle(
            "CREATE TABLE letter (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO letter VALUES (1, 'Dear')")
        let bytes = try file.bytes()
        #expect(problem(opening: file.path) == .foreign(path: file.path))
        #expect(try file.bytes() == bytes)
        #expect(throws: StoreProblem.foreign(path: file.path)) { try WorkspaceStore.create(at: file.path) }
        #expect(try file.bytes() == bytes)
    }

    @Test(
        "a file that is no database is foreign",
        arguments: ["", "Dear Sir or Madam,\n", String(repeating: "letters ", count: 4000)])
    func noDatabase(_ text: String) throws {
        let file = try ScratchFile()
        try Data(text.utf8).write(to: URL(filePath: file.path))
        #expect(problem(opening: file.path) == .foreign(path: file.path))
        #expect(try file.bytes() == Data(text.utf8))
    }

    @Test("a workspace of a newer abm is refused with its version")
    func newer() throws {
        let file = try ScratchFile()
        _ = try WorkspaceStore.create(at: file.path)
        try file.meddle("PRAGMA user_version = 99")
        let bytes = try file.bytes()
        #expect(problem(opening: file.path) == .newer(path: file.path, version: 99))
        #expect(try file.bytes() == bytes)
    }

    @Test("a damaged workspace is told, at the opening or at the first look")
    func corrupt() throws {
        let file = try ScratchFile()
        do {
            let store = try WorkspaceStore.create(at: file.path)
            for number in 0..<50 {
                try store.addAccount("account-\(number)", description: "Long enough to fill some pages.")
            }
        }
        var bytes = try file.bytes()
        // The header stays, so that SQLite takes it for a database; every page behind it is noise.
        for index in bytes.indices.dropFirst(100) { bytes[index] = UInt8(truncatingIfNeeded: index &* 31 &+ 7) }
        try bytes.write(to: URL(filePath: file.path))
        #expect(isCorrupt(problem(opening: file.path)))
        #expect(try file.bytes() == bytes)
    }

    @Test("damage in the middle of the file is told when it is met")
    func corruptInside() throws {
        let file = try ScratchFile()
        do {
            let store = try WorkspaceStore.create(at: file.path)
            for number in 0..<50 {
                try store.addAccount("account-\(number)", description: "Long enough to fill some pages.")
            }
        }
        var bytes = try file.bytes()
        for index in bytes.indices.dropFirst(8192) { bytes[index] = 0xFF }
        try bytes.write(to: URL(filePath: file.path))
        do {
            _ = try WorkspaceStore.open(at: file.path).dump()
            Issue.record("the damage went unnoticed")
        } catch let problem as StoreProblem {
            #expect(isCorrupt(problem))
        }
        #expect(try file.bytes() == bytes)
    }

    private func isCorrupt(_ problem: StoreProblem?) -> Bool {
        if case .corrupt = problem { return true }
        return false
    }

    @Test("a file that is cut short is damaged")
    func cutShort() throws {
        let file = try ScratchFile()
        do {
            let store = try WorkspaceStore.create(at: file.path)
            try store.addAccount("alfa")
        }
        let bytes = try file.bytes().prefix(20_000)
        try Data(bytes).write(to: URL(filePath: file.path))
        do {
            _ = try WorkspaceStore.open(at: file.path).dump()
            Issue.record("the cut went unnoticed")
        } catch let problem as StoreProblem {
            #expect(isCorrupt(problem), "\(problem)")
        }
        #expect(try file.bytes() == Data(bytes))
    }

    @Test("a workspace that another program writes to is locked")
    func locked() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try store.addAccount("alfa")
        let dump = try store.dump()
        let other = try DatabaseQueue(path: file.path)
        try other.inDatabase { database in
            try database.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreProblem.locked(path: file.path)) { try store.addAccount("beta") }
            #expect(throws: StoreProblem.locked(path: file.path)) { try store.dump() }
            #expect(problem(opening: file.path) == .locked(path: file.path))
            try database.execute(sql: "ROLLBACK")
        }
        #expect(try store.dump() == dump)
        try store.addAccount("beta")
    }

    @Test("a path without a file is told, and makes none")
    func missing() throws {
        let file = try ScratchFile()
        let problem = problem(opening: file.path)
        #expect(problem == .missing(path: file.path), "\(problem?.description ?? "it opened")")
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test("a folder in the file's place cannot be opened")
    func folder() throws {
        let file = try ScratchFile()
        try FileManager.default.createDirectory(atPath: file.path, withIntermediateDirectories: true)
        guard case .unreadable(file.path, _) = problem(opening: file.path) else {
            Issue.record("\(problem(opening: file.path)?.description ?? "it opened")")
            return
        }
    }

    // The superuser may read everything, so that for them there is nothing to test.
    @Test("a file that may not be read is unreadable", .enabled(if: getuid() != 0, "the superuser may read everything"))
    func unreadable() throws {
        let file = try ScratchFile()
        _ = try WorkspaceStore.create(at: file.path)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
        guard case .unreadable(file.path, _) = problem(opening: file.path) else {
            Issue.record("\(problem(opening: file.path)?.description ?? "it opened")")
            return
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }

    @Test("every problem says where and what to do, in one line")
    func messages() {
        let path = "accounts/workspace.sqlite"
        let problems: [StoreProblem] = [
            .missing(path: path), .unreadable(path: path, reason: "no permission"), .locked(path: path),
            .foreign(path: path),
            .newer(path: path, version: 7), .corrupt(path: path, reason: "page 3"), .full(path: path), .interrupted,
        ]
        for problem in problems {
            #expect(problem == .interrupted || problem.description.hasPrefix(path))
            #expect(problem.description.hasSuffix(".") || problem.description.hasSuffix(": abm init DIR"))
            #expect(!problem.description.contains("\n"))
        }
    }
}
