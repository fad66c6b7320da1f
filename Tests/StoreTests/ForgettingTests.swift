import Foundation
import GRDB
import Playbook
import Testing

@testable import Store

/// A person who was forgotten is in no table, no index, no entry and no byte of the file.
@Suite struct ForgettingTests {
    private static let first = "Päivikki"
    private static let last = "Ruuskavaara"

    /// Hands each of three over and lets sales reject them.
    private func rejectLeads(of people: [Contact.ID?], at account: Account.ID, in store: WorkspaceStore) throws {
        try store.change("lead reject") { writer in
            let (at, day) = (Instant(noonOf: WorkspaceStore.today), WorkspaceStore.today)
            let notes = ["On leave until spring, says Lemmikki", "Bought already", "Small"]
            for (person, note) in zip(people, notes) {
                let handoff = try writer.add(
                    Handoff(id: Handoff.ID(0), account: account, contact: person, at: at, day: day, rule: "by hand"))
                _ = try writer.add(
                    LeadVerdict(
                        id: LeadVerdict.ID(0), handoff: handoff, account: account, contact: person, at: at, day: day,
                        verdict: .rejected, reason: "no-need", note: note))
            }
        }
    }

    /// A workspace with somebody in every table that may hold a person, and a colleague.
    private func workspace(_ file: ScratchFile) throws -> (
        store: WorkspaceStore, contact: Contact.ID, other: Contact.ID
    ) {
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("kone", domain: "kone.example", description: "Päivikki Ruuskavaara leads it")
        func contact(_ first: String, _ last: String, _ handle: String) -> Contact {
            Contact(
                id: Contact.ID(0), handle: handle, account: account, firstName: first, lastName: last,
                email: "\(handle)@kone.example", phone: "+358 40 765 4321",
                linkedIn: "https://linkedin.com/in/\(handle)")
        }
        let id = try store.change("contact add 1") {
            try $0.add(
                contact(Self.first, Self.last, "paivikki.ruuskavaara"), extra: #"{"Note": "Ruuskavaara, Päivikki"}"#)
        }
        let other = try store.change("contact add 2") { try $0.add(contact("Onni", "Koskelo", "onni.koskelo")) }
        try store.change("relate") { _ = try $0.relate(Relation(from: id, kind: .reportsTo, to: other)) }
        for (subject, text) in [
            (Claim.Subject.contact(id), "She decides"), (.account(account), "Päivikki Ruuskavaara asked for a price"),
            (.contact(other), "Works beside Päivikki Ruuskavaaralle"),
        ] {
            try store.change("research add \(text)") {
                _ = try $0.add(
                    Claim(
                        id: Claim.ID(0), subject: subject, kind: .note, text: text, clauses: [.finnish: text],
                        source: "Call with Päivikki Ruuskavaara", day: WorkspaceStore.today, confidence: .high))
            }
        }
        try store.change("touch add") { writer in
            for (person, note) in [(id, "said yes"), (other, "met with Pa\u{308}ivikki Ruuskavaara")] {
                _ = try writer.add(
                    Touch(
                        id: Touch.ID(0), day: WorkspaceStore.today, account: account, contact: person, channel: "phone",
                        type: "call", note: note))
            }
        }
        try store.change("draft new") { writer in
            let drafts = [id, other].map { person in
                Draft(
                    id: Draft.ID(0), contact: person, account: account, template: "intro", language: .finnish,
                    channel: .email, subject: "Hei", body: "Hei Päivikki Ruuskavaara", day: WorkspaceStore.today,
                    spans: [])
            }
            _ = try writer.add(drafts)
        }
        try store.change("lead answer") { writer in
            let touch = try #require(
                try Int.fetchOne(
                    writer.database, sql: "SELECT id FROM touch WHERE contact_id = ?", arguments: [id.number]))
            try writer.execute(
                "INSERT INTO lead_answer (touch_id, question, answer) VALUES (?, 'when', 'Soonish, said Tuovi')",
                [touch])
        }
        try rejectLeads(of: [id, other, nil], at: account, in: store)
        try store.change("opt out") { try $0.note(OptOut(channel: .phone, day: WorkspaceStore.today), of: id) }
        try store.change("name set") { try $0.setNameForm("genitive", of: "Ruuskavaara", to: "Ruuskavaaran") }
        try store.change("import") { writer in
            let imported = try writer.add(
                ImportedFile(
                    name: "paivikki-ruuskavaara.vcf", system: "generic", at: Instant(noonOf: WorkspaceStore.today)))
            try writer.note(.contact, record: id.number, from: imported, line: 2, changed: nil)
            try writer.note(.contact, system: "hubspot", externalID: "4711", record: id.number)
        }
        return (store, id, other)
    }

