import GRDB
package import Playbook

extension Reader {
    /// One claim with its clauses.
    package func claim(_ id: Claim.ID) throws -> Claim? {
        try claims(where: "claim.id = ?", [id.number]).first
    }

    /// All claims, oldest first.
    package func claims() throws -> [Claim] { try claims(where: "1", []) }

    /// The claims about exactly this subject, oldest first.
    package func claims(about subject: Claim.Subject) throws -> [Claim] {
        let (column, number) = Writer.column(of: subject)
        return try claims(where: "\(column) = ?", [number])
    }

    /// The claims that an account's page or a draft may stand on: about the account, its people, its cluster and its
    /// segments, oldest first.
    package func claims(reaching account: Account, segments: [Segment.ID]) throws -> [Claim] {
        try claims(
            where: """
                account_id = ? OR contact_id IN (SELECT id FROM contact WHERE account_id = ?)
                OR cluster_id = ? OR segment_id IN (\(segments.map { String($0.number) }.joined(separator: ", ")))
                """,
            [account.id.number, account.id.number, account.cluster?.number])
    }

    /// The segments that anything has been said about.
    package func segmentsWithClaims() throws -> Set<Segment.ID> {
        Set(
            try Int.fetchAll(
                database, sql: "SELECT DISTINCT segment_id FROM claim WHERE segment_id IS NOT NULL"
            ).map(Segment.ID.init))
    }

    func claims(where condition: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> [Claim] {
        var clauses: [Int: [Language: String]] = [:]
        let arguments = StatementArguments(arguments)
        for row in try Row.fetchAll(
            database,
            sql: """
                SELECT claim_clause.* FROM claim_clause JOIN claim ON claim.id = claim_id WHERE \(condition)
                """,
            arguments: arguments)
        {
            clauses[row["claim_id"], default: [:]][try row.word("language", in: "claim_clause")] = row["clause"]
        }
        return try Row.fetchAll(
            database, sql: "SELECT * FROM claim WHERE \(condition) ORDER BY id", arguments: arguments
        )
        .map { row in try Claim(row: row, clauses: clauses[row["id"]] ?? [:]) }
    }
}

extension Writer {
    /// Adds a claim with its clauses; its `id` is given by the store.
    package func add(_ claim: Claim) throws -> Claim.ID {
        let (column, subject) = Self.column(of: claim.subject)
        let number = try insert(
            "INSERT INTO claim (uid, \(column), kind, text, source, day, confidence) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                uids.next(), subject, claim.kind.rawValue, claim.text, claim.source, claim.day.number,
                claim.confidence.rawValue,
            ])
        for (language, clause) in claim.clauses.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try execute(
                "INSERT INTO claim_clause (claim_id, language, clause) VALUES (?, ?, ?)",
                [number, language.rawValue, clause])
        }
        return Claim.ID(number)
    }

    /// Dates a claim anew, because it was seen to hold; a note becomes a sourced claim where a source is given.
    ///
    /// What it stood on until then is kept: whoever looks back to an earlier day finds it so.
    package func confirm(_ claim: Claim.ID, on day: Day, source: String?, kind: ClaimKind? = nil) throws {
        try execute(
            """
            INSERT INTO claim_past (claim_id, until, day, kind, source)
            SELECT id, ?1, day, kind, source FROM claim WHERE id = ?2 AND day < ?1 ON CONFLICT DO NOTHING
            """, [day.number, claim.number])
        try execute(
            "UPDATE claim SET day = ?, source = coalesce(?, source), kind = coalesce(?, kind) WHERE id = ?",
            [day.number, source, kind?.rawValue, claim.number])
    }

    /// Takes a claim out of use; it stays in the history.
    package func retire(_ claim: Claim.ID, on day: Day) throws {
        try execute("UPDATE claim SET retired = 1, retired_on = ? WHERE id = ?", [day.number, claim.number])
    }

    static func column(of subject: Claim.Subject) -> (name: String, number: Int) {
        switch subject {
        case .contact(let id): ("contact_id", id.number)
        case .account(let id): ("account_id", id.number)
        case .cluster(let id): ("cluster_id", id.number)
        case .segment(let id): ("segment_id", id.number)
        }
    }
}

extension Claim {
    init(row: Row, clauses: [Language: String]) throws {
        let subject: Subject
        if let id: Contact.ID = row.id("contact_id") {
            subject = .contact(id)
        } else if let id: Account.ID = row.id("account_id") {
            subject = .account(id)
        } else if let id: Cluster.ID = row.id("cluster_id") {
            subject = .cluster(id)
        } else if let id: Segment.ID = row.id("segment_id") {
            subject = .segment(id)
        } else {
            throw DamagedValue(table: "claim", value: "no subject")
        }
        self.init(
            id: ID(row["id"]), subject: subject, kind: try row.word("kind", in: "claim"), text: row["text"],
            clauses: clauses, source: row["source"], day: Day(number: row["day"]),
            confidence: try row.word("confidence", in: "claim"), retired: row["retired"])
    }
}
