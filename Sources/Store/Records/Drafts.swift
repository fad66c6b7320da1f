import GRDB
package import Playbook

extension Reader {
    /// All drafts without their spans, oldest first.
    package func drafts() throws -> [Draft] { try drafts(where: "1", []) }

    /// One draft with its spans.
    package func draft(_ id: Draft.ID) throws -> Draft? {
        try drafts([id]).first
    }

    /// Several drafts with their spans, in the order of their numbers; those that do not exist are left out.
    package func drafts(_ ids: [Draft.ID]) throws -> [Draft] {
        // A list of numbers holds nothing that SQL could read otherwise.
        let numbers = ids.map { "\($0.number)" }.joined(separator: ", ")
        return try Row.fetchAll(database, sql: "SELECT * FROM draft WHERE id IN (\(numbers)) ORDER BY id").map {
            try Draft(row: $0, spans: SpanText.decoded($0["spans"]))
        }
    }

    /// The drafts in one of these states, without their spans, oldest first.
    package func drafts(in states: Set<DraftState>) throws -> [Draft] {
        let words = states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return try drafts(where: "state IN (\(words))", [])
    }

    /// The drafts of any of these persons' sequences, without their spans.
    package func drafts(ofAny enrolments: [Enrolment.ID]) throws -> [Draft] {
        let numbers = enrolments.map { String($0.number) }.joined(separator: ", ")
        return try drafts(where: "enrolment_id IN (\(numbers))", [])
    }

    /// The drafts to any of these accounts' people from a day on, without their spans.
    package func drafts(toAny accounts: Set<Account.ID>, since day: Day) throws -> [Draft] {
        let numbers = accounts.map { String($0.number) }.joined(separator: ", ")
        return try drafts(where: "account_id IN (\(numbers)) AND day >= ?", [day.number])
    }

    /// What became of each draft, in the order in which it happens.
    package func events(of draft: Draft.ID) throws -> [DraftEvent] {
        try Row.fetchAll(database, sql: "SELECT * FROM draft_event WHERE draft_id = ?", arguments: [draft.number])
            .map(DraftEvent.init(row:)).sorted { $0.kind.order < $1.kind.order }
    }

    /// The same of all drafts at once.
    package func draftEvents() throws -> [Draft.ID: [DraftEvent]] {
        var events: [Draft.ID: [DraftEvent]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM draft_event") {
            events[Draft.ID(row["draft_id"]), default: []].append(try DraftEvent(row: row))
        }
        return events
    }

    /// The checks that the user overrode for each of these drafts.
    package func allowances(of drafts: [Draft.ID]) throws -> [Draft.ID: Set<DraftCheckName>] {
        let numbers = drafts.map { "\($0.number)" }.joined(separator: ", ")
        var allowances: [Draft.ID: Set<DraftCheckName>] = [:]
        for row in try Row.fetchAll(
            database, sql: "SELECT * FROM draft_allowance WHERE draft_id IN (\(numbers))")
        {
            allowances[Draft.ID(row["draft_id"]), default: []].insert(try row.word("check_name", in: "draft_allowance"))
        }
        return allowances
    }

