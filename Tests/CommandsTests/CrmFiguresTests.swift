import Answers
import Foundation
import Testing
import Workbench

/// A CRM's own sample files: what the product says of them is what SQL says of them, asked in SQLite's own shell.
@Suite struct CrmFiguresTests {
    private static let folder = Files.folder(of: Checkout.root) + "/shared/data/salesforce-dataloader-samples"
    private static let accounts = folder + "/accountData.csv"
    private static let deals = folder + "/opportunityData.csv"

    /// The rows of a line's answer, as a program gets them.
    private func rows(_ line: String, _ bench: Evaluator) throws -> [[String: String]] {
        let outcome = bench.evaluate(line)
        guard outcome.status == .done else { throw Refusal("\(line): \(outcome.text)") }
        let text = Format.json.render(outcome.answer, style: Style())
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return (value as? [[String: Any]] ?? []).map { row in row.mapValues { "\($0)" } }
    }

    @Test("won amount, won of closed, and the cycles that run backwards, as SQL counts them")
    func figures() throws {
        guard Files.exists(Self.deals), Files.exists(Self.accounts) else {
            try Test.cancel("not checked: the folder ../shared is not beside this checkout")
        }
        guard let shell = OtherProgram.path(of: "sqlite3") else {
            try Test.cancel("not checked: the sqlite3 shell is not installed")
        }
        let (status, text) = try OtherProgram.run(
            shell,
            [
                ":memory:", "-cmd", ".mode csv", "-cmd", ".import '\(Self.deals)' deal", "-cmd", ".mode list",
                """
                SELECT CAST(sum(iif(ISWON = 'true', AMOUNT, 0)) * 100 AS INTEGER), sum(ISWON = 'true'),
                    sum(ISCLOSED = 'true'), sum(ISWON = 'true' AND CLOSEDATE < substr(CREATEDDATE, 1, 10)), count(*)
                FROM deal
                """,
            ])
        #expect(status == 0, "\(text)")
        let sql = text.split(whereSeparator: \.isNewline).last?.split(separator: "|").compactMap { Int($0) } ?? []
        try #require(sql.count == 5, "\(text)")
        let (cents, won, closed, backwards, all) = (sql[0], sql[1], sql[2], sql[3], sql[4])
        #expect((cents, won, closed, backwards, all) == (2_200_000_00, 8, 8, 8, 38))

        let scratch = try ScratchFolder()
        let evaluator = Evaluator(
            vocabulary: ExampleWorkspace.vocabulary, surroundings: .standing(on: ExampleWorkspace.day),
            directory: scratch.path)
        for line in ["init crm --name CRM", "import '\(Self.accounts)'", "import '\(Self.deals)'"] {
            let outcome = evaluator.evaluate(line)
            #expect(outcome.status == .done, "\(line): \(outcome.text)")
        }
        let revenue = try rows("revenue --format json", evaluator)
        #expect(revenue.map { $0["won_cents"] } == ["\(cents)"] && revenue.map { $0["won_deals"] } == ["\(won)"])
        let inputs = try rows("metric why win-rate --format json", evaluator).filter { $0["table"] == "inputs" }
        #expect(inputs.map { $0["value"] } == ["\(won)", "\(closed)"])
        let conversion = try rows("metric why conversion-rate --format json", evaluator)
        #expect(conversion.filter { $0["table"] == "inputs" }.map { $0["value"] } == ["\(won)", "\(all)"])
        let average = try rows("metric why average-deal --format json", evaluator)
        #expect(average.contains { $0["input"] == "won amount" && $0["value_cents"] == "\(cents)" })
        let cycle = evaluator.evaluate("metric why cycle-length").text
        #expect(cycle.contains("Left out of the cycle length: \(backwards) won deals."), "\(cycle)")
        #expect(cycle.contains("no data: of \(won) won deals none has its days in order"), "\(cycle)")
    }
}
