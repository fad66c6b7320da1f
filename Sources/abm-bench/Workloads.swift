import Foundation

/// Commands that do the same work; the first is what the others are held against.
struct Workload {
    var commands: [Command]
    /// The most times as long as the first that the last may take.
    var limit: Double?
    /// The most milliseconds that the last may take more than the first, where that is what was promised.
    var mostMore: Double?
    /// How many times as fast as others of the commands, by their places, the last must be.
    var faster: [(than: Int, times: Double)] = []
    /// The most memory that the last may take.
    var mostMebibytes: Int?
    /// Whether the commands say the same, in a sentence; thrown where they do not.
    var check: (() throws -> String)?
}

/// What is measured, in order.
func workloads(_ bench: Bench) throws -> [Workload] {
    let many = try bench.exampleWorkspace()
    let big = try bench.bigWorkspace()
    let letters = try bench.lettersWorkspace()
    let scored = try bench.scoredWorkspace()
    let touches = [bench.abm, "-w", big, "import", "\(bench.peers)/data/events.csv", "--as", "touches"]
    return [
        Workload(
            commands: [
                Command(
                    "sqlite3 FILE 'select …'",
                    [
                        "sqlite3", "\(many)/workspace.sqlite",
                        "select handle, name, tier, industry, employees, country, owner from account order by name",
                    ]),
                Command("abm account list, 320 accounts", [bench.abm, "-w", many, "account", "list"]),
            ], limit: 6),
        Workload(
            commands: [
                Command(
                    "climit norm, 1,000,000 touches", ["\(bench.peers)/B/climit", "norm", "\(bench.scratch)/limit.db"],
                    directory: "\(bench.peers)/B"),
                Command(
                    "sqlite3 .import + SQL, 1,000,000 touches", ["\(bench.peers)/B/b_norm.sh"],
                    directory: "\(bench.peers)/B"),
                Command("abm import, 1,000,000 touches", touches, prepare: { try bench.reset("big") }),
            ], limit: 2),
        Workload(
            commands: [
                Command("abm import, 1,000,000 touches", touches, prepare: { try bench.reset("big") }),
                // It finds what the one before it has just put in.
                Command("abm import, the same again", touches),
            ], limit: 1),
        Workload(
            commands: [
                Command(
                    "climit, 1,000 .eml", ["\(bench.peers)/C/climit", "\(bench.scratch)/out-limit"],
                    directory: "\(bench.peers)/C", prepare: { try bench.setAside("out-limit") }),
                Command(
                    "mailmerge --dry-run, 1,000 messages",
                    [
                        "\(bench.peers)/venv/bin/mailmerge", "--dry-run", "--no-limit", "--output-format", "raw",
                    ], directory: "\(bench.peers)/C"),
                Command(
                    "abm, 1,000 checked drafts as .eml",
                    [
                        bench.abm, "-w", letters, "draft", "new", "letter", "--tier", "1:many", "--export", "eml",
                        "--out", "\(bench.scratch)/out-abm",
                    ],
                    prepare: {
                        try bench.reset("letters")
                        try bench.setAside("out-abm")
                    }),
            ], limit: 5),
        scoringWorkload(bench, in: scored),
        expressionWorkload(bench, in: try bench.accountsWorkspace()),
        briefWorkload(bench, in: many, of: try bench.someAccount(in: many)),
        attributionWorkload(bench, in: scored), reportWorkload(bench, in: scored),
        searchWorkload(bench, in: try bench.notesWorkspace()),
    ]
}

/// A score of every account out of a million touches that lose half of their worth every 30 days.
private func scoringWorkload(_ bench: Bench, in folder: String) -> Workload {
    Workload(
        commands: [
            Command(
                "climit score, 1,000,000 touches with decay",
                ["\(bench.peers)/D/climit", "score", "\(bench.peers)/D/d.db"], directory: "\(bench.peers)/D"),
            Command(
                "duckdb, the same", ["\(bench.peers)/venv/bin/python", "duck_score.py"],
                directory: "\(bench.peers)/D"),
            Command(
                "abm score list, the same, person by person",
                [bench.abm, "-w", folder, "score", "list", "--limit", "1000", "--today", "2025-12-31"]),
        ], limit: 2)
}

/// An expression asked of ten thousand accounts, beside a start that opens the same workspace.
private func expressionWorkload(_ bench: Bench, in folder: String) -> Workload {
    Workload(
        commands: [
            Command("abm, start-up alone", [bench.abm, "-w", folder, "segment", "fields"]),
            Command(
                "abm account list --where, 10,000 accounts",
                [bench.abm, "-w", folder, "account", "list", "--where", "industry = Forestry and employees >= 500"]),
        ], mostMore: 50)
}

/// The brief of an account, beside five queries and their rows.
private func briefWorkload(_ bench: Bench, in folder: String, of account: String) -> Workload {
    Workload(
        commands: [
            Command(
                "brief, five queries and printf",
                ["\(bench.peers)/F/brief", "\(bench.peers)/D/d.db", "trisil-systems001.example"],
                directory: "\(bench.peers)/F"),
            Command(
                "abm brief", [bench.abm, "-w", folder, "brief", account, "--out", "\(bench.scratch)/brief.html"]),
        ], limit: 4)
}

/// Won revenue divided among twelve channels by eight models, of touches up to 90 days before the win.
private func attributionWorkload(_ bench: Bench, in folder: String) -> Workload {
    let peers = "\(bench.peers)/D"
    let commands = [
        Command(
            "climit attr, 8 models, 1,000,000 touches", ["\(peers)/climit", "attr", "\(peers)/d.db"], directory: peers),
        Command("duckdb, the same", ["\(bench.peers)/venv/bin/python", "duck_attr.py"], directory: peers),
        Command("pandas, the same", ["\(bench.peers)/venv/bin/python", "pd_attr.py"], directory: peers),
        Command(
            "abm attribution --compare, the same",
            [bench.abm, "-w", folder, "attribution", "--compare", "--window", "90", "--today", "2025-12-31"]),
    ]
    return Workload(commands: commands, limit: 2.5, faster: [(1, 2), (2, 8)], mostMebibytes: 128) {
        let credits = PeerCredits(peers: commands.dropLast(), ours: commands[commands.count - 1])
        return try credits.check()
    }
}

/// A whole page of the revenue, beside the attribution alone.
private func reportWorkload(_ bench: Bench, in folder: String) -> Workload {
    Workload(
        commands: [
            Command(
                "abm attribution --compare, 1,000,000 touches",
                [bench.abm, "-w", folder, "attribution", "--compare", "--today", "2025-12-31"]),
            Command(
                "abm report revenue",
                [
                    bench.abm, "-w", folder, "report", "revenue", "--to", "\(bench.scratch)/revenue.html", "--today",
                    "2025-12-31",
                ]),
        ], limit: 3)
}

/// The peer's queries, nine times each, in 50,000 notes: both in one process, and both for words that begin so.
private func searchWorkload(_ bench: Bench, in folder: String) -> Workload {
    Workload(
        commands: [
            Command(
                "FTS5, 20 queries nine times, 50,000 notes",
                ["\(bench.peers)/E/fts", "notes.db", "\(bench.scratch)/queries", "snippet"],
                directory: "\(bench.peers)/E"),
            Command(
                "abm search, the same, in all that is written", [bench.abm, "-w", folder],
                input: "\(bench.scratch)/searches"),
        ], limit: 1.5)
}
