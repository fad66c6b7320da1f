import Playbook
import Testing

@testable import Store

/// A file that comes again is known, in whatever order it comes, and what an import put in comes and goes as a whole.
@Suite struct TouchAgainTests {
    private func store() throws -> (ScratchFile, WorkspaceStore) {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try store.addAccount("alfa", domain: "alfa.example")
        try store.addAccount("beta", domain: "beta.example")
        return (file, store)
    }

    private func take(
        _ lines: [(number: Int, line: TouchLine)], into store: WorkspaceStore, dryRun: Bool = false
    ) throws -> [TouchImport.Outcome] {
        try store.change("import \(store.read { try $0.historyCount() })", bulk: true) { writer in
            let touches = try TouchImport(
                into: writer, from: TouchLine.file, expectedRows: lines.count, dryRun: dryRun)
            let outcomes = try lines.map { try $0.line.added(to: touches, at: $0.number) }
            try touches.finish()
            return outcomes
        }
    }

    private func take(_ lines: [TouchLine], into store: WorkspaceStore, dryRun: Bool = false) throws
        -> [TouchImport.Outcome]
    {
        try take(lines.enumerated().map { ($0.offset + 2, $0.element) }, into: store, dryRun: dryRun)
    }

    private func lines(_ count: Int, by chance: inout SeededGenerator) -> [TouchLine] {
        (0..<count).map { _ in
            var line = TouchLine(
                day: 20_000 + Int.random(in: 0..<4, using: &chance),
                account: ["alfa.example", "beta"][Int.random(in: 0..<2, using: &chance)],
                channel: ["website", ""][Int.random(in: 0..<2, using: &chance)],
                note: ["", "", "a remark", "another"][Int.random(in: 0..<4, using: &chance)])
            if Int.random(in: 0..<4, using: &chance) == 0 { line.id = "T\(Int.random(in: 0..<30, using: &chance))" }
            return line
        }
    }

    /// What a line is known by, and what the store has of it.
    private struct Model {
        var counts: [TouchLine: Int] = [:]
        var ids: Set<String> = []

        /// Takes a file in as an import should.
        mutating func take(_ lines: [TouchLine]) -> [TouchImport.Outcome] {
            var left = counts
            return lines.map { line in
                if !line.id.isEmpty { return ids.insert(line.id).inserted ? .created : .unchanged }
                if left[line, default: 0] > 0 {
                    left[line, default: 0] -= 1
                    return .unchanged
                }
                counts[line, default: 0] += 1
                return .created
            }
        }
    }

