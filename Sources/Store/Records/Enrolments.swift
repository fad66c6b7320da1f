import GRDB
package import Playbook

extension Reader {
    /// One person's sequence.
    package func enrolment(_ id: Enrolment.ID) throws -> Enrolment? {
        try enrolments(where: "id = ?", [id.number]).first
    }

    /// Persons' sequences by their numbers, oldest first.
    package func enrolments(_ ids: Set<Enrolment.ID>) throws -> [Enrolment] {
        let numbers = ids.map { String($0.number) }.joined(separator: ", ")
        return try enrolments(where: "id IN (\(numbers))", [])
    }

    /// All sequences to persons, oldest first.
    package func enrolments() throws -> [Enrolment] { try enrolments(where: "1", []) }

    /// Those that run, oldest first.
    package func activeEnrolments() throws -> [Enrolment] { try enrolments(where: "state = 'active'", []) }

    /// The sequence that a person is in; there is never more than one.
    package func activeEnrolment(of contact: Contact.ID) throws -> Enrolment? {
        try enrolments(where: "state = 'active' AND contact_id = ?", [contact.number]).first
    }

    private func enrolments(where condition: String, _ arguments: StatementArguments) throws -> [Enrolment] {
        var handled: [Int: [Int: StepRecord]] = [:]
        for row in try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM enrolment_step WHERE enrolment_id IN (SELECT id FROM enrolment WHERE \(condition))
                """,
            arguments: arguments)
        {
            let skipped: String? = row["skipped"]
            handled[row["enrolment_id"], default: [:]][row["step"]] = StepRecord(
                day: Day(number: row["day"]), outcome: skipped.map { .skipped(reason: $0) } ?? .sent)
        }
        return try Row.fetchAll(
            database, sql: "SELECT * FROM enrolment WHERE \(condition) ORDER BY id", arguments: arguments
        ).map { row in
            Enrolment(
                id: Enrolment.ID(row["id"]), contact: Contact.ID(row["contact_id"]), account: row.id("account_id"),
                sequence: row["sequence"], start: Day(number: row["started"]), campaign: row.id("campaign_id"),
                state: try row.word("state", in: "enrolment"), stoppedOn: row.day("stopped"), reason: row["reason"],
                handled: handled[row["id"]] ?? [:])
        }
    }
}

extension Writer {
    /// Starts a person's sequence; its `id` is given by the store.
    package func add(_ enrolment: Enrolment) throws -> Enrolment.ID {
        Enrolment.ID(
            try insert(
                """
                INSERT INTO enrolment (uid, contact_id, account_id, sequence, campaign_id, started, state)
                VALUES (?, ?, ?, ?, ?, ?, 'active')
                """,
                [
                    uids.next(), enrolment.contact.number, enrolment.account?.number, enrolment.sequence,
                    enrolment.campaign?.number, enrolment.start.number,
                ]))
    }

    /// Notes that a step was sent, or passed over and why.
    package func note(_ record: StepRecord, step: Int, of enrolment: Enrolment.ID) throws {
        var reason: String?
        if case .skipped(let why) = record.outcome { reason = why }
        try execute(
            """
            INSERT INTO enrolment_step (enrolment_id, step, day, skipped) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [enrolment.number, step, record.day.number, reason])
    }

    /// Ends a person's sequence, stopped or finished.
    package func end(_ enrolment: Enrolment.ID, as state: EnrolmentState, on day: Day, reason: String?) throws {
        try execute(
            "UPDATE enrolment SET state = ?, stopped = ?, reason = ? WHERE id = ?",
            [state.rawValue, day.number, reason, enrolment.number])
    }
}
