import Playbook
import Testing

@testable import Store

/// Drafts in the store: kept as they are, many at a time, and taken back.
@Suite struct DraftStoreTests {
    private func spans(_ seed: Int) -> [Draft.Span] {
        let texts = [
            "", "plain", "tab\there", "line\nbreak", "back\\slash", "\\N", "\\", "ä \u{1F1EB}\u{1F1EE}", "\r\n",
        ]
        return (0..<12).map { index in
            let text = texts[(seed + index) % texts.count]
            let citation = Draft.Citation(
                variable: "claim.pain", filters: index % 2 == 0 ? [] : ["upcase", "genitive"],
                claim: index % 3 == 0 ? Claim.ID(1) : nil, origin: text, source: index % 4 == 0 ? nil : text,
                day: index % 5 == 0 ? nil : Day(number: 20_000 + index), file: index % 2 == 0 ? nil : "a.md",
                line: index, guess: index % 3 == 1 ? text : nil)
            return Draft.Span(
                field: index == 0 ? .subject : .body, part: index % 2 == 0 ? nil : "pain", text: text,
                citation: index % 3 == 2 ? nil : citation)
        }
    }

    @Test("spans are read as they were written, whatever stands in them", arguments: 0..<9)
    func roundTrip(_ seed: Int) throws {
        let written = spans(seed)
        #expect(try SpanText.decoded(SpanText.encoded(written)) == written)
    }

    @Test("no spans are no text", arguments: [[Draft.Span]()])
    func none(_ spans: [Draft.Span]) throws {
        #expect(SpanText.encoded(spans).isEmpty)
        #expect(try SpanText.decoded("").isEmpty)
    }

    @Test("a text that no abm wrote is damage", arguments: ["x", "body\tpain", "footer\tpain\tx", "body\tx\ty\tz"])
    func damage(_ text: String) { #expect(throws: DamagedValue.self) { try SpanText.decoded(text) } }

    @Test("a number is given once: neither a removal nor an undo gives it to another draft")
    func numbersAreGivenOnce() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let contact = try store.change("contact") {
            try $0.add(Contact(id: Contact.ID(0), handle: "liisa", firstName: "Liisa", lastName: "Salo"))
        }
        func write() throws -> Int {
            try store.change("draft") { writer in
                let draft = Draft(
                    id: Draft.ID(0), contact: contact, account: nil, template: "intro", language: .english,
                    channel: .email, subject: "", body: "", day: WorkspaceStore.today, spans: [])
                return try writer.add([draft])[0].number
            }
        }
        #expect(try write() == 1)
        try store.change("remove") { try $0.remove(Draft.ID(1)) }
        #expect(try write() == 2)
        try store.undo()
        #expect(try write() == 3)
    }

    @Test("so many drafts are kept in order with their claims, and undone to nothing", arguments: [1, 2, 36, 73, 500])
    func many(_ count: Int) throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("alfa")
        let contact = try store.change("contact") {
            try $0.add(
                Contact(id: Contact.ID(0), handle: "liisa", account: account, firstName: "Liisa", lastName: "Salo"))
        }
        try store.change("claim") {
            _ = try $0.add(
                Claim(
                    id: Claim.ID(0), subject: .account(account), kind: .pain, text: "x", source: "y",
                    day: WorkspaceStore.today, confidence: .high))
        }
        let before = try store.dump()
        let ids = try store.change("drafts") { writer in
            try writer.add(
                (0..<count).map { index in
                    Draft(
                        id: Draft.ID(0), contact: contact, account: account, template: "intro", language: .finnish,
                        channel: .email, subject: "\(index)", body: "näin \(index)", day: WorkspaceStore.today,
                        spans: spans(index))
                })
        }
        #expect(ids == (1...count).map { Draft.ID($0) })
        let kept = try store.read { try $0.drafts(ids) }
        #expect(kept.map(\.subject) == (0..<count).map(String.init))
        #expect(kept.last?.spans == spans(count - 1))
        #expect(try store.ask("SELECT count(*) FROM draft_claim") == ["\(count)"])
        #expect(try store.ask("SELECT count(*) FROM draft_words WHERE draft_words MATCH 'nain'") == ["\(count)"])
        try store.undo()
        #expect(try store.dump() == before)
        try store.redo()
        #expect(try store.read { try $0.drafts(ids) }.map(\.spans) == (0..<count).map { spans($0) })
    }
}
