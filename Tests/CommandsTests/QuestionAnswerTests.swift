import Foundation
import Playbook
import Store
import Testing
import Workbench

/// What people answered reaches the score, the draft and every way back.
@Suite struct QuestionAnswerTests {
    private func outcome(_ line: String, _ bench: Bench) -> String { bench.evaluator.evaluate(line).text }

    private func score(_ bench: Bench) -> Int? {
        outcome("score why henna.sipila", bench).split(separator: "\n")
            .first { $0.hasPrefix("score") && !$0.contains(":") }
            .flatMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    }

    @Test func theNewestAnswerAloneCounts() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let before = try #require(score(bench))
        let empty = try bench.dump()
        try bench.run("question answer henna.sipila need problem --on 2026-11-10")
        #expect(score(bench) == before + 10)
        try bench.run("question answer henna.sipila need goal --on 2026-11-12")
        #expect(score(bench) == before + 5)
        // An older one that is written down late changes nothing.
        try bench.run("question answer henna.sipila need problem --on 2026-11-11")
        #expect(score(bench) == before + 5)
        // Of one day the one written down last.
        try bench.run("question answer henna.sipila need curious --on 2026-11-12")
        #expect(score(bench) == before)
        #expect(try bench.read { try $0.leadAnswers() }.count == 4)
        for _ in 0..<4 { try bench.run("undo") }
        #expect(try bench.dump() == empty)
        #expect(score(bench) == before)
    }

    @Test func aDraftSaysAndCitesIt() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let folder = bench.scratch.path + "/workspaces/one-to-one/templates/outreach/fi"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Files.write(
            """
            ---
            name: told-us
            title: What they told us
            channel: email
            language: fi
            subject: "Hei"
            ---
            <!-- personalisation -->
            Kerroit, että {{ answers.timing }}.{% if answers.budget %} Lisäksi {{ answers.budget }}.{% endif %}

            <!-- pain -->
            Kysyn siksi suoraan.

            <!-- solution -->
            Autamme {{ offer.outcome }}.

            <!-- proof -->
            {{ offer.proof }}.

            <!-- call to action -->
            Sopiiko torstai?

            """, to: folder + "/told-us.md")
        #expect(outcome("template check told-us", bench).contains("nothing wrong"))
        #expect(outcome("draft new told-us --to henna.sipila --language fi", bench).contains("has not answered timing"))
        try bench.run(#"question answer henna.sipila timing now --on 2026-11-20 --by "Joonas Rinne""#)
        // A colleague's answer is nothing that this person told us.
        try bench.run("question answer sanna.hietakangas budget none --on 2026-11-20")
        let draft = outcome(
            "draft new told-us --to henna.sipila --language fi --allow contacted-recently", bench)
        #expect(draft.contains("Kerroit, että asia on juuri nyt ajankohtainen.") && !draft.contains("Lisäksi"))
        let number = try #require(draft.split(separator: " ").dropFirst().first.flatMap { Int($0.dropLast()) })
        let why = outcome("draft why \(number)", bench)
        #expect(why.contains("answer to timing: now") && why.contains("asked by Joonas Rinne"))
        #expect(why.contains("2026-11-20"))
    }

    @Test func aDumpBringsThemBack() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run(#"question answer henna.sipila timing now --by "Joonas Rinne" --note "Ennen joulua""#)
        try bench.run(#"lead reject peter.sandell --why not-now --note "Keväällä uudelleen""#)
        try bench.run("dump answers-and-verdicts")
        let before = try bench.dump()
        try bench.run("load answers-and-verdicts --to loaded")
        #expect(try bench.dump() == before)
        let text = outcome("question list --of henna.sipila -w loaded", bench)
        #expect(text.contains("Ennen joulua"), "\(text)")
    }
}
