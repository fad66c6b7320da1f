import Playbook
import Testing

@testable import Store

/// The journal is a line of states, walked back and forth; what does not fit is refused, never guessed.
@Suite struct JournalTests {
    @Test("an empty journal has nothing to undo or to redo")
    func exhausted() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        #expect(throws: Journal.Exhausted.self) { try store.undo() }
        #expect(throws: Journal.Exhausted.self) { try store.redo() }
        try store.addAccount("alfa")
        #expect(throws: Journal.Exhausted.self) { try store.redo() }
    }

    @Test("an error inside an entry leaves neither the changes nor the entry")
    func rollsBack() throws {
        struct Stop: Error {}
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try store.addAccount("alfa")
        let dump = try store.dump()
        #expect(throws: Stop.self) {
            try store.change("stopped") { writer in
                _ = try writer.add(Account(id: Account.ID(0), handle: "beta", name: "Beta", tier: .oneToMany))
                throw Stop()
            }
        }
        #expect(try store.dump() == dump)
        #expect(try store.read { try $0.historyCount() } == 1)
    }

    @Test("a row that was changed from outside stops the undo, and nothing is lost")
    func changedFromOutside() throws {
        let file = try ScratchFile()
        do {
            let store = try WorkspaceStore.create(at: file.path)
            try store.addAccount("alfa")
        }
        try file.meddle("UPDATE account SET industry = 'Cranes'")
        let store = try WorkspaceStore.open(at: file.path)
        let dump = try store.dump()
        #expect(throws: Journal.Refused.self) { try store.undo() }
        #expect(try store.dump() == dump)
        #expect(try store.read { try $0.newestEntry()?.isUndone } == false)
    }

    @Test("an entry of an older format is refused")
    func olderFormat() throws {
        let file = try ScratchFile()
        do {
            let store = try WorkspaceStore.create(at: file.path)
            try store.addAccount("alfa")
        }
        try file.meddle("UPDATE entry SET schema_version = 0")
        let store = try WorkspaceStore.open(at: file.path)
        #expect(throws: Journal.Refused.self) { try store.undo() }
    }

    @Test("a value that no abm writes is told as damage")
    func damagedValue() throws {
        let file = try ScratchFile()
        do {
            let store = try WorkspaceStore.create(at: file.path)
            try store.change("person") {
                _ = try $0.add(Contact(id: Contact.ID(0), handle: "liisa", firstName: "Liisa", lastName: "Salo"))
            }
        }
        try file.meddle("UPDATE contact SET stance = 'undecided'")
        let store = try WorkspaceStore.open(at: file.path)
        #expect(throws: DamagedValue(table: "contact", value: "undecided")) { try store.read { try $0.contacts() } }
    }

    @Test("an entry knows the cell of the notebook that it came from")
    func cells() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let reference = Entry.CellReference(notebook: "plan.md", cell: "people", sourceHash: "00ff")
        let draft = Entry.Draft(
            line: "account add alfa", recordedAt: Instant(noonOf: WorkspaceStore.today), day: WorkspaceStore.today,
            cell: reference)
        let uids = GeneratedUIDs(SeededGenerator(seed: "cells"))
        let (_, number) = try store.record(draft, uids: uids) { writer in
            (try writer.add(Account(id: Account.ID(0), handle: "alfa", name: "Alfa", tier: .oneToOne)), "Added Alfa.")
        }
        let entry = try #require(try store.read { try $0.newestEntry(notebook: "plan.md", cell: "people") })
        #expect(entry.number == number)
        #expect(entry.cell == reference)
        #expect(entry.summary == "Added Alfa.")
        #expect(try store.read { try $0.newestEntry(notebook: "plan.md", cell: "other") } == nil)
        try store.undo()
        #expect(try store.read { try $0.newestEntry(notebook: "plan.md", cell: "people") } == nil)
    }

    @Test("uids are never the same twice, and the same seed gives the same ones")
    func uids() {
        let first = GeneratedUIDs(SeededGenerator(seed: "one"))
        let again = GeneratedUIDs(SeededGenerator(seed: "one"))
        let other = GeneratedUIDs(SeededGenerator(seed: "two"))
        let texts = (0..<2000).map { _ in first.next() }
        #expect(Set(texts).count == texts.count)
        #expect(texts == (0..<2000).map { _ in again.next() })
        #expect(Set(texts).isDisjoint(with: (0..<2000).map { _ in other.next() }))
        #expect(texts.allSatisfy { $0.utf8.count == 20 })
    }
}
