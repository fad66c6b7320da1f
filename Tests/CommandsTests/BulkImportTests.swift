import Answers
import Playbook
import Testing
import Workbench

/// Imports of many rows undo and redo like any other line, although their rows stay out of the changeset.
@Suite struct BulkImportTests {
    /// Touches of the example's accounts: some alike, some with a note, some of a campaign that is new.
    private func touches(_ count: Int) throws -> String {
        let domains = ["tammerlift.example", "saarimeri.example", "granberga.example"]
        var text = "date,domain,email,channel,type,campaign,note\n"
        let first = try Day(reading: "2026-01-01")
        for index in 0..<count {
            let day = first.adding(days: index % 300).iso
            let note = index % 7 == 0 ? "remark \(index / 70)" : ""
            let campaign = index % 11 == 0 ? "Spring letter" : ""
            text += "\(day),\(domains[index % 3]),,website,visit,\(campaign),\(note)\n"
        }
        return text
    }

    // Beyond ten thousand rows the indexes are made anew, below it they are kept.
    @Test("an import undoes and redoes to the byte, and a second one changes nothing", arguments: [50, 400, 12_000])
    func undoAndRedo(_ count: Int) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try Files.write(try touches(count), to: bench.scratch.path + "/bulk.csv")
        let before = try bench.dump()
        let outcome = bench.evaluator.evaluate("import bulk.csv --as touches --format json")
        #expect(outcome.status == .done, "\(outcome.text)")
        let entry = try #require(outcome.entry)
        #expect(try bench.tablesChanged(by: entry).isSuperset(of: ["touch", "touch_note", "campaign"]))
        let after = try bench.dump()
        #expect(after != before)

        let again = bench.evaluator.evaluate("import bulk.csv --as touches")
        #expect(again.status == .done)
        #expect(again.entry == nil, "the second import wrote something: \(again.text)")
        #expect(try bench.dump() == after)

        for _ in 0..<2 {
            try bench.run("undo")
            #expect(try bench.dump() == before)
            try bench.run("redo")
            #expect(try bench.dump() == after)
        }
        #expect(bench.evaluator.evaluate("search remark").text.contains("[remark]"))
        try bench.run("undo")
        #expect(bench.evaluator.evaluate("search remark").text.contains("Nothing holds"))
    }

    @Test("a line after an undone import makes the import final")
    func lineAfterUndoneImport() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try Files.write(try touches(30), to: bench.scratch.path + "/bulk.csv")
        try bench.run("import bulk.csv --as touches")
        try bench.run("undo")
        try bench.run("touch add visit --channel website --account tammerlift")
        let after = try bench.dump()
        try bench.run("undo")
        try bench.run("redo")
        #expect(try bench.dump() == after)
        #expect(bench.evaluator.evaluate("redo").status == .mistake)
    }

    @Test("a rehearsal counts what the import then does, and changes nothing")
    func rehearsal() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try Files.write(try touches(60), to: bench.scratch.path + "/bulk.csv")
        let before = try bench.dump()
        let rehearsed = bench.evaluator.evaluate("import bulk.csv --as touches --dry-run --format csv")
        #expect(try bench.dump() == before)
        #expect(rehearsed.entry == nil)
        let real = bench.evaluator.evaluate("import bulk.csv --as touches --format csv")
        let lines = Format.csv.render(rehearsed.answer, style: Style()).split(whereSeparator: \.isNewline)
        let created = lines.count { $0.contains(",create,") }
        let done = Format.csv.render(real.answer, style: Style()).split(whereSeparator: \.isNewline)
        #expect(created == 60)
        #expect(done.contains("bulk.csv,touches,\(created),0,0,0,0"))
    }
}
