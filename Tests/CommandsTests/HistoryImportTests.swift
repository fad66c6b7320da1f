import Answers
import Playbook
import Testing
import Workbench

/// What systems keep beside accounts, people and deals comes in once, whole, and by the right person.
@Suite struct HistoryImportTests {
    /// The example with a company, two of its people and a deal of its own.
    private func bench(people: Bool = true) throws -> Bench {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("account add Kiila --domain kiila.example")
        if people { try addPeople(bench) }
        let deals = "name,account,stage,amount,created\nKiila pilot,kiila,discovery,1000,2026-01-10\n"
        _ = try take(deals, as: "opportunities", bench)
        return bench
    }

    private func addPeople(_ bench: Bench) throws {
        let people = """
            external_id,first_name,last_name,email
            P1,Anna,Aalto,anna@kiila.example
            P2,Pekka,Peltola,

            """
        _ = try take(people, as: "contacts", bench)
        try bench.run("contact edit pekka.peltola --account kiila")
    }

    /// Imports a file and gives its counts: created, updated, unchanged, left out, problems.
    private func take(_ text: String, as object: String, _ bench: Bench, _ more: String = "") throws -> String {
        try Files.write(text, to: bench.scratch.path + "/rows.csv")
        let outcome = bench.evaluator.evaluate("import rows.csv --as \(object) \(more)")
        let lines = Format.csv.render(outcome.answer, style: Style()).split(whereSeparator: \.isNewline)
        let row = lines.first { $0.hasPrefix("rows.csv,") } ?? "\(outcome.text)"[...]
        return row.split(separator: ",", omittingEmptySubsequences: false).suffix(5).joined(separator: ",")
    }

    @Test("two parts of one person in one deal stay beside each other, and a second import changes nothing")
    func roles() throws {
        let bench = try bench()
        let roles = """
            opportunity,email,role,Comment
            kiila-pilot,anna@kiila.example,Champion,first
            kiila-pilot,anna@kiila.example,Evaluator,second

            """
        #expect(try take(roles, as: "roles", bench) == "0,1,1,0,0")
        let shown = bench.evaluator.evaluate("contact show anna.aalto --source").text
        #expect(shown.contains("Champion; Evaluator"), "\(shown)")
        #expect(shown.contains("Comment in kiila-pilot"), "\(shown)")
        #expect(shown.contains("rows.csv"), "\(shown)")
        let before = try bench.dump()
        #expect(try take(roles, as: "roles", bench) == "0,0,2,0,0")
        #expect(try bench.dump() == before)
    }

    @Test("a call counts once, whether its people or their company alone were here when it came first")
    func calls() throws {
        let bench = try bench(people: false)
        let calls = "id,date,title,participants,Length\nC1,2026-03-01,Intro,anna@kiila.example,30\n"
        #expect(try take(calls, as: "calls", bench) == "1,0,0,0,0")
        #expect(bench.evaluator.evaluate("touch list --account kiila --source").text.contains("Length"))
        try addPeople(bench)
        #expect(try take(calls, as: "calls", bench) == "0,0,1,0,0")
    }

    @Test("a call's people are known by their ids, and need no address")
    func callsByID() throws {
        let bench = try bench()
        let calls = "id,date,title,contact_external_id\nC2,2026-03-02,Second,P1;P2\nC3,2026-03-03,Third,P9\n"
        #expect(try take(calls, as: "calls", bench, "--skip-problems") == "1,0,0,0,1")
        let touches = bench.evaluator.evaluate("touch list --account kiila").text
        #expect(touches.contains("anna.aalto") && touches.contains("pekka.peltola"), "\(touches)")
        #expect(try take(calls, as: "calls", bench, "--skip-problems") == "0,0,1,0,1")
    }

    @Test("an activity that is left out says why, and a person is known by a name in any case")
    func activities() throws {
        let bench = try bench()
        let activities = """
            date,type,status,account,contact,subject,note
            2026-03-01,call,open,kiila,,To do,
            2026-03-02,call,done,kiila,ANNA AALTO,Done,
            2026-03-03,note,done,kiila,,,

            """
        try Files.write(activities, to: bench.scratch.path + "/acts.csv")
        let plan = bench.evaluator.evaluate("import acts.csv --as activities --dry-run").text
        #expect(plan.contains("not done yet") && plan.contains("with nothing written"), "\(plan)")
        #expect(try take(activities, as: "activities", bench) == "1,0,0,2,0")
        #expect(bench.evaluator.evaluate("touch list --account kiila").text.contains("anna.aalto"))
    }

    @Test("no stage is lost because its chance is nought, but where the row says that it is closed")
    func stages() throws {
        let bench = try bench()
        let header = "opportunity,date,stage,amount,probability,is_closed,is_won\n"
        let open = header + "kiila-pilot,2026-02-01,Parked,1000,0,,\n"
        #expect(try take(open, as: "stages", bench, "--skip-problems") == "0,0,0,0,1")
        let closed = header + "kiila-pilot,2026-02-01,Parked,1000,0,true,false\n"
        #expect(try take(closed, as: "stages", bench) == "1,0,0,0,0")
    }

    @Test("a change of the amount after the history stays, and columns that a step has no place for are told")
    func tail() throws {
        let bench = try bench()
        let deals = "name,account,stage,amount,created\nKiila pilot,kiila,discovery,2000,2026-01-10\n"
        #expect(try take(deals, as: "opportunities", bench) == "0,1,0,0,0")
        let stages = "opportunity,date,stage,amount,Forecast\nkiila-pilot,2026-01-20,discovery,1500,best\n"
        try Files.write(stages, to: bench.scratch.path + "/rows.csv")
        let outcome = bench.evaluator.evaluate("import rows.csv --as stages")
        #expect(outcome.text.contains("Forecast"), "\(outcome.text)")
        let way = bench.evaluator.evaluate("opportunity show kiila-pilot").text
        #expect(way.contains("1,500") && way.contains("2026-11-22"), "\(way)")
        #expect(try take(stages, as: "stages", bench) == "0,0,1,0,0")
    }
}
