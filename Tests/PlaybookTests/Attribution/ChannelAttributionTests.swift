import Foundation
import Playbook
import Testing

/// The same paths, divided by the package ChannelAttribution of PyPI, whose code others wrote.
@Suite(.enabled(if: ChannelAttributionPeer.isInstalled, ChannelAttributionPeer.absent))
struct ChannelAttributionTests {
    private static let channels = ["email", "ads", "event", "phone", "website", "partner"]

    /// Paths whose wins hang on what they hold and on the order in which they hold it.
    private static let rows: [(keys: [Int], isWon: Bool, cents: Int)] = {
        var random = Seeded(71)
        return (0..<3000).map { _ in
            let keys = (0..<Int.random(in: 1...8, using: &random)).map { _ in Int.random(in: 0..<6, using: &random) }
            var chance = 10
            if keys.contains(0) { chance += 15 }
            if keys.last == 1 { chance += 20 }
            if keys.dropLast().last == 2 { chance += 15 }
            let isWon = Int.random(in: 0..<100, using: &random) < chance
            return (keys, isWon, Int.random(in: 1...90, using: &random) * 100)
        }
    }()

    private static let paths: DealPaths = {
        var touches: [Touch] = []
        var deals: [ClosedDeal] = []
        for (index, row) in rows.enumerated() {
            for (place, key) in row.keys.enumerated() {
                touches.append(
                    touch(
                        touches.count + 1, "visit", on: today.adding(days: place - 20), account: index + 1,
                        channel: channels[key]))
            }
            deals.append(
                ClosedDeal(
                    id: Opportunity.ID(index + 1), account: Account.ID(index + 1), isWon: row.isWon,
                    amount: Money(cents: row.cents, currency: .eur), created: today, closed: today))
        }
        return DealPaths(deals, columns: TouchColumns(touches))
    }()

    private static let answer: Result<ChannelAttributionPeer.Answer, any Error> = Result {
        try ChannelAttributionPeer.ask(rows.map { ($0.keys.map { channels[$0] }, $0.isWon, $0.cents) })
    }

    private func cents(_ model: any AttributionModel) -> [String: Double] {
        let keys = CreditKeys(channelsOf: Self.paths.columns)
        let groups = Attribution(Self.paths, by: model, keys: keys).groups
        return Dictionary(uniqueKeysWithValues: groups.map { (keys.names[$0.key ?? 0], Double($0.money.cents)) })
    }

    @Test func firstLastAndLinearAreTheSameToTheCent() throws {
        let answer = try Self.answer.get()
        for model in [FirstTouch(), LastTouch(), Linear()] as [any AttributionModel] {
            let ours = cents(model)
            let theirs = try #require(answer.heuristics[model.name])
            #expect(theirs.count == Self.channels.count)
            for (channel, value) in theirs {
                #expect(abs((ours[channel] ?? -1) - value) < 1, "\(model.name) \(channel)")
            }
        }
    }

    /// It simulates a chain that we solve, a million paths and more, so it is right to about a hundredth of an effect. Its
    /// paths may be of 500 touches: by default it cuts them off at the longest one seen, which ours are not.
    @Test(arguments: 1...3) func removalEffectsAreTheSameWithinItsError(order: Int) throws {
        let theirs = try #require(try Self.answer.get().removals["\(order)"])
        let paths = KeyedPaths(Self.rows.map { ($0.keys, $0.isWon) }, keyCount: Self.channels.count)
        let ours = Markov(order: order).effects(of: paths, times: paths.once).values
        for (key, channel) in Self.channels.enumerated() {
            #expect(abs(ours[key] - (theirs[channel] ?? -1)) < 0.01, "order \(order), \(channel)")
        }
        let shares = try #require(try Self.answer.get().conversions["\(order)"])
        let wins = Double(Self.rows.filter(\.isWon).count)
        for (key, channel) in Self.channels.enumerated() {
            let share = ours[key] / ours.reduce(0, +)
            #expect(abs(share - (shares[channel] ?? -1) / wins) < 0.005, "order \(order), \(channel)")
        }
    }
}

/// Python with ChannelAttribution: the one named by `ABM_PYTHON`, else the machine's own.
enum ChannelAttributionPeer {
    struct Answer: Decodable {
        /// By the name of the model, then by channel, in cents.
        var heuristics: [String: [String: Double]]
        /// By order, then by channel.
        var removals: [String: [String: Double]]
        var conversions: [String: [String: Double]]
    }

    static let absent: Comment =
        "ChannelAttribution is not installed for python3; ABM_PYTHON may name a Python that has it"

    private static let python = [ProcessInfo.processInfo.environment["ABM_PYTHON"], "/usr/bin/python3"]
        .compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static let isInstalled: Bool = {
        do {
            _ = try run("import ChannelAttribution", input: Data())
            return true
        } catch {
            return false
        }
    }()

    static func ask(_ rows: [(channels: [String], isWon: Bool, cents: Int)]) throws -> Answer {
        let lines = rows.map { "\($0.channels.joined(separator: ">")),\($0.isWon ? 1 : 0),\($0.cents)\n" }
        return try JSONDecoder().decode(Answer.self, from: run(script, input: Data(lines.joined().utf8)))
    }

    private struct Failure: Error {}

    private static func run(_ script: String, input: Data) throws -> Data {
        guard let python else { throw Failure() }
        let (process, standardInput, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: python)
        process.arguments = ["-c", script]
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: input)
        try standardInput.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure() }
        return answer
    }

    private static let script = #"""
        import sys, os, io, json
        # It greets on the standard output.
        answer = os.fdopen(os.dup(1), "w"); os.dup2(2, 1); sys.stdout = io.StringIO()
        import pandas as pd, ChannelAttribution as CA
        rows = [line.strip().split(",") for line in sys.stdin]
        d = pd.DataFrame({"path": [r[0] for r in rows], "won": [int(r[1]) for r in rows]})
        d["lost"] = 1 - d.won
        d["value"] = [int(r[1]) * float(r[2]) for r in rows]
        h = CA.heuristic_models(d, "path", "won", var_value="value", flg_pro=False)
        named = lambda frame, column: {c: float(v) for c, v in zip(frame["channel_name"], frame[column])}
        out = {"heuristics": {
            "first": named(h, "first_touch_value"), "last": named(h, "last_touch_value"),
            "linear": named(h, "linear_touch_value")}, "removals": {}, "conversions": {}}
        for order in (1, 2, 3):
            m = CA.markov_model(d, "path", "won", var_value="value", var_null="lost", order=order, nsim_start=1e6,
                                max_step=500, out_more=True, seed=7, flg_pro=False, verbose=False)
            out["removals"][str(order)] = named(m["removal_effects"], "removal_effects_conversion")
            out["conversions"][str(order)] = named(m["result"], "total_conversions")
        json.dump(out, answer)
        """#
}
