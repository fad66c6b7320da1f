import Commands
import Foundation
import Playbook
import Store
import Testing
import Workbench

/// A person is forgotten by the words of the vocabulary: who else bears the name stays, files are told, notebooks cleaned.
@Suite struct PrivacyTests {
    @Test("a person's hand-offs and verdicts are told in words")
    func handedOver() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("handoff tammerlift --contact sanna.hietakangas --allow 'as a test'")
        try bench.run("lead reject sanna.hietakangas --why not-now --note 'In March'")
        let told = bench.evaluator.evaluate("contact show sanna.hietakangas --all-data").text
        #expect(told.contains("Handed to sales as a lead") && told.contains("In March"), "\(told)")
        #expect(!told.contains("account_id 1, contact_id") && !told.contains("handoff_id"), "\(told)")
    }

    private func bench() throws -> Bench { try ExampleWorkspace.built.get().copy() }

    private func folder(_ bench: Bench) throws -> String {
        guard let folder = bench.evaluator.workspace?.folder else { throw Refusal("no workspace") }
        return folder
    }

    private func text(_ line: String, on bench: Bench) -> String { bench.evaluator.evaluate(line).text }

    /// Whether any file of the workspace holds some bytes, packed ones included.
    private func files(holding text: String, on bench: Bench) throws -> [String] {
        let folder = try folder(bench)
        let walk = FileManager.default.enumerator(atPath: folder)
        var found: [String] = []
        while let name = walk?.nextObject() as? String {
            guard !Files.isFolder("\(folder)/\(name)") else { continue }
            let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
            if bytes.range(of: Data(text.utf8)) != nil { found.append(name) }
        }
        return found.sorted()
    }

    @Test("of two people of one name, forgetting one leaves the other as they are")
    func namesakes() throws {
        let bench = try bench()
        try bench.run(#"contact add "Väinö Testilä" --account tammerlift --email vaino@tammerlift.example"#)
        try bench.run(#"contact add "Väinö Testilä" --account granberga --email vaino@granberga.example"#)
        try bench.run(#"contact add "Väinö Testilänen" --account granberga"#)
        try bench.run(
            #"research add "Väinö Testilä decides" --source web --on 2026-11-01 --kind person --about granberga"#)
        try bench.run(
            #"research add "Met Väinö Testilänen" --source web --on 2026-11-01 --kind person --about granberga"#)
        try bench.run(#"touch add call --contact vaino.testila-2 --channel phone --note "Väinö Testilä was there""#)
        let answer = text("contact forget vaino@tammerlift.example --yes", on: bench)
        #expect(answer.contains("Forgot one person"))
        #expect(answer.contains("look yourself"), "what may mean either is told: \(answer)")
        let dump = try bench.dump()
        #expect(!dump.contains("vaino@tammerlift.example"))
        for kept in [
            "vaino@granberga.example", "Väinö Testilä decides", "Väinö Testilä was there", "Met Väinö Testilänen",
        ] {
            #expect(dump.contains(kept), "\(kept)")
        }
        #expect(text("history", on: bench).contains("touch add call --contact vaino.testila-2"))
    }

    @Test("the database holds no byte of the person, and what the dump says loads to the same")
    func bytesAndDump() throws {
        let bench = try bench()
        for line in [
            #"contact add "Eufrosyne Kvaakkula" --account tammerlift --email eufrosyne@tammerlift.example --phone "+358 40 111 2233""#,
            "relate eufrosyne.kvaakkula reports-to petri.lahdesmaki",
            #"note "Eufrosyne Kvaakkulan mielestä hinta on hyvä" --about tammerlift"#,
            "draft new intro --to eufrosyne.kvaakkula", "contact edit eufrosyne.kvaakkula --title Queen",
            #"touch add meeting --contact petri.lahdesmaki --channel meeting --note "with Eufrosyne Kvaakkula, 040 1112233""#,
            "meddic set champion --contact eufrosyne.kvaakkula --account tammerlift",
        ] {
            let outcome = bench.evaluator.evaluate(line)
            #expect([.done, .mistake].contains(outcome.status), "\(line): \(outcome.text)")
        }
        try Files.write(
            Array("abm\ncontact show eufrosyne.kvaakkula\nstatus\n".utf8), to: try folder(bench) + "/workspace.history")
        try bench.run("contact forget eufrosyne.kvaakkula --delete-exports --yes")
        for word in ["Eufrosyne", "eufrosyne", "Kvaakkula", "kvaakkula", "111 2233", "1112233"] {
            #expect(try files(holding: word, on: bench) == [], "\(word)")
        }
        #expect(try files(holding: "status", on: bench).contains("workspace.history"))
        try bench.run("dump after")
        try bench.run("load after --to loaded")
        let loaded = try WorkspaceStore.open(at: bench.scratch.path + "/loaded/workspace.sqlite")
        #expect(try loaded.read { try $0.dump() } == bench.dump())
    }

    @Test("a common word that is somebody's only name is told and never changed")
    func commonWord() throws {
        let bench = try bench()
        try bench.run("contact add Hope --account tammerlift")
        try bench.run(#"note "We hope for an answer; Hope was there" --about tammerlift"#)
        let answer = text("contact forget hope --yes", on: bench)
        #expect(try bench.dump().contains("We hope for an answer; Hope was there"))
        #expect(answer.contains("look yourself"), "\(answer)")
    }

    @Test("a notebook forgets nobody, as it may run on a copy, and may look; a saved session has no such line")
    func notebook() throws {
        let bench = try bench()
        try bench.run(#"contact add "Eufrosyne Kvaakkula" --account tammerlift"#)
        let path = try folder(bench) + "/forget.md"
        let cells = """
            ---
            today: 2026-11-22
            ---

            # Forgetting

            ```abm {#look}
            contact forget eufrosyne.kvaakkula --dry-run
            ```

            ```abm {#forget .fails}
            contact forget eufrosyne.kvaakkula --yes
            ```

            """
        try Files.write(cells, to: path)
        for run in ["notebook run \(path)", "notebook run \(path) --all", "notebook check \(path)"] {
            let outcome = bench.evaluator.evaluate(run)
            #expect(outcome.status == .done, "\(run): \(outcome.text)")
        }
        let kept = try Files.text(at: path)
        #expect(kept.contains("would be erased for good") && kept.contains("at the prompt or in the shell"))
        #expect(text("contact show eufrosyne.kvaakkula", on: bench).contains("Eufrosyne"))
        #expect(text("contact forget eufrosyne.kvaakkula", on: bench).contains("cannot be undone"))
        _ = bench.evaluator.enter("contact list --account granberga")
        _ = bench.evaluator.enter("contact forget eufrosyne.kvaakkula --yes")
        #expect(!text("contact list --account tammerlift", on: bench).contains("Eufrosyne"))
        try bench.run("notebook save saved.md")
        let saved = try Files.text(at: bench.scratch.path + "/saved.md")
        #expect(saved.contains("granberga") && !saved.contains("forget"))
        // What the notebook kept of them goes; its cells are the user's.
        #expect(try !Files.text(at: path).contains("abm:output"))
        #expect(try files(holding: "Eufrosyne", on: bench) == [])
    }

    @Test("afterwards nothing finds them, nothing brings them back, and a list that does is told")
    func afterwards() throws {
        let bench = try bench()
        try bench.run("contact forget sanna.hietakangas --yes")
        #expect(text("contact show sanna.hietakangas", on: bench).contains("no contact"))
        #expect(text("search hietakangas", on: bench).contains("Nothing holds"))
        #expect(text("history", on: bench).contains("Forgot one person; cannot be undone"))
        #expect(text("undo", on: bench).contains("forgot a person, and that cannot be taken back"))
        #expect(text("undo 1", on: bench).contains("cannot be taken back by itself"))
        let again = #"contact add "Sanna Hietakangas" --account tammerlift"#
        #expect(text(again, on: bench).contains("asked to be forgotten on 2026-11-22"))
        try Files.write(
            "Name,Account,Email\nSanna Hietakangas,Tammerlift,sanna.hietakangas@tammerlift.example\n"
                + "Elias Uusi,Tammerlift,elias.uusi@tammerlift.example\n",
            to: bench.scratch.path + "/people.csv")
        let imported = text("import people.csv --as contacts", on: bench)
        #expect(imported.contains("Line 2 is left out: the person asked to be forgotten"), "\(imported)")
        try bench.run(again + " --basis consent --yes")
    }

    @Test("lines of the session that name them are gone from it")
    func session() throws {
        let bench = try bench()
        _ = bench.evaluator.enter(#"contact add "Eufrosyne Kvaakkula" --account tammerlift"#)
        _ = bench.evaluator.enter("contact list --account tammerlift")
        _ = bench.evaluator.enter("contact list --account granberga")
        _ = bench.evaluator.enter("contact forget eufrosyne.kvaakkula --yes")
        let lines = bench.evaluator.cells.cells.map(\.line)
        #expect(lines.suffix(1) == ["contact list --account granberga"])
        #expect(!lines.contains("contact list --account tammerlift"))
    }

    @Test("an import never opens a channel, and a closed one holds the draft of its own kind alone")
    func channels() throws {
        let bench = try bench()
        try bench.run("contact edit anneli.kujanpaa --opt-out phone")
        try Files.write(
            "Email,Do Not Call\nanneli.kujanpaa@tammerlift.example,no\n", to: bench.scratch.path + "/people.csv")
        _ = bench.evaluator.evaluate("import people.csv --as contacts")
        #expect(text("contact show anneli.kujanpaa", on: bench).contains("phone"))
        #expect(!text("draft check 1", on: bench).contains("asked not"))
        try bench.run("contact edit anneli.kujanpaa --opt-out email")
        #expect(text("draft check 1", on: bench).contains("asked not to be sent e-mail"))
        #expect(bench.evaluator.evaluate("draft sent 1").status == .mistake)
    }

    @Test("a circle of reporting is refused by its names, and a dump that has one is not loaded")
    func circles() throws {
        let bench = try bench()
        for name in ["Aada", "Beda", "Cida"] { try bench.run(#"contact add "\#(name) Piiri" --account granberga"#) }
        try bench.run("relate aada.piiri reports-to beda.piiri")
        try bench.run("relate beda.piiri reports-to cida.piiri")
        let outcome = bench.evaluator.evaluate("relate cida.piiri reports-to aada.piiri")
        #expect(outcome.status == .mistake)
        #expect(outcome.text.contains("cida.piiri → aada.piiri → beda.piiri → cida.piiri"))
        try bench.run("dump round")
        let file = bench.scratch.path + "/round/relations.csv"
        try Files.write(try Files.text(at: file) + "cida.piiri,reports-to,aada.piiri\n", to: file)
        let loading = bench.evaluator.evaluate("load round --to again")
        #expect(loading.status == .mistake)
        #expect(loading.text.contains("closes a circle"), "\(loading.text)")
    }
}
