import Playbook
import Store
import Testing
import Workbench

/// Two records of one company or person become one, and everything that was there still is.
@Suite struct MergeTests {
    /// Merges that must lose no row of these tables.
    private static let kept: [StoreTable] = [
        .claim, .claimClause, .campaign, .opportunity, .stageChange, .channel, .touchType, .touch, .touchNote,
        .enrolment, .enrolmentStep, .nameForm, .importFile, .touchOrigin, .touchExtra, .cluster, .segment,
    ]

    @Test("any pairs of accounts and people merge, lose nothing, and come apart again", arguments: 0..<6)
    func pairs(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "merge \(seed)")
        let bench = try ExampleWorkspace.built.get().copy()
        var states = [try bench.dump()]
        for _ in 0..<6 {
            let isAccount = Bool.random(using: &chance)
            let handles = try bench.read { try isAccount ? $0.accountHandles() : $0.contactHandles() }
            let pair = Array(handles.shuffled(using: &chance).prefix(2))
            guard pair.count == 2 else { continue }
            let field = ["name", isAccount ? "domain" : "email"].randomElement(using: &chance) ?? "name"
            let take = Bool.random(using: &chance) ? " --take \(field)" : ""
            let line = "\(isAccount ? "account" : "contact") merge \(pair[0]) \(pair[1])\(take)"
            let before = try counts(bench)
            try bench.run(line)
            let after = try counts(bench)
            for table in Self.kept { #expect(after[table] == before[table], "\(table) after \(line)") }
            let (more, less): (StoreTable, StoreTable) = (.externalReference, isAccount ? .account : .contact)
            // The handle, and what else lists know the record by.
            #expect((after[more] ?? 0) > (before[more] ?? 0), "\(line)")
            #expect(after[less] == (before[less] ?? 0) - 1, "\(line)")
            #expect(try bench.read { try $0.brokenReferences() } == [], "\(line)")
            // The handle that is gone is understood.
            try bench.run("\(isAccount ? "account" : "contact") show \(pair[1])")
            states.append(try bench.dump())
        }
        for state in states.dropLast().reversed() {
            try bench.run("undo")
            #expect(try bench.dump() == state)
        }
        for state in states.dropFirst() {
            try bench.run("redo")
            #expect(try bench.dump() == state)
        }
    }

    @Test("what both say is told, and --take turns it round")
    func differences() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("account add Alfa --city Tampere --employees 10 --domain alfa.example")
        try bench.run("account add Alpha --city Turku --country FI --employees 12 --handle beta")
        let outcome = bench.evaluator.evaluate("account merge alfa beta --take city")
        #expect(outcome.status == .done)
        let account = try #require(try bench.read { try $0.account(handle: "alfa") })
        #expect(account.city == "Turku" && account.employees == 10 && account.country == "FI")
        #expect(account.domain == "alfa.example" && account.name == "Alfa")
        #expect(
            try bench.read { try $0.extra(of: account.id) }
                == #"{"name of beta": "Alpha", "employees of beta": "12", "city of alfa": "Tampere"}"#)
    }

    @Test("who opted out in either record has opted out, and the newer of two sequences stops")
    func people() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run(
            #"contact add "Sanna H" --account tammerlift --handle sanna.h --email sanna.h@tammerlift.example"#)
        try bench.run("sequence start default --to sanna.h")
        try bench.run("contact edit sanna.h --opted-out")
        try bench.run("use tammerlift")
        let outcome = bench.evaluator.evaluate("contact merge sanna.hietakangas sanna.h")
        #expect(outcome.status == .done, "\(outcome.text)")
        let contact = try #require(try bench.read { try $0.contact(handle: "sanna.hietakangas") })
        #expect(contact.optedOut)
        let running = try bench.read { try $0.enrolments().filter { $0.contact == contact.id } }
        #expect(running.count == 2 && running.count { $0.state == .active } == 1)
    }

    @Test("the focus goes along")
    func focus() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("use granberga")
        try bench.run("account merge saarimeri granberga")
        #expect(try bench.read { try $0.focus() } == "saarimeri")
    }

    @Test(
        "what cannot be merged is told in a line",
        arguments: [
            ("account merge tammerlift tammerlift", "cannot be merged with itself"),
            ("account merge tammerlift tamerlift", "Did you mean"), ("account merge tammerlift", "needs"),
            ("account merge tammerlift granberga --take cty", "city"),
            ("contact merge anneli.kujanpaa anneli.kujanpaa", "cannot be merged with itself"),
            ("contact merge anneli.kujanpaa aneli.kujanpaa", "Did you mean"),
        ])
    func refusals(_ line: String, _ words: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let before = try bench.dump()
        let outcome = bench.evaluator.evaluate(line)
        #expect(outcome.status == .mistake)
        #expect(outcome.text.lowercased().contains(words.lowercased()), "\(outcome.text)")
        #expect(try bench.dump() == before)
    }

    private func counts(_ bench: Bench) throws -> [StoreTable: Int] { try bench.read { try $0.rowCounts() } }
}
