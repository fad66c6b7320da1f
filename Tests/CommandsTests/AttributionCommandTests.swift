import Answers
import Playbook
import Store
import Testing
import Workbench

/// What attribution says beside its figures, and that pages and answers have the same ones.
@Suite struct AttributionCommandTests {
    private func tables(_ line: String, on bench: Bench) throws -> [String: Table] {
        let outcome = bench.evaluator.evaluate(line)
        #expect(outcome.status == .done, "\(outcome.text)")
        var tables: [String: Table] = [:]
        for case .table(let table) in outcome.answer.blocks { tables[table.name] = table }
        return tables
    }

    private func cents(_ cell: Cell?) -> Int? {
        if case .money(let cents, _)? = cell { cents } else { nil }
    }

    @Test("only a model that weighs touches says that it weighs them by role")
    func roles() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        func caption(_ line: String) throws -> String {
            try #require(
                bench.evaluator.evaluate(line).answer.blocks.lazy.compactMap { block -> String? in
                    if case .table(let table) = block { table.caption } else { nil }
                }.first)
        }
        #expect(try caption("attribution --roles") == "Linear, by channel, weighed by role")
        for model in ["shapley", "markov", "shapley-rate"] {
            #expect(try !caption("attribution --roles --model \(model)").contains("role"))
            #expect(
                bench.evaluator.evaluate("attribution --roles --model \(model)").text.contains(
                    "--roles changes nothing"))
            #expect(!bench.evaluator.evaluate("attribution --model \(model)").text.contains("--roles"))
        }
        #expect(
            try caption("attribution --compare --roles")
                == "Share of won revenue, by channel, weighed by role, shapley and markov: not by role")
        #expect(
            try caption("attribution --compare --roles --model first,last")
                == "Share of won revenue, by channel, weighed by role")
        #expect(
            try caption("attribution --compare --roles --model shapley,markov")
                == "Share of won revenue, by channel, shapley and markov: not by role")
        #expect(try caption("attribution why email --roles --model shapley") == "Shapley: email")
    }

    @Test(
        "every model has intervals, which say how often deals were drawn",
        arguments: AttributionRules.standard.models.map(\.name))
    func intervals(_ model: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for number in 1...4 {
            try bench.run(
                "opportunity add \"Won \(number)\" --account tammerlift --amount \(number)000 --handle won-\(number)")
            try bench.run("opportunity win won-\(number)")
        }
        let table = try #require(try tables("attribution --intervals --model \(model)", on: bench)["attribution"])
        let column = try #require(table.columns.firstIndex { $0.key == "between" })
        #expect(table.rows.contains { $0[column] != .none })
        #expect(
            bench.evaluator.evaluate("attribution --intervals --model \(model)").text.contains(" times); empty below"))
    }

    @Test("side by side, intervals are worked out once and hold each currency's shares")
    func intervalsOfCurrencies() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for number in 1...5 {
            try bench.run(
                "opportunity add \"Dollars \(number)\" --account tammerlift --amount \"\(number)00 USD\" --handle usd-\(number)"
            )
            try bench.run("opportunity win usd-\(number)")
        }
        let text = bench.evaluator.evaluate("attribution --compare --intervals --model linear,markov-2").text
        #expect(
            text.contains("Between which shares, by channel, EUR")
                && text.contains("Between which shares, by channel, USD"))
        #expect(text.components(" times); empty below") == 1)
    }

    @Test("each currency has a closing row of its own, which its rows sum to")
    func totals() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("opportunity add \"In dollars\" --account tammerlift --amount \"700.01 USD\" --handle in-dollars")
        try bench.run("opportunity win in-dollars")
        let table = try #require(try tables("attribution", on: bench)["attribution"])
        #expect(table.closing.count == 2)
        for closing in table.closing {
            guard case .money(let total, let currency) = closing[1] else {
                Issue.record("no total")
                continue
            }
            let sum = table.rows.reduce(0) { sum, row in
                if case .money(let cents, currency) = row[1] { sum + cents } else { sum }
            }
            #expect(sum == total)
        }
        #expect(cents(table.closing[1][1]) == 700_01)
    }

    @Test("accounts that are in several segments are counted under one, which is said")
    func segments() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        #expect(!bench.evaluator.evaluate("attribution --by segment").text.contains("several segments"))
        try bench.run("segment add Everybody --where 'tier = 1:1'")
        try bench.run("segment add \"Everybody else\" --where 'tier = 1:1'")
        let text = bench.evaluator.evaluate("attribution --by segment").text
        #expect(text.contains("in several segments and counted under the first"), "\(text)")
        #expect(!bench.evaluator.evaluate("attribution --by tier").text.contains("several segments"))
    }

    @Test("what is left out is told by its reason, and by the first names of many")
    func leftOut() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for number in 1...8 {
            try bench.run("opportunity add \"Free \(number)\" --account tammerlift --handle free-\(number)")
            try bench.run("opportunity win free-\(number)")
        }
        let expected = "Left out: 8 deals won without an amount (free-1, free-2, free-3, free-4, free-5, and 3 more)."
        let messages = bench.evaluator.evaluate("attribution").answer.blocks.flatMap { block in
            if case .problems(let problems) = block { problems.map(\.message) } else { [String]() }
        }
        #expect(messages == [expected])
        let report = bench.evaluator.evaluate("report revenue --format md")
        #expect(report.text.components(expected) == 1, "\(report.text)")
        #expect(report.text.components("Left out:") == 1)
    }

    /// Seven deals of a third of a cent too much each: rounding deal by deal would drift.
    @Test("a campaign's credit is the same on its page and by campaign, and its deals sum to it")
    func campaignCredit() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for number in 1...7 {
            for account in ["tammerlift", "granberga", "saarimeri"] {
                try bench.run(
                    "opportunity add \"Small \(number)\" --account \(account) --amount 100.01 --handle \(account)-small-\(number)"
                )
                try bench.run("opportunity win \(account)-small-\(number)")
            }
        }
        let all = try #require(try tables("attribution --by campaign --limit 100", on: bench)["attribution"])
        var compared = 0
        for row in all.rows {
            guard case .text(let name) = row[0], let credit = cents(row[1]), !name.contains(" ") else { continue }
            compared += 1
            let page = try tables("report campaign \(name) --format md", on: bench)
            let deals = try #require(page["campaign-deals"] ?? page["campaign_deals"], "\(page.keys)")
            let column = try #require(deals.columns.firstIndex { $0.key.contains("credit") })
            #expect(deals.rows.reduce(0) { $0 + (cents($1[column]) ?? 0) } == credit, "\(name)")
            #expect(cents(deals.totals?[column]) == credit, "\(name)")
            let why = try #require(try tables("attribution why \(name)", on: bench)["deals"])
            #expect(why.rows.reduce(0) { $0 + (cents($1.last) ?? 0) } == credit, "\(name)")
        }
        #expect(compared >= 3)
    }

    @Test("a name that several have is told, and can be asked for as either")
    func sameName() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("campaign add Email --channel email --handle email")
        let first = bench.evaluator.evaluate("attribution why email").text
        #expect(
            first.contains(
                "This is the channel; there is a campaign of that name too: attribution why email --of campaign"))
        #expect(bench.evaluator.evaluate("attribution why email --of campaign").text.contains("email has no credit"))
        #expect(bench.evaluator.evaluate("attribution why email --of deal").status == .mistake)
        #expect(bench.evaluator.evaluate("attribution why emial").text.contains("did you mean email?"))
    }

    @Test("lift asks a marketer's question where nothing says what the programme is")
    func lift() throws {
        let asker = ScriptedAsker(["autumn-dinner"])
        let bench = try ExampleWorkspace.built.get().copy(asker: asker)
        let outcome = bench.evaluator.evaluate("lift")
        #expect(outcome.line == "lift --campaign autumn-dinner", "\(outcome.text)")
        #expect(asker.seen.contains { $0.contains("Which campaign, or which accounts?") }, "\(asker.seen)")
        let alone = try ExampleWorkspace.built.get().copy()
        #expect(alone.evaluator.evaluate("lift").text.contains("Which campaign, or which accounts?"))
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