    private func drafts(where condition: String, _ arguments: StatementArguments) throws -> [Draft] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, contact_id, account_id, template, language, channel, subject, body, day, state, campaign_id,
                    enrolment_id, step
                FROM draft WHERE \(condition) ORDER BY id
                """, arguments: arguments
        ).map { try Draft(row: $0, spans: []) }
    }
}

extension Writer {
    /// The number that the next draft will have: one that no draft has had, also none that was removed or undone, so
    /// that nobody's letter is ever taken for another's.
    package func nextDraftID() throws -> Draft.ID {
        let last = """
            SELECT max(coalesce((SELECT max(id) FROM draft), 0),
                coalesce((SELECT last FROM number_given WHERE name = 'draft'), 0))
            """
        return Draft.ID((try Int.fetchOne(database, sql: last) ?? 0) + 1)
    }

    /// Keeps drafts with their spans, many at a time as fast as one; their `id`s are given by the store, upwards from
    /// ``nextDraftID()``.
    ///
    /// - Returns: Their numbers, in the order given.
    package func add(_ drafts: [Draft]) throws -> [Draft.ID] {
        let first = try nextDraftID().number
        let rows = try BulkInsert(
            into: "draft",
            [
                "id", "uid", "contact_id", "account_id", "template", "language", "channel", "subject", "body", "day",
                "state", "campaign_id", "enrolment_id", "step", "spans",
            ], on: database)
        let ids = drafts.indices.map { Draft.ID(first + $0) }
        for (id, draft) in zip(ids, drafts) {
            try rows.add(
                .number(id.number), .text(uids.next()), .number(draft.contact.number), .init(draft.account?.number),
                .text(draft.template), .text(draft.language.rawValue), .text(draft.channel.rawValue),
                .text(draft.subject), .text(draft.body), .number(draft.day.number), .text(draft.state.rawValue),
                .init(draft.campaign?.number), .init(draft.step?.enrolment.number), .init(draft.step?.number),
                .text(SpanText.encoded(draft.spans)))
        }
        try rows.finish()
        let claims = try BulkInsert(into: "draft_claim", ["draft_id", "claim_id"], on: database)
        for (id, draft) in zip(ids, drafts) {
            for claim in draft.claims { try claims.add(.number(id.number), .number(claim.number)) }
        }
        try claims.finish()
        if let last = ids.last {
            try execute(
                """
                INSERT INTO number_given (name, last) VALUES ('draft', ?)
                ON CONFLICT (name) DO UPDATE SET last = excluded.last
                """, [last.number])
        }
        return ids
    }

    /// Writes the words of a draft anew.
    package func rewrite(_ draft: Draft) throws {
        let id = draft.id.number
        try execute(
            "UPDATE draft SET subject = ?, body = ?, spans = ? WHERE id = ?",
            [draft.subject, draft.body, SpanText.encoded(draft.spans), id])
        try execute("DELETE FROM draft_claim WHERE draft_id = ?", [id])
        for claim in draft.claims {
            try execute("INSERT INTO draft_claim (draft_id, claim_id) VALUES (?, ?)", [id, claim.number])
        }
    }

    /// Takes a draft away with all that hangs on it.
    package func remove(_ draft: Draft.ID) throws {
        for table in ["draft_claim", "draft_event", "draft_allowance"] {
            try execute("DELETE FROM \(table) WHERE draft_id = ?", [draft.number])
        }
        try execute("DELETE FROM draft WHERE id = ?", [draft.number])
    }

    /// Moves a draft to a state.
    package func move(_ draft: Draft.ID, to state: DraftState) throws {
        try execute("UPDATE draft SET state = ? WHERE id = ?", [state.rawValue, draft.number])
    }

    /// Makes a draft ready again: what was approved, exported or allowed is no longer what it says.
    ///
    /// - Parameter checks: The checks whose overriding fell with its words.
    package func reopen(_ draft: Draft.ID, forgetting checks: [DraftCheckName]) throws {
        try move(draft, to: .ready)
        try execute(
            "DELETE FROM draft_event WHERE draft_id = ? AND kind IN ('approved', 'exported')", [draft.number])
        for check in checks {
            try execute(
                "DELETE FROM draft_allowance WHERE draft_id = ? AND check_name = ?", [draft.number, check.rawValue])
        }
    }

    /// Notes what became of a draft; of what happens twice the first time is kept.
    package func note(_ event: DraftEvent, of draft: Draft.ID) throws {
        try execute(
            "INSERT INTO draft_event (draft_id, kind, day, touch_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [draft.number, event.kind.rawValue, event.day.number, event.touch?.number])
    }

    /// Records that the user sends a draft in spite of a check.
    package func allow(_ check: DraftCheckName, of draft: Draft.ID, on day: Day) throws {
        try execute(
            "INSERT INTO draft_allowance (draft_id, check_name, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [draft.number, check.rawValue, day.number])
    }

    /// Moves drafts to a state and notes what became of each; of what happens twice the first time is kept.
    package func move(_ drafts: [Draft.ID], to state: DraftState, noting events: [DraftEvent]) throws {
        let numbers = drafts.map { String($0.number) }.joined(separator: ", ")
        try database.execute(
            sql: "UPDATE draft SET state = ? WHERE id IN (\(numbers)) AND state <> ?",
            arguments: [state.rawValue, state.rawValue])
        try note(events, of: drafts)
    }

    /// Notes what became of drafts; of what happens twice the first time is kept.
    package func note(_ events: [DraftEvent], of drafts: [Draft.ID]) throws {
        let numbers = drafts.map { String($0.number) }.joined(separator: ", ")
        for event in events {
            try database.execute(
                sql: """
                    INSERT INTO draft_event (draft_id, kind, day) SELECT id, ?, ? FROM draft WHERE id IN (\(numbers))
                    ON CONFLICT DO NOTHING
                    """, arguments: [event.kind.rawValue, event.day.number])
        }
    }
}

extension DraftEvent {
    fileprivate init(row: Row) throws {
        self.init(
            kind: try row.word("kind", in: "draft_event"), day: Day(number: row["day"]), touch: row.id("touch_id"))
    }
}

extension DraftEvent.Kind {
    fileprivate var order: Int {
        switch self {
        case .edited: 0
        case .approved: 1
        case .exported: 2
        case .sent: 3
        case .replied: 4
        }
    }
}

extension Draft {
    init(row: Row, spans: [Span]) throws {
        let enrolment: Enrolment.ID? = row.id("enrolment_id")
        self.init(
            id: ID(row["id"]), contact: Contact.ID(row["contact_id"]), account: row.id("account_id"),
            template: row["template"], language: try row.word("language", in: "draft"),
            channel: try row.word("channel", in: "draft"), subject: row["subject"], body: row["body"],
            day: Day(number: row["day"]), spans: spans, state: try row.word("state", in: "draft"),
            campaign: row.id("campaign_id"),
            step: enrolment.map { EnrolmentStep(enrolment: $0, number: row["step"] ?? 0) })
    }
}