    private func person(_ store: WorkspaceStore, _ id: Contact.ID) throws -> PersonToForget {
        let (contact, identities) = try store.read { reader in
            let contact = try #require(try reader.contact(id))
            return (contact, try reader.identities(of: contact))
        }
        var signs = PersonSigns()
        for identity in identities {
            if let handle = identity.handle {
                signs.add(handle: handle)
                signs.add(handle: handle.replacing(".", with: "-"))
            }
            if let email = identity.email { signs.add(token: email) }
            if let first = identity.firstName, let last = identity.lastName {
                signs.add(first: first, last: last) { ["\($0)n", "\($0)lle"] }
            }
        }
        return PersonToForget(
            contact: contact, mentions: PersonMentions(of: signs),
            weakMentions: PersonMentions(of: signs, weakly: true),
            signs: [ForgottenSign(email: contact.email ?? ""), ForgottenSign(id: "4711", system: "hubspot")].compactMap
            { $0 },
            ownNames: [contact.name, contact.lastName])
    }

    @discardableResult
    private func forget(_ id: Contact.ID, in store: WorkspaceStore) throws -> ForgottenTally {
        let person = try person(store, id)
        try store.overwriteDeleted()
        let tally = try store.change("contact forget") { writer in
            let tally = try writer.forget(person, on: WorkspaceStore.today)
            try writer.putBeyondUndo(tally, line: "contact forget …")
            return tally
        }
        try store.scrub()
        return tally
    }

    /// Whether any file of the folder holds some bytes.
    private func stands(_ text: String, in file: ScratchFile) throws -> Bool {
        let names = try FileManager.default.contentsOfDirectory(atPath: file.folder.path())
        return try names.contains { name in
            let bytes = try Data(contentsOf: file.folder.appending(path: name))
            return bytes.range(of: Data(text.utf8)) != nil
        }
    }

