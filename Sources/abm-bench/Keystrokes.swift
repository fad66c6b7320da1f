import Foundation

/// Measures what a person at the prompt waits for: the first prompt, and each key with the completion open.
struct Keystrokes {
    /// A key is to be drawn within so many milliseconds, at the 95th percentile.
    private static let keyLimit = 5.0
    /// The first prompt may take so many times as long as `account list`.
    private static let startLimit = 1.5
    private static let touches = 100_000

    let bench: Bench
    let rounds: Int

    func measure() throws {
        let folder = try bench.touchedWorkspace(touches: Self.touches)
        let environment = ["TERM": "xterm-256color", "PAGER": "cat", "NO_COLOR": ""]
        try start(folder, environment)
        try keys(folder, environment)
    }

    /// The time to the first prompt beside that of `account list`, in turn.
    private func start(_ folder: String, _ environment: [String: String]) throws {
        var seconds: [[Double]] = [[], []]
        for round in 0...max(rounds, 10) {
            var begun = ContinuousClock.now
            let list = try Pseudoterminal([bench.abm, "-w", folder, "account", "list"], environment: environment)
            try list.end()
            let listing = (ContinuousClock.now - begun) / .seconds(1)
            begun = .now
            let prompt = try Pseudoterminal([bench.abm, "-w", folder], environment: environment)
            // The terminal is told to mark what is pasted just before the prompt is drawn.
            try prompt.wait(for: "\u{1B}[?2004h", then: "> ")
            let prompting = (ContinuousClock.now - begun) / .seconds(1)
            prompt.press("\u{4}")
            try prompt.end()
            // The first round warms the caches and does not count.
            guard round > 0 else { continue }
            seconds[0].append(listing)
            seconds[1].append(prompting)
        }
        let ratio = middle(of: zip(seconds[1], seconds[0]).map { $0 / $1 })
        print("account list in a terminal".padded(44) + (middle(of: seconds[0]) * 1000).twoDecimals.leading(11))
        print(
            "the first prompt".padded(44) + (middle(of: seconds[1]) * 1000).twoDecimals.leading(11)
                + "ratio \(ratio.twoDecimals), limit \(Self.startLimit.twoDecimals)".leading(28))
    }

    /// The time from a key to the last byte that is drawn for it, with the menu of a thousand accounts open.
    private func keys(_ folder: String, _ environment: [String: String]) throws {
        let prompt = try Pseudoterminal([bench.abm, "-w", folder], environment: environment)
        _ = prompt.drawn(quiet: 500)
        var times: [String: [Double]] = [:]
        func press(_ key: String, as kind: String?) {
            let begun = ContinuousClock.now
            prompt.press(key)
            guard let last = prompt.drawn(quiet: 60).at, let kind else { return }
            times[kind, default: []].append((last - begun) / .milliseconds(1))
        }
        for round in 0..<max(rounds * 4, 20) {
            for letter in "account show " { press(String(letter), as: round > 0 ? "a letter on the line" : nil) }
            press("\t", as: round > 0 ? "Tab, which opens the menu" : nil)
            for letter in "baski" {
                press(String(letter), as: round > 0 ? "a letter with the menu open" : nil)
            }
            for _ in 0..<3 { press("\u{7F}", as: round > 0 ? "a letter taken back, the menu open" : nil) }
            press("\t", as: round > 0 ? "Tab, a step down the menu" : nil)
            press("\u{7}", as: nil)
            press("\u{15}", as: nil)
        }
        prompt.press("\u{4}")
        try prompt.end()
        for (kind, milliseconds) in times.sorted(by: { $0.key < $1.key }) {
            let sorted = milliseconds.sorted()
            let (half, most) = (sorted[sorted.count / 2], sorted[min(sorted.count - 1, sorted.count * 95 / 100)])
            print(
                kind.padded(44) + half.twoDecimals.leading(11) + most.twoDecimals.leading(9)
                    + "\(sorted.count) keys, p95 limit \(Self.keyLimit.twoDecimals)".leading(28))
        }
    }
}

extension Bench {
    fileprivate static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { $0 }

    /// A workspace with a thousand accounts, five thousand people and so many touches.
    func touchedWorkspace(touches: Int) throws -> String {
        let folder = "\(scratch)/touched"
        try run(["init", folder, "--tier", "1:many"])
        let accounts = (0..<1_000).map { number in
            // Of every first letter, so that no beginning is common to all.
            "\(Self.letters[number % Self.letters.count])aski \(number + 1_000) Oy,account\(number).example\n"
        }
        let people = (0..<5_000).map {
            "Maija\($0),Virtanen\($0),m\($0)@account\($0 % 1_000).example,account\($0 % 1_000).example\n"
        }
        let kinds = ["website,visit", "email,open", "email,click", "webinar,attended"]
        let rows = (0..<touches).map { index in
            let day = 1 + index / 7 % 28
            let month = 1 + index / 196 % 10
            let date = "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
            return "\(date),m\(index % 5_000)@account\(index % 5_000 % 1_000).example,\(kinds[index % kinds.count])\n"
        }
        for (name, header, lines) in [
            ("accounts", "name,domain\n", accounts), ("contacts", "first name,last name,email,domain\n", people),
            ("touches", "date,email,channel,type\n", rows),
        ] {
            let file = "\(scratch)/\(name)-made.csv"
            try (header + lines.joined()).write(toFile: file, atomically: true, encoding: .utf8)
            try run(["-w", folder, "import", file, "--as", name])
        }
        return folder
    }
}
