import Foundation
import Liquid

/// Renderings a second: our templates beside Jinja's, the same letter to the same thousand people.
///
/// Jinja is run in a process of its own, which times its rendering alone: neither its start nor the reading of its
/// template and of the people counts. Both are timed by the processor's time. Ours is strict and gives spans with their provenance, as drafts need them.
struct Letters {
    /// How many times as many letters a second ours must make.
    static let leastRatio = 2.4
    /// How often a round goes over all people.
    private static let passes = 5

    private let rounds: Int
    private let peers: String
    private let people: [Object]
    private let template: Template

    init(_ bench: Bench, rounds: Int) throws {
        self.rounds = rounds
        peers = bench.peers
        people = try Self.people(in: "\(peers)/C/mailmerge_database.csv")
        let source = try String(contentsOfFile: "\(peers)/C/body.md.j2", encoding: .utf8)
        template = try Template(parsing: Self.liquid(of: source), file: "letter.md")
    }

    /// Jinja's template in Liquid: the four places at which the two languages differ, put the other way.
    private static func liquid(of source: String) -> String {
        var source = source
        for (theirs, ours) in [
            ("{% elif ", "{% elsif "), ("{%- elif ", "{%- elsif "), ("score | int >", "score >"),
            ("seniority in (\"C\", \"VP\")", "seniority == \"C\" or seniority == \"VP\""),
        ] {
            source = source.replacingOccurrences(of: theirs, with: ours)
        }
        // Jinja leaves out the line break that ends a template.
        return source.hasSuffix("\n") ? String(source.dropLast()) : source
    }

    /// Measures both in turn, round by round, and prints what came of it.
    func measure() throws {
        let theirText = try jinja(passes: 0).text
        let ourText = try people.map { try template.render($0).text }.joined(separator: "\n")
        guard theirText == ourText else {
            throw Race.Failure(command: "Jinja and Liquid do not write the same letters")
        }
        var ours: [Double] = []
        var theirs: [Double] = []
        for round in 0...rounds {
            let rates = (try liquid(), try jinja(passes: Self.passes).rate)
            guard round > 0 else { continue }
            ours.append(rates.0)
            theirs.append(rates.1)
        }
        let ratio = middle(of: zip(ours, theirs).map { $0 / $1 })
        print("\("letters a second".padded(44))\("median".leading(11))\("most".leading(9))\("ratio".leading(16))")
        print(Self.line("jinja2, text", theirs, 1))
        print(Self.line("Liquid, strict, spans", ours, ratio))
        print("  the least ratio set for the last line: \(Self.leastRatio.twoDecimals)\n")
    }

    private static func line(_ label: String, _ rates: [Double], _ ratio: Double) -> String {
        label.padded(44) + String(Int(middle(of: rates))).leading(11) + String(Int(rates.max() ?? 0)).leading(9)
            + ratio.twoDecimals.leading(16)
    }

    /// The time that this process has spent on a processor, which others on the machine do not lengthen.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Letters a second of one round.
    private func liquid() throws -> Double {
        let start = Self.processorSeconds()
        var pieces = 0
        for _ in 0..<Self.passes {
            for person in people { pieces += try template.render(person).count }
        }
        let seconds = Self.processorSeconds() - start
        guard pieces > people.count else { throw Race.Failure(command: "Liquid") }
        return Double(people.count * Self.passes) / seconds
    }

    /// Letters a second of one round; without a pass, the letters themselves.
    private func jinja(passes: Int) throws -> (rate: Double, text: String) {
        let process = Process()
        process.executableURL = URL(filePath: "\(peers)/venv/bin/python")
        process.arguments = ["-c", jinjaProgram, String(passes)]
        process.currentDirectoryURL = URL(filePath: "\(peers)/C")
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0, let rate = passes == 0 ? 0 : Double(text.trimmed) else {
            throw Race.Failure(command: "jinja2")
        }
        return (rate, text)
    }

    /// The people of a CSV file; a score is a number, all else text.
    private static func people(in file: String) throws -> [Object] {
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        let names = fields(lines[0])
        return lines.dropFirst().map { line in
            Object(
                zip(names, fields(line)).map { name, text in
                    (name, name == "score" ? .integer(Int(text) ?? 0) : text.isEmpty ? .null : .string(text))
                })
        }
    }

    private static func fields(_ line: Substring) -> [String] {
        var fields: [String] = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// Prints the letters, or how many it wrote in a second, whichever the count of passes asks for.
private let jinjaProgram = """
    import csv, sys, time, jinja2
    template = jinja2.Environment().from_string(open("body.md.j2").read())
    people = list(csv.DictReader(open("mailmerge_database.csv", newline="")))
    passes = int(sys.argv[1])
    if passes == 0:
        sys.stdout.write("\\n".join(template.render(person) for person in people))
    else:
        for person in people: template.render(person)
        start = time.process_time()
        for _ in range(passes):
            for person in people: template.render(person)
        print(passes * len(people) / (time.process_time() - start))
    """