    @Test("what is new in a file is what the store has not", arguments: 0..<24)
    func known(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "again \(seed)")
        let (file, store) = try store()
        var model = Model()
        var last: [TouchLine] = []
        for round in 0..<5 {
            let fresh = lines(Int.random(in: 0..<40, using: &chance), by: &chance)
            // The file of before: as it was, longer, in another order, or with lines between.
            let next =
                switch Int.random(in: 0..<4, using: &chance) {
                case 0: last
                case 1: last + fresh
                case 2: (last + fresh).shuffled(using: &chance)
                default: Array(last.prefix(last.count / 2)) + fresh + Array(last.suffix(last.count / 2))
                }
            let expected = model.take(next)
            #expect(try take(next, into: store, dryRun: true) == expected, "round \(round), on trial")
            #expect(try take(next, into: store) == expected, "round \(round)")
            last = next.isEmpty ? fresh : next
        }
        withExtendedLifetime(file) {}
    }

    @Test("each touch knows its file and line, and its own columns; lines left out part the runs")
    func origins() throws {
        let (file, store) = try store()
        try store.change("earlier") { writer in
            _ = try writer.add(
                Touch(
                    id: Touch.ID(0), day: Day(number: 19_000), account: nil, contact: nil, channel: "phone",
                    type: "call"))
        }
        let before = try store.dump()
        let lines = [
            (2, TouchLine()), (3, TouchLine(note: "a remark")), (4, TouchLine(account: "gamma")),
            (5, TouchLine(day: 20_001, extra: "{\"Mood\": \"good\"}")), (8, TouchLine(day: 20_002)),
            (9, TouchLine(day: 20_003)),
        ]
        #expect(try take(lines, into: store).filter { $0 == .created }.count == 5)
        #expect(
            try store.ask("SELECT first_id || ' ' || last_id || ' ' || first_line FROM touch_origin") == [
                "2 3 2", "4 4 5", "5 6 8",
            ])
        try store.read { reader in
            #expect(try reader.origin(ofTouch: 1) == nil)
            let lines = try (2...6).map { try reader.origin(ofTouch: $0)?.line }
            #expect(lines == [2, 3, 5, 8, 9])
            #expect(try reader.origin(ofTouch: 6)?.file == TouchLine.file)
            let extras = try (2...6).map { try reader.extra(ofTouch: $0) }
            #expect(extras == [nil, nil, "{\"Mood\": \"good\"}", nil, nil])
        }
        let after = try store.dump()
        // Again, none is new: no file is noted, and the touches keep the lines that they came from.
        #expect(try take(lines, into: store).allSatisfy { $0 != .created })
        #expect(try store.dump() == after)
        for _ in 0..<2 {
            try store.undo()
            #expect(try store.dump() == before)
            #expect(try store.ask("SELECT rowid FROM touch_note_words WHERE touch_note_words MATCH 'remark'").isEmpty)
            try store.redo()
            #expect(try store.dump() == after)
            #expect(try store.ask("SELECT rowid FROM touch_note_words WHERE touch_note_words MATCH 'remark'") == ["3"])
        }
        #expect(try store.ask("PRAGMA integrity_check") == ["ok"])
        withExtendedLifetime(file) {}
    }

    @Test("notes, columns and lines say which tables an import changed")
    func tables() throws {
        let (file, store) = try store()
        _ = try take([TouchLine(note: "a remark")], into: store)
        let newest = try #require(try store.read { try $0.newestEntry() })
        #expect(
            try store.read { try $0.tablesChanged(by: newest.number) } == [
                "touch", "touch_note", "touch_origin", "import_file", "channel", "touch_type",
            ])
        withExtendedLifetime(file) {}
    }

    @Test("an import of an older version, whose notes were recorded, can still be taken back and done again")
    func recordedNotes() throws {
        let (file, store) = try store()
        let before = try store.dump()
        try store.change("import", bulk: true) { writer in
            let channel = try writer.lookup("email", in: "channel")
            let type = try writer.lookup("reply", in: "touch_type")
            try writer.recorder.paused {
                try writer.execute(
                    "INSERT INTO touch (id, day, channel_id, type_id) VALUES (1, 20000, ?, ?)", [channel, type])
            }
            try writer.execute("INSERT INTO touch_note (touch_id, text) VALUES (1, 'a remark')")
            writer.ranges.append(1...1, of: [.touch])
        }
        let after = try store.dump()
        try file.meddle("UPDATE entry SET schema_version = 4 WHERE id = (SELECT max(id) FROM entry)")
        try store.undo()
        #expect(try store.dump() == before)
        try store.redo()
        #expect(try store.dump() == after)
    }

    @Test("a company is found by any spelling of its name; a name that several have is told with their handles")
    func names() throws {
        let (file, store) = try store()
        for (handle, name, domain) in [
            ("kone", "Kone Oyj", "kone.example"), ("nokia-fi", "Nokia Oyj", "nokia.example"),
            ("nokia-se", "Nokia AB", nil), ("twin-1", "Twin Ltd", nil), ("twin-2", "Twin Ltd", nil),
        ] {
            try store.change(handle) {
                _ = try $0.add(
                    Account(id: Account.ID(0), handle: handle, name: name, domain: domain, tier: .oneToOne))
            }
        }
        func outcomes(_ names: [String]) throws -> [TouchImport.Outcome] {
            try take(names.map { TouchLine(account: $0) }, into: store)
        }
        #expect(
            try outcomes(["Kone Oyj", "KONE", "kone, corp.", "KONE.EXAMPLE", "Koné"]) == [
                .created, .created, .created, .created, .unknownAccount,
            ])
        #expect(
            try store.ask("SELECT handle FROM account JOIN touch ON account_id = account.id") == [
                "kone", "kone", "kone", "kone",
            ])
        #expect(
            try outcomes(["Nokia Oyj", "nokia", "Nokia", "nokia-se", "Twin Ltd", "Twin"]) == [
                .created, .ambiguousAccount(["nokia-fi", "nokia-se"]), .ambiguousAccount(["nokia-fi", "nokia-se"]),
                .created, .ambiguousAccount(["twin-1", "twin-2"]), .ambiguousAccount(["twin-1", "twin-2"]),
            ])
        // A domain is no name: kone.fi is nobody's here.
        #expect(try take([TouchLine(domain: "kone.fi", account: "Kone")], into: store) == [.unknownAccount])
        withExtendedLifetime(file) {}
    }

    @Test("a bulk change that leaves a row referring to nothing is refused, and all of it with it")
    func references() throws {
        let (file, store) = try store()
        _ = try take([TouchLine()], into: store)
        let before = try store.dump()
        #expect(throws: (any Error).self) {
            try store.change("remove", bulk: true) { try $0.execute("DELETE FROM account WHERE handle = 'alfa'") }
        }
        #expect(throws: (any Error).self) {
            try store.change("add", bulk: true) { writer in
                var person = Contact(id: Contact.ID(0), handle: "x", firstName: "X", lastName: "Y")
                person.account = Account.ID(99)
                _ = try writer.add(person)
            }
        }
        #expect(try store.dump() == before)
        try store.change("remove", bulk: true) { try $0.execute("DELETE FROM account WHERE handle = 'beta'") }
        withExtendedLifetime(file) {}
    }
}
