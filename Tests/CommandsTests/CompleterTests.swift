import Answers
import Commands
import Playbook
import Testing

import Store
@testable import Workbench

/// What Tab offers, out of the parser and the open workspace.
@Suite struct CompleterTests {
    private func offered(_ line: String, on bench: Bench) -> [String] {
        Completer(bench.evaluator).completions(of: line, at: line.utf8.count).map(\.text)
    }

    @Test("every command's arguments are known from the parser's own dump", arguments: CommandSubject.all)
    func shapes(_ subject: CommandSubject) throws {
        let shape = try CommandShape(of: subject.type)
        let options = Set(shape.named.compactMap(\.name))
        #expect(options == Set(try ToolInformation.options(of: subject.type)))
    }

    @Test("words, then verbs, then what the argument is one of")
    func words() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        #expect(offered("dra", on: bench) == ["draft "])
        #expect(offered("draft ne", on: bench) == ["new "])
        #expect(offered("draft new intr", on: bench) == ["intro "])
        #expect(offered("draft new intro --to anneli", on: bench) == ["anneli.kujanpaa "])
        #expect(offered("draft new intro --role champ", on: bench) == ["champion "])
        #expect(offered("draft export 1 --to e", on: bench) == ["eml "])
        #expect(offered("brief tam", on: bench) == ["tammerlift "])
        #expect(offered("opportunity move x --stage nego", on: bench).allSatisfy { $0.hasPrefix("nego") })
        #expect(offered("import acc", on: bench) == ["accounts.csv "])
        #expect(offered("import work", on: bench) == ["workspaces/"])
    }

    @Test("a noun without its verb offers the values of the verb that it stands for")
    func defaultVerb() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for (short, long) in [
            ("attribution --by ", "attribution list --by "), ("attribution --model ", "attribution list --model "),
            ("lift --by ", "lift show --by "), ("metric --by ", "metric list --by "),
            ("source --by ", "source list --by "), ("forecast --method ", "forecast show --method "),
        ] {
            let found = offered(short, on: bench)
            #expect(!found.isEmpty && found == offered(long, on: bench), "\(short)")
        }
        #expect(offered("attribution --by seg", on: bench) == ["segment "])
    }

    @Test("what credit is asked of: won deals, channels and campaigns")
    func credited() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let found = Set(offered("attribution why ", on: bench))
        #expect(found.isSuperset(of: ["tammerlift-pilot ", "email ", "autumn-dinner "]))
        for deal in try bench.read({ try $0.opportunities() }) {
            #expect(found.contains(deal.handle + " ") == (deal.outcome == .won))
        }
        for name in found {
            #expect(bench.evaluator.evaluate("attribution why \(name)").status == .done, "\(name)")
        }
    }

    @Test("every origin that source list names, and no other")
    func origins() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        var listed: Set<String> = []
        for grouping in ["direction", "source", "content", "campaign"] {
            for case .table(let table) in bench.evaluator.evaluate("source list --by \(grouping)").answer.blocks {
                for row in table.rows {
                    if case .text(let name) = row[0] { listed.insert(name) }
                }
            }
        }
        let found = Set(Completer(bench.evaluator).completions(of: "source why ", at: 11).map(\.text))
        #expect(found == Set(listed.map { LineTokens.line(of: [$0]) + " " }))
        #expect(found.count > 5)
    }

    @Test("a word is offered with what it means")
    func meanings() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let completer = Completer(bench.evaluator)
        func meaning(_ line: String, _ word: String) -> String? {
            completer.completions(of: line, at: line.utf8.count).first { $0.text == word + " " }?.explanation
        }
        #expect(meaning("metric why ", "cac") == "Customer acquisition cost (CAC)")
        #expect(meaning("attribution --model ", "markov") == "Markov removal effect")
        #expect(meaning("lift why ", "cycle") == "median days from opening to winning")
        // What has nothing more to say does not say that it is a word.
        #expect(completer.completions(of: "attribution --by ", at: 17).allSatisfy { $0.kind != "word" })
    }

    @Test("what is remembered while a word is typed is forgotten when a line has run")
    func remembered() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let completer = Completer(bench.evaluator)
        func offered(_ line: String) -> [String] {
            completer.completions(of: line, at: line.utf8.count).map(\.text)
        }
        #expect(offered("account show ").contains("tammerlift "))
        #expect(offered("account show tam") == ["tammerlift "])
        #expect(offered("account show uu").isEmpty)
        #expect(offered("account show --fo") == ["--format "])
        #expect(bench.evaluator.evaluate("account add \"Uusi Oy\" --handle uusi").status == .done)
        #expect(offered("account show uu") == ["uusi "])
    }

    @Test("options are offered once, unless they repeat, with those that every line takes")
    func options() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let first = offered("draft new intro --", on: bench)
        #expect(first.contains("--to ") && first.contains("--language ") && first.contains("--format "))
        let second = offered("draft new intro --language en --to liisa --", on: bench)
        #expect(!second.contains("--language "))
        #expect(second.contains("--to "))
    }

    @Test("what begins with the text hides what only holds it; letters in order are the last resort")
    func ranks() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        #expect(offered("draft new intro --to kujan", on: bench) == ["a.kujanpaa ", "anneli.kujanpaa "])
        #expect(offered("draft new intro --to ajan", on: bench).isEmpty == false)
        #expect(offered("draft new intro --to zzz", on: bench).isEmpty)
    }

    @Test("the people of the account in focus come first")
    func focus() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("use saarimeri")
        let first = try #require(offered("contact show ", on: bench).first)
        let contact = first.dropLast()
        try bench.run("contact show \(contact)")
        #expect(Completer(bench.evaluator).completions(of: "contact show ", at: 13).first?.kind == "contact")
    }

    @Test(
        "a hint names the next argument and stops when there is none",
        arguments: [
            ("draft new ", "<template>"), ("draft why ", "<draft>"), ("draft why 1 ", nil), ("draft why", nil),
            ("nothing ", nil), ("help ", "[words]"),
        ])
    func hints(_ line: String, _ hint: String?) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        #expect(Completer(bench.evaluator).nextArgument(of: line) == hint)
    }

    @Test(
        "the word at the cursor is found in any line",
        arguments: [
            ("", [], "", 0), ("dra", [], "dra", 0), ("draft ", ["draft"], "", 6), ("draft  ne", ["draft"], "ne", 7),
            ("note \"two wo", ["note"], "two wo", 5), ("note 'it\"s' x", ["note", "it\"s"], "x", 12),
            ("ä ö", ["ä"], "ö", 3), ("a\\ b", [], "a b", 0), ("note \"", ["note"], "", 5),
        ] as [(String, [String], String, Int)])
    func parts(_ line: String, _ words: [String], _ current: String, _ start: Int) {
        let part = LinePart(line[...])
        #expect(part.words == words)
        #expect(part.current == current)
        #expect(part.start == start)
    }

    @Test("any line up to any place gives candidates that stand within it", arguments: 0..<40)
    func anyLine(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "complete \(seed)")
        let bench = try ExampleWorkspace.built.get().copy()
        let pieces = ["draft", "new", "--to", "\"", " ", "ä", "--", "import", "x", "\\", "'", "account", "👩‍👩‍👧", "="]
        let line = (0..<8).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &chance)] }.joined(separator: " ")
        let completer = Completer(bench.evaluator)
        for cursor in 0...line.utf8.count {
            for completion in completer.completions(of: line, at: cursor) {
                #expect(completion.replaces.lowerBound <= completion.replaces.upperBound)
                #expect(completion.replaces.upperBound <= line.utf8.count)
            }
        }
    }
}
