import Playbook
import Testing

@testable import Store

/// An import of touches takes each touch once, however often its file is imported.
@Suite struct TouchImportTests {
    private typealias Line = TouchLine
    private typealias Counts = [TouchImport.Outcome: Int]

    private func store() throws -> (ScratchFile, WorkspaceStore) {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try store.addAccount("alfa", domain: "alfa.example")
        try store.addAccount("beta", domain: "beta.example")
        try store.change("person") { writer in
            let account = try #require(try writer.reader.account(handle: "alfa"))
            var person = Contact(id: Contact.ID(0), handle: "liisa.salo", firstName: "Liisa", lastName: "Salo")
            person.account = account.id
            person.email = "liisa@alfa.example"
            _ = try writer.add(person)
        }
        return (file, store)
    }

    private func take(_ lines: [Line], into store: WorkspaceStore, dryRun: Bool = false) throws -> Counts {
        try store.change("import \(store.read { try $0.historyCount() })", bulk: true) { writer in
            let touches = try TouchImport(
                into: writer, from: TouchLine.file, expectedRows: lines.count, dryRun: dryRun)
            var counts: Counts = [:]
            for (index, line) in lines.enumerated() {
                counts[try line.added(to: touches, at: index + 2), default: 0] += 1
            }
            try touches.finish()
            return counts
        }
    }

    @Test("a line that stands three times is three touches, and they come in once")
    func repeatedLines() throws {
        let (file, store) = try store()
        let lines =
            Array(repeating: Line(), count: 3) + [
                Line(day: 20_001), Line(note: "a remark"), Line(note: "another remark"),
            ]
        #expect(try take(lines, into: store) == [.created: 6])
        #expect(try store.read { try $0.touchCount() } == 6)
        let dump = try store.dump()
        #expect(try take(lines, into: store) == [.unchanged: 6])
        #expect(try store.dump() == dump)
        #expect(try take(lines + [Line()], into: store) == [.unchanged: 6, .created: 1])
        withExtendedLifetime(file) {}
    }

    @Test("an import that changes nothing leaves no entry")
    func noEntryOfNothing() throws {
        let (file, store) = try store()
        _ = try take([Line()], into: store)
        let entries = try store.read { try $0.historyCount() }
        _ = try take([Line()], into: store)
        _ = try take([Line(day: 20_007)], into: store, dryRun: true)
        #expect(try store.read { try $0.historyCount() } == entries)
        withExtendedLifetime(file) {}
    }

    @Test("an external id makes a touch the same touch, whatever else its line says")
    func externalIDs() throws {
        let (file, store) = try store()
        #expect(
            try take([Line(id: "T-1"), Line(id: "T-2"), Line(id: "T-1")], into: store) == [.created: 2, .unchanged: 1])
        #expect(
            try take([Line(day: 20_050, id: "T-1"), Line(id: "T-3")], into: store) == [.unchanged: 1, .created: 1])
        // One without an id is not one of them, though it says the same.
        #expect(try take([Line()], into: store) == [.created: 1])
        withExtendedLifetime(file) {}
    }

    @Test("a line whose company or person is unknown is told, and the others come in")
    func unknownNames() throws {
        let (file, store) = try store()
        let lines = [
            Line(account: "gamma.example"), Line(email: "nobody@alfa.example"), Line(account: ""),
            Line(account: "", email: "liisa@alfa.example"), Line(account: "beta"),
        ]
        #expect(try take(lines, into: store) == [.unknownAccount: 2, .unknownContact: 1, .created: 2])
        // Somebody's touch is a touch of their company.
        let alfa = try #require(try store.read { try $0.account(handle: "alfa") })
        #expect(try store.read { try $0.touchCount(of: alfa.id) } == 1)
        withExtendedLifetime(file) {}
    }

    @Test("a new campaign is made once and is found again by name and by handle")
    func campaigns() throws {
        let (file, store) = try store()
        #expect(
            try take([Line(campaign: "Spring letter"), Line(day: 20_001, campaign: "Spring letter")], into: store) == [
                .created: 2
            ])
        #expect(try take([Line(day: 20_002, campaign: "spring-letter")], into: store) == [.created: 1])
        #expect(try store.read { try $0.campaigns().map(\.handle) } == ["spring-letter"])
        let reach = try store.read { try $0.campaignReach().values.first }
        #expect(reach?.touches == 3)
        withExtendedLifetime(file) {}
    }

    @Test("a rehearsal counts what the import then does", arguments: 0..<4)
    func rehearsal(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "rehearsal \(seed)")
        let (file, store) = try store()
        let lines = (0..<200).map { _ in
            Line(
                day: 20_000 + Int.random(in: 0..<9, using: &chance),
                account: ["alfa.example", "beta", "gamma"][Int.random(in: 0..<3, using: &chance)],
                campaign: ["", "Spring", "Autumn"][Int.random(in: 0..<3, using: &chance)])
        }
        _ = try take(Array(lines.prefix(80)), into: store)
        let before = try store.dump()
        let counted = try take(lines, into: store, dryRun: true)
        #expect(try store.dump() == before)
        #expect(try take(lines, into: store) == counted)
        try store.undo()
        #expect(try store.dump() == before)
        #expect(try take(lines, into: store) == counted)
        withExtendedLifetime(file) {}
    }

    @Test("a big import makes its indexes anew, also when it is taken back and done again")
    func indexes() throws {
        let (file, store) = try store()
        let question = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'touch' ORDER BY name"
        let indexes = try store.ask(question)
        let before = try store.dump()
        #expect(
            try take(
                (0..<11_000).map { Line(day: 20_000 + $0 % 400, note: $0 % 100 == 0 ? "n\($0)" : "") }, into: store)
                == [.created: 11_000])
        #expect(try store.ask(question) == indexes)
        let after = try store.dump()
        try store.undo()
        #expect(try store.dump() == before)
        try store.redo()
        #expect(try store.dump() == after)
        #expect(try store.ask("PRAGMA integrity_check") == ["ok"])
        #expect(try store.ask(question) == indexes)
        withExtendedLifetime(file) {}
    }
}
