import Commands
import Foundation
import Testing
import Workbench

/// Names in expressions that nothing has: they are told, never left to fit nothing.
@Suite struct ExpressionNameTests {
    @Test(
        "a name that nothing has is told, with the nearest that is there",
        arguments: [
            (#"account list --where 'stage = "propsal"'"#, "No stage is called “propsal” — did you mean proposal?"),
            (#"score list --where 'cluster = "x"'"#, "No cluster is called “x”. See: cluster list"),
            (
                #"icp list --where 'campaign in ("nosuchthing")'"#,
                "No campaign is called “nosuchthing”. See: campaign list"
            ),
            (
                #"account list --where 'not segment = "nosuchthing"'"#,
                "No segment is called “nosuchthing”. See: segment list"
            ),
            (
                #"segment add Doubtful --where 'stage = "propsal"'"#,
                "No stage is called “propsal” — did you mean proposal?"
            ),
            (
                #"contact list --where 'owner = "Joonas Rine"'"#,
                "No account has the owner “Joonas Rine” — did you mean Joonas Rinne?"
            ),
            (
                #"icp motion --where 'segment = "nordik" or employees > 0'"#,
                "No segment is called “nordik”. See: segment list"
            ),
            (
                #"export accounts --where 'not country = Finland' --to finns.csv"#,
                "No account has the country “Finland”; known are: FI, SE."
            ),
        ])
    func unknown(line: String, message: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        withExtendedLifetime(bench) {
            let outcome = bench.evaluator.evaluate(line)
            #expect(outcome.status == .done && outcome.text.contains(message), "\(outcome.text)")
        }
    }

    @Test("a refusal is explained by the name that nothing has, and the warning comes once")
    func refused() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("cluster add Nordics")
        let outcome = bench.evaluator.evaluate("draft new intro --where 'cluster = nordik'")
        #expect(outcome.status == .mistake && outcome.text.contains("Nobody is in that group"), "\(outcome.text)")
        let parts = outcome.text.components(separatedBy: "No cluster is called “nordik” — did you mean nordics?")
        #expect(parts.count == 2, "\(outcome.text)")
    }

    @Test("a name that is there is no cause for a remark, in either case")
    func known() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let outcome = bench.evaluator.evaluate("account list --where 'stage = PROPOSAL or stage = demo'")
        #expect(outcome.status == .done && !outcome.text.contains("is called"), "\(outcome.text)")
    }

    @Test("an expression that is taken away is told, with what that does")
    func takenAway() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("segment add Everybody --where 'employees > 0 or employees is unknown'")
        let outcome = bench.evaluator.evaluate("segment edit everybody --where ''")
        #expect(outcome.text.contains("the expression is gone"), "\(outcome.text)")
        #expect(outcome.text.contains("→ 0 accounts"), "\(outcome.text)")
        let again = bench.evaluator.evaluate("segment edit everybody --where ''")
        #expect(again.text.contains("as it was"), "\(again.text)")
    }
}
