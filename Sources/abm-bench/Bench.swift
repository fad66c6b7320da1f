import Foundation

/// The folders of a measurement: the peers, the binary, and workspaces made for it.
final class Bench {
    let peers: String
    let abm: String
    let scratch: String

    init(peers: String, abm: String) throws {
        self.peers = peers
        self.abm = abm
        scratch = FileManager.default.temporaryDirectory.appending(path: "abm-bench-\(getpid())").path(
            percentEncoded: false)
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        setenv("XDG_STATE_HOME", scratch, 1)
    }

    func cleanUp() throws { try FileManager.default.removeItem(atPath: scratch) }

    /// The example of 320 accounts, out of the folder that the program is started in.
    func exampleWorkspace() throws -> String {
        let folder = "\(scratch)/one-to-many"
        try FileManager.default.copyItem(
            atPath: FileManager.default.currentDirectoryPath + "/workspaces/one-to-many", toPath: folder)
        try run(["-w", folder, "status"])
        return folder
    }

    /// A workspace with the peers' 1,000 accounts, 10,000 contacts and 10,000 deals, without touches.
    func bigWorkspace() throws -> String {
        let folder = "\(scratch)/big"
        try run(["init", folder, "--tier", "1:many"])
        for name in ["accounts", "contacts", "opportunities"] {
            // The peers' deals have no name; their number serves as one.
            let map = name == "opportunities" ? ["--map", "name=id"] : []
            try run(["-w", folder, "import", "\(peers)/data/\(name).csv", "--as", name] + map)
        }
        try FileManager.default.copyItem(atPath: "\(folder)/workspace.sqlite", toPath: "\(scratch)/big.sqlite")
        return folder
    }

    /// A workspace with the peers' accounts, contacts, deals and million touches, scored as the peers score them.
    ///
    /// The weights are the peers' by ten, so that they are whole points; what a seller does has none here, and neither
    /// has `connect`, which is taken for a slip of `connection-request`.
    func scoredWorkspace() throws -> String {
        let folder = "\(scratch)/scored"
        try run(["init", folder, "--tier", "1:many"])
        let weights = try String(contentsOfFile: "\(peers)/D/weights.csv", encoding: .utf8).split(separator: "\n")
        let rules = weights.compactMap { line -> String? in
            let cells = line.split(separator: ",")
            guard cells.count == 2, let weight = Double(cells[1]) else { return nil }
            guard !["impression", "delivered", "call", "connect"].contains(cells[0]) else { return nil }
            return "    \(cells[0]): { points: \(Int((weight * 10).rounded())), at_most: all }\n"
        }
        let scoring = "\nscoring:\n  expires_after_days: never\n  half_life_days: 30\n  behaviour:\n" + rules.joined()
        let settings = "\(folder)/workspace.yml"
        try (String(contentsOfFile: settings, encoding: .utf8) + scoring)
            .write(toFile: settings, atomically: true, encoding: .utf8)
        for (file, kind) in [("accounts", "accounts"), ("contacts", "contacts"), ("events", "touches")] {
            try run(["-w", folder, "import", "\(peers)/data/\(file).csv", "--as", kind])
        }
        try run([
            "-w", folder, "import", "\(peers)/data/opportunities.csv", "--as", "opportunities", "--map", "name=id",
        ])
        return folder
    }

    /// A workspace of 10,000 accounts in eight industries and of all sizes.
    func accountsWorkspace() throws -> String {
        let folder = "\(scratch)/accounts"
        let industries = [
            "Forestry", "Machinery", "Banking", "Retail", "Health care", "Shipping", "Software", "Energy",
        ]
        let rows = (0..<10_000).map { number in
            let employees = 10 + number * 7919 % 4000
            return "Company \(number) Oy,company\(number).example,\(industries[number % 8]),\(employees),Finland\n"
        }
        let file = "\(scratch)/accounts-made.csv"
        try ("name,domain,industry,employees,country\n" + rows.joined())
            .write(toFile: file, atomically: true, encoding: .utf8)
        try run(["init", folder, "--tier", "1:many"])
        try run(["-w", folder, "import", file, "--as", "accounts"])
        return folder
    }

    /// A workspace with the peers' 50,000 notes, as those of meetings, and a file of their searches beside it.
    func notesWorkspace() throws -> String {
        let folder = "\(scratch)/notes"
        try run(["init", folder, "--tier", "1:many"])
        try run(["-w", folder, "import", "\(peers)/data/accounts.csv", "--as", "accounts"])
        // The peers' columns are id, domain, date and body; a touch wants to know its type as well.
        let notes = try String(contentsOfFile: "\(peers)/data/notes.csv", encoding: .utf8)
        let rows = notes.replacing(#/(?m)^[0-9]+,([a-z0-9.-]+),([0-9-]{10}),"/#) { match in
            "meeting,meeting,\(match.output.1),\(match.output.2),\""
        }
        let file = "\(scratch)/notes.csv"
        try ("type,channel,domain,date,note" + rows.drop { $0 != "\n" && $0 != "\r\n" })
            .write(toFile: file, atomically: true, encoding: .utf8)
        try run(["-w", folder, "import", file, "--as", "touches"])
        let queries = try String(contentsOfFile: "\(peers)/E/queries.txt", encoding: .utf8).split(separator: "\n")
        let lines = queries.map { String(repeating: "search \($0)\n", count: 9) }.joined()
        try lines.write(toFile: "\(scratch)/searches", atomically: true, encoding: .utf8)
        // The same for the peer, in FTS5's own words: beginnings, as the workbench searches.
        let beginnings = queries.map { query in
            query.split(separator: " ").map { "\"\($0)\"*" }.joined(separator: " ") + "\n"
        }
        try beginnings.joined().write(toFile: "\(scratch)/queries", atomically: true, encoding: .utf8)
        return folder
    }

