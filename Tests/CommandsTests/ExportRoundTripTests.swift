import Answers
import Commands
import Foundation
import Playbook
import Store
import Testing
import Workbench

/// What `export` writes, `import` takes back: into the same workspace without a change, into an empty one whole.
@Suite struct ExportRoundTripTests {
    /// An example workspace, built once for all tests.
    final class Built: Sendable {
        let name: String
        let copy: CheckoutCopy

        init(_ name: String) throws {
            self.name = name
            copy = try CheckoutCopy()
            try Self.evaluator(in: copy.path("workspaces")).open(copy.path("workspaces/\(name)"))
        }

        static func evaluator(in folder: String) throws -> Evaluator {
            Evaluator(
                vocabulary: Registry.vocabulary, surroundings: .standing(on: ExampleWorkspace.day), directory: folder,
                uids: GeneratedUIDs(SystemRandomNumberGenerator()))
        }

        /// The workspace in a folder of its own; one without records where `isEmpty`.
        func bench(isEmpty: Bool = false) throws -> Bench {
            let scratch = try ScratchFolder()
            let folder = scratch.path + "/" + name
            try Files.makeFolder(folder)
            for file in ["workspace.yml"] + (isEmpty ? [] : ["workspace.sqlite"]) {
                try Files.copy(copy.path("workspaces/\(name)/\(file)"), to: "\(folder)/\(file)")
            }
            let evaluator = try Self.evaluator(in: scratch.path)
            try evaluator.open(folder)
            return Bench(scratch: scratch, evaluator: evaluator)
        }

        static let all: [String: Result<Built, any Error>] = Dictionary(
            uniqueKeysWithValues: ["one-to-one", "one-to-few"].map { name in (name, Result { try Built(name) }) })

        static func named(_ name: String) throws -> Built {
            guard let built = all[name] else { preconditionFailure("\(name) is no example of the test") }
            return try built.get()
        }
    }

    /// A list that an import knows.
    struct Subject: Sendable, CustomTestStringConvertible {
        var object: String
        var system: String
        /// Whether some of its columns are no field of ours: they are kept with the record, which then counts as
        /// changed, though no field of it is.
        var keepsColumns = false
        var testDescription: String { "\(object) for \(system)" }

        /// The name of its file.
        var file: String {
            switch system {
            case "json": "list.json"
            case "vcard": "list.vcf"
            default: "list.csv"
            }
        }
    }

    static let subjects: [Subject] = [
        Subject(object: "accounts", system: "salesforce"), Subject(object: "contacts", system: "salesforce"),
        Subject(object: "opportunities", system: "salesforce"), Subject(object: "accounts", system: "hubspot"),
        Subject(object: "contacts", system: "hubspot"),
        Subject(object: "opportunities", system: "hubspot", keepsColumns: true),
        Subject(object: "accounts", system: "pipedrive"), Subject(object: "contacts", system: "pipedrive"),
        Subject(object: "opportunities", system: "pipedrive"), Subject(object: "accounts", system: "apollo"),
        Subject(object: "contacts", system: "apollo"), Subject(object: "accounts", system: "outreach"),
        Subject(object: "contacts", system: "outreach", keepsColumns: true),
        Subject(object: "contacts", system: "salesloft", keepsColumns: true),
        Subject(object: "accounts", system: "linkedin-companies", keepsColumns: true),
        Subject(object: "contacts", system: "linkedin-contacts", keepsColumns: true),
        Subject(object: "accounts", system: "sales-navigator"), Subject(object: "accounts", system: "excel"),
        Subject(object: "contacts", system: "excel"), Subject(object: "opportunities", system: "excel"),
        Subject(object: "touches", system: "excel"), Subject(object: "accounts", system: "json"),
        Subject(object: "contacts", system: "json"), Subject(object: "opportunities", system: "json"),
        Subject(object: "touches", system: "json"), Subject(object: "contacts", system: "vcard", keepsColumns: true),
    ]

    private func json(_ line: String, on bench: Bench) throws -> String {
        let outcome = bench.evaluator.evaluate(line)
        guard outcome.status == .done else { throw Refusal("\(line): \(outcome.text)") }
        return Format.json.render(outcome.answer, style: Style())
    }

    /// The counts of an import, by their names.
    private func counts(_ line: String, on bench: Bench) throws -> [String: Int] {
        let text = try json(line, on: bench)
        let rows = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        return (rows?.first ?? [:]).compactMapValues { $0 as? Int }
    }

    @Test("what was exported comes back in and changes nothing", arguments: ["one-to-one", "one-to-few"], subjects)
    func back(_ workspace: String, _ subject: Subject) throws {
        let bench = try Built.named(workspace).bench()
        try bench.run("export \(subject.object) --for json --to before.json")
        let written = bench.evaluator.evaluate("export \(subject.object) --for \(subject.system) --to \(subject.file)")
        guard written.status == .done else {
            // A workspace without such records has nothing to write.
            #expect(written.text.contains("There are no such"), "\(written.text)")
            return
        }
        let counts = try counts("import \(subject.file)", on: bench)
        #expect(counts["create"] == 0, "\(counts)")
        #expect(counts["problem"] == 0)
        if !subject.keepsColumns { #expect(counts["update"] == 0, "\(counts)") }
        try bench.run("export \(subject.object) --for json --to after.json")
        let before = try Files.text(at: bench.scratch.path + "/before.json")
        #expect(try Files.text(at: bench.scratch.path + "/after.json") == before)
        let again = try self.counts("import \(subject.file)", on: bench)
        #expect(again["create"] == 0 && again["update"] == 0)
    }

    @Test("the same records always give the same bytes", arguments: ["one-to-one", "one-to-few"])
    func sameBytes(_ workspace: String) throws {
        let (first, second) = (try Built.named(workspace).bench(), try Built.named(workspace).bench())
        for subject in Self.subjects {
            let line = "export \(subject.object) --for \(subject.system) --to \(subject.file)"
            guard first.evaluator.evaluate(line).status == .done else { continue }
            try second.run(line)
            #expect(
                try Files.bytes(at: first.scratch.path + "/\(subject.file)")
                    == Files.bytes(at: second.scratch.path + "/\(subject.file)"), "\(line)")
        }
    }

    @Test(
        "an empty workspace gets as many records as the lists hold", arguments: ["one-to-one", "one-to-few"],
        ["salesforce", "hubspot", "pipedrive", "excel"])
    func intoNothing(_ workspace: String, _ system: String) throws {
        let full = try Built.named(workspace).bench()
        let empty = try Built.named(workspace).bench(isEmpty: true)
        // Clusters and segments are no lists of their own.
        for kind in ["cluster", "segment"] {
            let text = try json("\(kind) list", on: full)
            let rows = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
            for row in rows {
                guard let handle = row[kind] as? String, let name = row["name"] as? String else { continue }
                try empty.run("\(kind) add \"\(name)\" --handle \(handle)")
            }
        }
        for object in ["accounts", "contacts", "opportunities", "touches"] {
            if object == "touches", system != "excel" { continue }
            let path = "\(empty.scratch.path)/\(object).csv"
            let written = full.evaluator.evaluate("export \(object) --for \(system) --to \(path) --format json")
            guard written.status == .done else { continue }
            let text = Format.json.render(written.answer, style: Style())
            let rows = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
            let counts = try counts("import \(object).csv", on: empty)
            #expect(counts["create"] == rows?.first?["rows"] as? Int, "\(object): \(counts)")
        }
    }
}