    @Test("not a byte of the name is left in any file of the workspace")
    func rawBytes() throws {
        let file = try ScratchFile()
        let (store, id, other) = try workspace(file)
        try store.change("contact edit") { writer in
            var contact = try #require(try writer.reader.contact(id))
            contact.lastName = "Ruuskavaara-Tunturi"
            try writer.update(contact)
            contact.lastName = Self.last
            try writer.update(contact)
        }
        // An index keeps its words in lower case and without marks.
        let words = [Self.first, "Pa\u{308}ivikki", "paivikki", Self.last, "ruuskavaara", "4711"]
        for word in words where word != "4711" { #expect(try stands(word, in: file), "\(word) was there before") }
        let tally = try forget(id, in: store)
        for word in words { #expect(try !stands(word, in: file), "\(word) is still in the file") }
        #expect(try !stands("Tuovi", in: file), "what somebody answered goes with them")
        #expect(try !stands("Lemmikki", in: file), "what sales said of somebody goes with them")
        let verdicts = try store.read { try $0.leadVerdicts() }
        #expect(verdicts.map(\.note) == ["Bought already", "Small"], "and becomes no verdict on the company")
        #expect(try store.read { try $0.handoffs() }.map(\.contact) == [other, nil])
        #expect(tally.erased[.contact] == 1)
        #expect(tally.draftsToOthers.count == 1)
        #expect(tally.anonymousTouches == 1)
        let dump = try store.dump()
        #expect(dump.contains("Onni") && dump.contains("onni.koskelo"))
        #expect(dump.contains("[forgotten] asked for a price"))
        #expect(try store.read { try $0.brokenReferences() }.isEmpty)
        #expect(try store.ask("PRAGMA integrity_check") == ["ok"])
        #expect(try store.read { try $0.search("asked", limit: 5) }.count == 1)
        #expect(try store.read { try $0.search("ruuskavaara", limit: 5) }.isEmpty)
    }

    @Test("what touched the person cannot be taken back, what did not can")
    func undoing() throws {
        let file = try ScratchFile()
        let (store, id, _) = try workspace(file)
        try store.addAccount("valmet")
        let before = try store.dump()
        try forget(id, in: store)
        let after = try store.dump()
        #expect(before != after)
        #expect(throws: Journal.Refused.self) { try store.undo() }
        #expect(try store.dump() == after)
        let newest = try store.read { try $0.history(limit: 1) }
        #expect(newest.first?.bar == .forgot)
        #expect(newest.first?.line == "contact forget …")
        let valmet = try #require(try store.read { try $0.newestEntryToUndo() }?.number)
        _ = try store.moveAlongJournal { try $0.undo(valmet) }
        #expect(try !store.dump().contains("valmet"))
        try store.redo()
        #expect(try store.dump() == after)
        #expect(throws: Journal.Refused.self) { try store.moveAlongJournal { try $0.undo(2) } }
        // A new line may be taken back like any other.
        try store.addAccount("wartsila")
        try store.undo()
        #expect(try store.dump() == after)
    }

    @Test("of a number that somebody else had before, the earlier entries are the other's")
    func reusedNumber() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("kone")
        func add(_ handle: String, _ first: String) throws -> Contact.ID {
            try store.change("contact add \(handle)") {
                try $0.add(
                    Contact(id: Contact.ID(0), handle: handle, account: account, firstName: first, lastName: "Testi"))
            }
        }
        let earlier = try add("aino.testi", "Aino")
        try store.undo()
        let later = try add("bertta.testi", "Bertta")
        #expect(earlier == later)
        let identities = try store.read { try $0.identities(of: try #require(try $0.contact(later))) }
        #expect(!identities.contains { $0.firstName == "Aino" })
        let found = try store.read { try $0.entries(touching: later, mentions: PersonMentions(of: PersonSigns())) }
        #expect(found.map(\.line) == ["contact add bertta.testi"])
    }

    @Test("a person is known again by what is left of them, and by nothing else")
    func signs() throws {
        let file = try ScratchFile()
        let (store, id, _) = try workspace(file)
        #expect(try store.read { try !$0.hasForgottenPeople() })
        try forget(id, in: store)
        func day(_ sign: ForgottenSign?) throws -> Day? {
            try store.read { try $0.dayForgotten([sign].compactMap { $0 }) }
        }
        #expect(try day(ForgottenSign(email: "Paivikki.Ruuskavaara@kone.example")) == WorkspaceStore.today)
        #expect(try day(ForgottenSign(id: "4711", system: "hubspot")) == WorkspaceStore.today)
        #expect(try day(ForgottenSign(id: "4711", system: "salesforce")) == nil)
        #expect(try day(ForgottenSign(email: "onni.koskelo@kone.example")) == nil)
    }

    @Test("a rehearsal changes nothing")
    func rehearsal() throws {
        let file = try ScratchFile()
        let (store, id, _) = try workspace(file)
        let person = try person(store, id)
        let (before, entries) = (try store.dump(), try store.ask("SELECT line || length(changeset) FROM entry"))
        try store.change { writer in
            _ = try writer.rehearsing { try writer.forget(person, on: WorkspaceStore.today) }
        }
        #expect(try store.dump() == before)
        #expect(try store.ask("SELECT line || length(changeset) FROM entry") == entries)
    }

    @Test("a failure in the middle leaves everything as it was")
    func failure() throws {
        struct Stop: Error {}
        let file = try ScratchFile()
        let (store, id, _) = try workspace(file)
        let person = try person(store, id)
        let before = try store.dump()
        #expect(throws: Stop.self) {
            try store.change { writer in
                try writer.putBeyondUndo(try writer.forget(person, on: WorkspaceStore.today), line: "x")
                throw Stop()
            }
        }
        #expect(try store.dump() == before)
        try store.undo()
    }

    @Test("the other of two merged records is forgotten with the one that stayed")
    func merged() throws {
        let file = try ScratchFile()
        let (store, id, _) = try workspace(file)
        let old = try store.change("contact add old") { writer in
            try writer.add(
                Contact(
                    id: Contact.ID(0), handle: "p.suomalainen", firstName: "Pavika", lastName: "Suomalainen",
                    email: "pavika@kone.example"))
        }
        try store.change("contact merge") { writer in
            let other = try #require(try writer.reader.contact(old))
            _ = try writer.merge(other, into: try #require(try writer.reader.contact(id)))
        }
        #expect(try stands("Suomalainen", in: file))
        try forget(id, in: store)
        for word in ["Suomalainen", "suomalainen", "Pavika", "pavika"] {
            #expect(try !stands(word, in: file), "\(word)")
        }
    }
}