    /// Puts a workspace back to how it was made.
    func reset(_ name: String) throws {
        let file = "\(scratch)/\(name)/workspace.sqlite"
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.copyItem(atPath: "\(scratch)/\(name).sqlite", toPath: file)
    }

    /// A workspace with the peers' first 1,000 contacts, who are all of one tier, and a letter to write to them.
    func lettersWorkspace() throws -> String {
        let folder = "\(scratch)/letters"
        try run(["init", folder, "--tier", "1:many"])
        let settings = "\(folder)/workspace.yml"
        let sender = "\nsender:\n  name: Sales\n  email: sales@example.com\n"
        try (String(contentsOfFile: settings, encoding: .utf8) + sender)
            .write(toFile: settings, atomically: true, encoding: .utf8)
        for name in ["accounts", "contacts"] {
            let rows = try String(contentsOfFile: "\(peers)/data/\(name).csv", encoding: .utf8).split(separator: "\n")
            let file = "\(scratch)/\(name).csv"
            // Without the file's own tiers everybody is of the workspace's; the data have no quotation marks.
            let place = rows[0].split(separator: ",").firstIndex(of: "tier")
            let kept = rows.prefix(1001).map { row in
                var cells = row.split(separator: ",", omittingEmptySubsequences: false)
                if let place { cells.remove(at: place) }
                return cells.joined(separator: ",") + "\n"
            }
            try kept.joined().write(toFile: file, atomically: true, encoding: .utf8)
            try run(["-w", folder, "import", file, "--as", name])
        }
        let templates = "\(folder)/templates/outreach/en"
        try FileManager.default.createDirectory(atPath: templates, withIntermediateDirectories: true)
        try letter.write(toFile: "\(templates)/letter.md", atomically: true, encoding: .utf8)
        try FileManager.default.copyItem(atPath: "\(folder)/workspace.sqlite", toPath: "\(scratch)/letters.sqlite")
        return folder
    }

    /// Moves a folder out of the way: a file system is slow to make files where it has just deleted as many.
    func setAside(_ name: String) throws {
        let folder = "\(scratch)/\(name)"
        guard FileManager.default.fileExists(atPath: folder) else { return }
        try FileManager.default.moveItem(atPath: folder, toPath: "\(folder)-\(UUID().uuidString)")
    }

    /// An account of the example that has people, claims and deals.
    func someAccount(in folder: String) throws -> String {
        let query =
            "select account.handle from account join opportunity on account_id = account.id order by account.id limit 1"
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", "\(folder)/workspace.sqlite", query]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        process.waitUntilExit()
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What a command writes.
    static func output(of command: Command) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command.words
        process.currentDirectoryURL = command.directory.map { URL(filePath: $0) }
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Race.Failure(command: command.label) }
        return data
    }

    /// Runs the workbench and waits for it.
    func run(_ words: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: abm)
        process.arguments = words
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Race.Failure(command: words.joined(separator: " ")) }
    }
}

/// A letter of forty lines that stands on nothing but the person and the account.
private let letter = """
    ---
    name: letter
    title: A letter for measuring
    channel: email
    language: en
    subject: "{{ account.name }} and the next quarter, {{ contact.first_name }}"
    ---
    <!-- personalisation -->
    Hi {{ contact.first_name }},

    {% if contact.role == "decision-maker" -%}
    I lead the **programme for decision makers** here, and {{ account.name }} is one of a few companies that we follow.
    {%- elsif contact.role == "champion" -%}
    Several teams in {{ account.industry | downcase }} asked us what I hear from a {{ contact.title }} most often.
    {%- else -%}
    A short note, since {{ account.name }} came up in our research.
    {%- endif %}

    <!-- pain -->
    ## What we noticed about {{ account.name }}

    - You have about **{{ account.employees }}** people in *{{ account.industry }}*
    {% if contact.role == "champion" -%}
    - Your team read our [pricing guide](https://example.com/pricing?c={{ contact.email }}) this month
    {% else -%}
    - A colleague of yours came to our [webinar](https://example.com/webinar)
    {% endif %}

    <!-- solution -->
    {% if contact.role == "decision-maker" or contact.role == "economic-buyer" -%}
    As {{ contact.title }} you decide where the next euro goes, so here are the numbers:

    1. 31 % shorter sales cycles
    2. 18 % larger deals
    3. One review a quarter
    {%- elsif contact.role == "blocker" -%}
    I expect that you have doubts; `data stays on your machine` is our first answer.
    {%- else -%}
    Would half an hour next week suit you?
    {%- endif %}

    <!-- proof -->
    > "We found the three accounts that mattered." – a customer in {{ account.industry }}

    <!-- call to action -->
    Would fifteen minutes next week do?

    Best regards,
    {{ sender.name }}

    """
