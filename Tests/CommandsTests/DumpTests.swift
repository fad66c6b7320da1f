import Commands
import Foundation
import Playbook
import Store
import Testing
import Workbench

/// A workspace goes out as text and comes back the same.
@Suite struct DumpTests {
    private static let hostile = [
        "", " ", "=1+1", "a,b", "say \"no\"", "two\nlines", "two\r\nlines", "tab\tbed", " led and trailed ",
        "Ääkkösiä 🙂",
        "---", "key: value # no", "\u{1}\u{7F}\u{85}\u{2028}\u{FEFF}", "\"", "\\N\\t", "'", "null", "yes", "#12", "12",
        String(repeating: "long ", count: 4000), "x\n", "\n", "{{ liquid }}", "*&%@`|>",
        "caf\u{E9}", "cafe\u{301}",
    ]

    @Test("every example comes back the same", arguments: ["one-to-one", "one-to-few", "one-to-many"])
    func examples(_ name: String) throws {
        let scratch = try ScratchFolder()
        let folder = scratch.path + "/" + name
        try Files.makeFolder(folder)
        for file in Files.names(in: Checkout.path("workspaces/\(name)"))
        where !file.hasPrefix("workspace.sqlite") && file != "exports" {
            try FileManager.default.copyItem(
                atPath: Checkout.path("workspaces/\(name)/\(file)"), toPath: "\(folder)/\(file)")
        }
        try expectRoundTrip(of: folder, in: scratch)
    }

    @Test("any workspace comes back the same, whatever its texts are", arguments: 0..<6)
    func random(_ seed: Int) throws {
        let scratch = try ScratchFolder()
        let evaluator = try Self.evaluator(in: scratch.path)
        try Self.run("init some", on: evaluator)
        let workspace = try #require(evaluator.workspace)
        var chance = SeededGenerator(seed: "dump \(seed)")
        let draft = Entry.Draft(
            line: "fill", recordedAt: Instant(noonOf: ExampleWorkspace.day), day: ExampleWorkspace.day)
        if seed > 0 {
            _ = try workspace.store.record(draft, uids: GeneratedUIDs(SeededGenerator(seed: "\(seed)"))) { write in
                (try Self.fill(write, chance: &chance), "filled")
            }
        }
        try expectRoundTrip(of: scratch.path + "/some", in: scratch)
    }

