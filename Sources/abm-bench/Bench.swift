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
        let templates = "\(folder)/templates/outreach/en"
        try FileManager.default.createDirectory(atPath: templates, withIntermediateDirectories: true)
        try benchTemplate.write(toFile: "\(templates)/bench.md", atomically: true, encoding: .utf8)
        try FileManager.default.copyItem(atPath: "\(folder)/workspace.sqlite", toPath: "\(scratch)/big.sqlite")
        return folder
    }

    /// Puts the big workspace back to how it was made.
    func resetBigWorkspace() throws {
        let file = "\(scratch)/big/workspace.sqlite"
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.copyItem(atPath: "\(scratch)/big.sqlite", toPath: file)
    }

    /// A thousand lines, each a draft to another person.
    func draftScript() throws -> String {
        let contacts = try String(contentsOfFile: "\(peers)/data/contacts.csv", encoding: .utf8)
        let lines = contacts.split(separator: "\n").dropFirst().prefix(1000).compactMap {
            $0.split(separator: ",").first
        }
        let file = "\(scratch)/drafts.txt"
        try lines.map { "draft new bench --to \($0)\n" }.joined().write(toFile: file, atomically: true, encoding: .utf8)
        return file
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

    private func run(_ words: [String]) throws {
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

/// A template that stands on nothing but the person and the account.
private let benchTemplate = """
    ---
    name: bench
    title: A message for measuring
    channel: email
    language: en
    subject: "{{ account.name }} and the next quarter, {{ contact.first_name }}"
    ---
    <!-- personalisation -->
    Hi {{ contact.first_name }},

    a short note, since **{{ account.name }}** came up in our research on {{ account.industry | downcase }}.

    <!-- pain -->
    Several teams asked us the question that I hear from a {{ contact.title }} most often.

    <!-- solution -->
    - You have about **{{ account.employees }}** people
    - {% if contact.role == "decision-maker" %}You decide where the next euro goes.{% else %}You know who decides.{% endif %}

    <!-- proof -->
    > "We found the three accounts that mattered."

    <!-- call to action -->
    Would fifteen minutes next week suit you?

    """
