import Foundation
import Terminal
import Testing

@Suite struct HistoryFileTests {
    /// A folder of its own, gone after the test.
    private static func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer {
            do {
                try FileManager.default.removeItem(at: folder)
            } catch {
                Issue.record("the folder stays: \(error)")
            }
        }
        try body(folder)
    }

    @Test func `Cells come back as they were, one on each line`() throws {
        try Self.withFolder { folder in
            let path = folder.appending(path: "history").path()
            let cells = ["score", "note \"a\\n\nb\"", "ä 東 👩‍👧\t\\", "\\", "a\\\nb"]
            let history = HistoryFile(path: path)
            for cell in cells { history.append(cell) }
            #expect(HistoryFile(path: path).entries == cells)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.split(separator: "\n").count == cells.count)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func `A completed cell takes the place of the one that was typed, if that is still the newest`() throws {
        try Self.withFolder { folder in
            let path = folder.appending(path: "history").path()
            let history = HistoryFile(path: path)
            for cell in ["score", "draft new"] { history.append(cell) }
            history.replace("draft new", by: "draft new intro --to ä")
            history.replace("draft new", by: "never")
            #expect(history.entries == ["score", "draft new intro --to ä"])
            #expect(HistoryFile(path: path).entries == history.entries)
            // What another process has added since stays, and so does what it stands on.
            let other = HistoryFile(path: path)
            history.append("brief")
            other.append("pipeline")
            history.replace("brief", by: "brief granberga")
            #expect(HistoryFile(path: path).entries.suffix(3) == ["brief", "pipeline", "brief granberga"])
            let memory = HistoryFile(path: nil)
            memory.append("brief")
            memory.replace("brief", by: "brief granberga")
            #expect(memory.entries == ["brief granberga"])
        }
    }

    @Test func `Blanks, repetitions and what begins with a space stay out`() {
        let history = HistoryFile(path: nil)
        for cell in ["a", "a", " secret", "", "  \n", "b", "a"] { history.append(cell) }
        #expect(history.entries == ["a", "b", "a"])
        #expect(history.newest(beginning: "a") == nil)
        #expect(history.newest(beginning: "") == "a")
    }

    @Test func `At most ten thousand cells are kept, the newest`() throws {
        try Self.withFolder { folder in
            let path = folder.appending(path: "history").path()
            try (0..<12_000).map { "cell \($0)\n" }.joined().write(toFile: path, atomically: false, encoding: .utf8)
            let history = HistoryFile(path: path)
            #expect(history.entries.count == HistoryFile.limit && history.entries.last == "cell 11999")
            history.append("newest")
            #expect(history.entries.count <= HistoryFile.limit)
            let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            #expect(lines.count <= HistoryFile.limit && lines.last == "newest" && lines.contains("cell 11998"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["history"])
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func `Two who write at once lose nothing`() throws {
        try Self.withFolder { folder in
            let path = folder.appending(path: "history").path()
            let (one, two) = (HistoryFile(path: path), HistoryFile(path: path))
            for number in 0..<200 {
                one.append("one \(number)")
                two.append("two \(number)")
            }
            #expect(Set(HistoryFile(path: path).entries).count == 400)
        }
    }

    @Test func `A damaged file gives what is whole and is gone on with`() throws {
        try Self.withFolder { folder in
            let path = folder.appending(path: "history")
            let bytes: [UInt8] =
                Array("good\n".utf8) + [0, 0, 0xFF, 0x0A, 0xE4, 0x0A, 0x1B, 0x0A] + Array("cut o".utf8)
            try Data(bytes).write(to: path)
            let history = HistoryFile(path: path.path())
            #expect(history.entries == ["good", "cut o"])
            history.append("next")
            #expect(HistoryFile(path: path.path()).entries == ["good", "cut o", "next"])
            #expect(try Data(contentsOf: path).starts(with: bytes))
        }
    }

    @Test func `Random bytes never trap`() throws {
        try Self.withFolder { folder in
            var generator = SeededGenerator(3)
            let path = folder.appending(path: "history")
            for _ in 0..<200 {
                let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
                    [0x0A, 0x5C, 0x6E, UInt8.random(in: 0...255, using: &generator)].randomElement(using: &generator)
                        ?? 0
                }
                try Data(bytes).write(to: path)
                let history = HistoryFile(path: path.path())
                history.append("after")
                #expect(history.problem == nil && HistoryFile(path: path.path()).entries.last == "after")
            }
        }
    }

    @Test func `A foreign file is kept beside when the history is cut`() throws {
        try Self.withFolder { folder in
            let path = folder.appending(path: "history").path()
            let text = "\u{1B}[31mforeign\n" + (0..<10_500).map { "cell \($0)\n" }.joined()
            try text.write(toFile: path, atomically: false, encoding: .utf8)
            HistoryFile(path: path).append("newest")
            let kept = try String(contentsOfFile: path + ".damaged", encoding: .utf8)
            #expect(kept.hasPrefix(text))
            #expect(HistoryFile(path: path).entries.last == "newest")
        }
    }

    @Test func `What is no file of ours is left alone, and the editing goes on`() throws {
        try Self.withFolder { folder in
            let other = folder.appending(path: "other")
            try Data("other\n".utf8).write(to: other)
            let link = folder.appending(path: "link")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: other)
            for path in [folder.path(), link.path(), folder.appending(path: "missing/history").path(), "/dev/null"] {
                let history = HistoryFile(path: path)
                history.append("a")
                #expect(history.entries == ["a"])
                #expect(history.problem?.hasPrefix("The history is not kept in ") == true, "\(path)")
            }
            #expect(try String(contentsOf: other, encoding: .utf8) == "other\n")
        }
    }
}