    @Test("what was loaded has its history before it, and draft numbers go on")
    func history() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("load last-week")
        let outcome = bench.evaluator.evaluate("undo")
        #expect(outcome.status == .mistake && outcome.text.contains("came with the workspace"), "\(outcome.text)")
        #expect(bench.evaluator.evaluate("load last-week").text.contains("--to pohjavire-one-to-one-2"))
    }

    @Test("a newer dump takes the place of an older one and leaves what else stands there")
    func replaced() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let folder = bench.scratch.path + "/last-week"
        try Files.write("mine", to: folder + "/notes.txt")
        try bench.run("draft remove 1")
        try bench.run("dump last-week")
        #expect(Files.exists(folder + "/notes.txt") && !Files.exists(folder + "/drafts/1.md"))
        #expect(bench.evaluator.evaluate("dump workspaces").status == .mistake)
        #expect(try Files.text(at: folder + "/.gitattributes") == "* -text\n")
        try Files.write("*.csv text\n", to: folder + "/.gitattributes")
        try bench.run("dump last-week")
        #expect(try Files.text(at: folder + "/.gitattributes") == "*.csv text\n")
        #expect(Files.names(in: bench.scratch.path).allSatisfy { !$0.hasPrefix(".abm-") })
    }

    @Test("what a dump leaves out is told")
    func leftOut() throws {
        let scratch = try ScratchFolder()
        let evaluator = try Self.evaluator(in: scratch.path)
        try Self.run("init some", on: evaluator)
        let folder = scratch.path + "/some"
        try Files.write("", to: folder + "/.secret")
        try Files.makeFolder(folder + "/ideas/later")
        try Self.run("dump \(folder)/older", on: evaluator)
        let told = evaluator.evaluate("dump \(folder)/newer").text
        #expect(told.contains("Left out hidden files (1): .secret."), "\(told)")
        #expect(told.contains("Left out empty folders (1): ideas/later."))
        #expect(told.contains("Left out other dumps (1): older."))
        #expect(!Files.exists(folder + "/newer/files/older"))
    }

    @Test(
        "a damaged dump is told with its place, and nothing is made",
        arguments: [
            ("accounts.csv", "number,handle", "number,handel", "accounts.csv:1:8: the column here is “handel”"),
            ("accounts.csv", ",1:1,", ",1:2,", "accounts.csv:2:"),
            ("contacts.csv", ",tammerlift,", ",tamerlift,", "did you mean tammerlift"),
            ("contacts.csv", "\r\n2,", "\r\n1,", "contacts.csv:3:1: number: “1” stands in this file twice"),
            ("accounts.csv", "\r\n1,", "\r\n1,../../x", "is no handle; use small letters"),
            ("accounts.csv", ",EUR,", ",€,", "“€” is no currency"),
            ("accounts.csv", ",,tammerlift,", ",[1],tammerlift,", "extra: is no JSON object"),
            ("accounts.csv", ",1:1,,,,", ",1:1,,,tammerlift,", "this would be a part of itself"),
            ("claims.csv", ",2026-", ",Mon 2026-", "is not a day"),
            ("drafts/1.md", "number: 1\n", "", "number is missing"),
            ("drafts/1.md", "contact: ", "person: ", "drafts/1.md:3:1"),
            ("dump.yml", "format: 1", "format: 99", "dump.yml:2:9: this dump was written by a newer abm"),
            ("touches.csv", "", nil, "touches.csv: this file of the dump is missing"),
            ("files/workspace.yml", "", nil, "settings are missing"),
        ] as [(String, String, String?, String)])
    func damaged(_ file: String, _ old: String, _ new: String?, _ words: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let path = "\(bench.scratch.path)/last-week/\(file)"
        if let new {
            let text = try Files.text(at: path)
            let place = try #require(text.firstRange(of: old), "\(file) has no \(old)")
            try Files.write(text.replacingCharacters(in: place, with: new), to: path)
        } else {
            try Files.remove(path)
        }
        let before = Files.names(in: bench.scratch.path)
        let outcome = bench.evaluator.evaluate("load last-week")
        #expect(outcome.status == .mistake)
        #expect(outcome.text.contains(words), "\(outcome.text)")
        #expect(Files.names(in: bench.scratch.path) == before)
    }

    // MARK: Round trips

    /// Dumps a workspace, loads it, and compares the stores and a second dump.
    private func expectRoundTrip(of folder: String, in scratch: ScratchFolder) throws {
        let evaluator = try Self.evaluator(in: scratch.path)
        try evaluator.open(folder)
        try Self.run("dump first", on: evaluator)
        let before = try Self.dump(evaluator)
        try Self.run("load first --to loaded", on: evaluator)
        #expect(evaluator.workspace?.folder == scratch.path + "/loaded")
        #expect(try Self.dump(evaluator) == before)
        try Self.run("dump second", on: evaluator)
        let (first, second) = (try Self.tree(scratch.path + "/first"), try Self.tree(scratch.path + "/second"))
        #expect(first.keys.sorted() == second.keys.sorted())
        for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
    }

    private static func evaluator(in folder: String) throws -> Evaluator {
        Evaluator(
            vocabulary: ExampleWorkspace.vocabulary, surroundings: .standing(on: ExampleWorkspace.day),
            directory: folder,
            uids: GeneratedUIDs(SystemRandomNumberGenerator()))
    }

    private static func run(_ line: String, on evaluator: Evaluator) throws {
        let outcome = evaluator.evaluate(line)
        guard outcome.status == .done else { throw Refusal("\(line): \(outcome.text)") }
    }

    private static func dump(_ evaluator: Evaluator) throws -> String {
        guard let workspace = evaluator.workspace else { throw Refusal("nothing is open") }
        return try workspace.store.read { try $0.dump() }
    }

    private static func tree(_ folder: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in Files.names(in: folder) {
            let path = "\(folder)/\(name)"
            if Files.isFolder(path) {
                for (rest, bytes) in try tree(path) { files["\(name)/\(rest)"] = bytes }
            } else {
                files[name] = try Files.bytes(at: path)
            }
        }
        return files
    }

    /// Records of every kind with texts that no form of file likes.
    private static func fill(_ write: Writer, chance: inout SeededGenerator) throws {
        func text() -> String { hostile.randomElement(using: &chance) ?? "" }
        func object(_ text: String) throws -> String {
            String(decoding: try JSONEncoder().encode([text: text]), as: UTF8.self)
        }
        func maybe() -> String? { Bool.random(using: &chance) ? text() : nil }
        func day() -> Day { ExampleWorkspace.day.adding(days: Int.random(in: -9000...900, using: &chance)) }
        let cluster = try write.add(Cluster(id: Cluster.ID(0), handle: "c", name: text(), note: maybe()))
        var accounts: [Account.ID] = []
        for index in 0..<Int.random(in: 1..<12, using: &chance) {
            let money =
                Bool.random(using: &chance)
                ? Money(cents: Int.random(in: -999...99_999, using: &chance), currency: .eur) : nil
            accounts.append(
                try write.add(
                    Account(
                        id: Account.ID(0), handle: "a\(index)", name: text(), domain: maybe(), revenue: money,
                        city: maybe(),
                        tier: .oneToMany, cluster: index % 2 == 0 ? cluster : nil, description: maybe()),
                    extra: try maybe().map(object)
                ))
        }
        var contacts: [Contact.ID] = []
        for index in 0..<Int.random(in: 1..<12, using: &chance) {
            contacts.append(
                try write.add(
                    Contact(
                        id: Contact.ID(0), handle: "p\(index)", account: accounts.randomElement(using: &chance),
                        firstName: text(), lastName: text(), title: maybe(), optedOut: Bool.random(using: &chance),
                        source: maybe())))
        }
        let campaign = try write.add(
            Campaign(id: Campaign.ID(0), handle: "k", name: text(), channel: maybe(), starts: day()))
        for index in 0..<20 {
            let account = try #require(accounts.randomElement(using: &chance))
            let contact = try #require(contacts.randomElement(using: &chance))
            let claim = try write.add(
                Claim(
                    id: Claim.ID(0), subject: index % 2 == 0 ? .account(account) : .contact(contact), kind: .pain,
                    text: text(), clauses: [.english: text()], source: maybe(), day: day(), confidence: .high))
            _ = try write.add(
                Touch(
                    id: Touch.ID(0), day: day(), account: account, contact: index % 3 == 0 ? nil : contact,
                    channel: text(), type: text(), campaign: index % 4 == 0 ? campaign : nil, note: maybe()))
            let citation = Draft.Citation(
                variable: text(), filters: [], claim: claim, origin: text(), source: maybe(), day: day(), file: maybe(),
                line: 3, guess: maybe())
            _ = try write.add([
                Draft(
                    id: Draft.ID(0), contact: contact, account: account, template: "intro", language: .english,
                    channel: .email, subject: text(), body: text(), day: day(),
                    spans: [
                        Draft.Span(field: .subject, part: nil, text: text(), citation: nil),
                        Draft.Span(field: .body, part: text(), text: text(), citation: citation),
                    ])
            ])
            try write.set(
                QualificationEntry(
                    account: account, element: .metrics, state: .assumed, note: maybe(), contact: contact,
                    evidence: [claim], day: day()))
            try write.setNameForm("genitive\(index)", of: text(), to: text())
            try write.note(.account, system: text(), externalID: "\(index)", record: account.number)
        }
    }
}
