import Commands
import Playbook
import Store
import Testing
import Workbench

/// The law over the whole vocabulary: every example runs, touches only what its command declares, and can be taken back.
@Suite struct LawTests {
    @Test("every example runs, touches what it declares, undoes and redoes", arguments: CommandSubject.all)
    func law(_ subject: CommandSubject) throws {
        let command = subject.type
        #expect(!command.examples.isEmpty, "\(subject.words) has no example")
        for example in command.examples {
            let bench = try ExampleWorkspace.built.get().copy()
            // Only something taken back can be done again.
            if subject.words == "redo" { try bench.run("undo") }
            let before = try bench.dump()
            let entries = try bench.entryCount()
            let outcome = bench.evaluator.evaluate(example)
            #expect(outcome.status == .done, "\(example): \(outcome.text)")
            let seen = outcome.footprint?.tables.subtracting(["focus", "entry"]) ?? []
            let undeclared = seen.subtracting(command.reads.union(command.writes).map(\.rawValue))
            #expect(undeclared.isEmpty, "\(example) looked at \(undeclared.sorted()), which it does not declare")
            switch command.manner {
            case .writing, .bulk: try expectTakenBack(outcome, of: command, example: example, before: before, on: bench)
            case .reading, .outside: #expect(try bench.dump() == before, "\(example) changed the workspace")
            case .alone:
                if !command.writes.isEmpty {
                    try expectTakenBack(outcome, of: command, example: example, before: before, on: bench)
                } else if subject.words == "use" {
                    #expect(try bench.dump() == before)
                }
            }
            let isWriting = outcome.entry != nil
            #expect(try bench.entryCount() == entries + (isWriting ? 1 : 0), "\(example): entries of the history")
        }
    }

    private func expectTakenBack(
        _ outcome: Outcome, of command: any Command.Type, example: String, before: String, on bench: Bench
    ) throws {
        let after = try bench.dump()
        guard let entry = outcome.entry else {
            #expect(after == before, "\(example) changed something without an entry")
            return
        }
        #expect(after != before, "\(example) made an entry of nothing")
        let undeclared = try bench.tablesChanged(by: entry).subtracting(command.writes.map(\.rawValue))
        #expect(undeclared.isEmpty, "\(example) changed \(undeclared.sorted()), which it does not declare")
        try bench.run("undo")
        #expect(try bench.dump() == before, "undo of \(example)")
        try bench.run("redo")
        #expect(try bench.dump() == after, "redo of \(example)")
    }

    @Test("a command that writes says so by its manner", arguments: CommandSubject.all)
    func manner(_ subject: CommandSubject) {
        let command = subject.type
        switch command.manner {
        case .writing, .bulk: #expect(!command.writes.isEmpty)
        case .reading: #expect(command.writes.isEmpty)
        // One that opens its own transactions may do either.
        case .alone, .outside: break
        }
    }

    @Test("any order of lines, undos and redos stands on the states it passed", arguments: 0..<8)
    func anyOrder(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "order \(seed)")
        let bench = try ExampleWorkspace.built.get().copy()
        let lines = Registry.vocabulary.commands.filter { $0.manner == .writing }.flatMap { $0.examples }
        var states = [try bench.dump()]
        var position = 0
        var log: [String] = []
        for _ in 0..<40 {
            let dice = Int.random(in: 0..<10, using: &chance)
            if dice < 2 {
                guard position > 0 else { continue }
                log.append("undo")
                try bench.run("undo")
                position -= 1
            } else if dice < 4 {
                log.append("redo")
                let outcome = bench.evaluator.evaluate("redo")
                let isThere = position + 1 < states.count
                #expect(outcome.status == (isThere ? .done : .mistake), "\(log): \(outcome.text)")
                if isThere { position += 1 }
            } else {
                let line = lines[Int.random(in: 0..<lines.count, using: &chance)]
                log.append(line)
                let outcome = bench.evaluator.evaluate(line)
                #expect(outcome.status == .done || outcome.status == .mistake, "\(log): \(outcome.text)")
                if outcome.entry != nil {
                    states.removeSubrange((position + 1)...)
                    states.append(try bench.dump())
                    position += 1
                }
            }
            try #require(try bench.dump() == states[position], "after \(log)")
        }
        for _ in 0..<position { try bench.run("undo") }
        #expect(try bench.dump() == states[0], "all undone after \(log)")
        for _ in 1..<states.count { try bench.run("redo") }
        #expect(try bench.dump() == states[states.count - 1], "all redone after \(log)")
    }

    @Test("a new line gives up what was undone before it")
    func newLineGivesUpTheUndone() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("account add Alfa")
        try bench.run("account add Beta")
        try bench.run("undo")
        try bench.run("account add Gamma")
        let withGamma = try bench.dump()
        try bench.run("undo")
        try bench.run("redo")
        #expect(try bench.dump() == withGamma)
        #expect(bench.evaluator.evaluate("redo").status == .mistake)
        #expect(try bench.dump() == withGamma)
    }
}
