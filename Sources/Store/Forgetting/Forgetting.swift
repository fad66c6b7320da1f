import GRDB
package import Playbook

/// The person to be forgotten, with all that the workspace knows them by.
package struct PersonToForget: Sendable {
    package var contact: Contact
    /// Finds where a text surely names them.
    package var mentions: PersonMentions
    /// Finds where a text may name them.
    package var weakMentions: PersonMentions
    /// By what they are known when a list brings them again.
    package var signs: [ForgottenSign]
    /// The names whose forms are theirs alone.
    package var ownNames: Set<String>

    package init(
        contact: Contact, mentions: PersonMentions, weakMentions: PersonMentions, signs: [ForgottenSign],
        ownNames: Set<String>
    ) {
        self.contact = contact
        self.mentions = mentions
        self.weakMentions = weakMentions
        self.signs = signs
        self.ownNames = ownNames
    }
}

extension Writer {
    /// Erases a person from every table, every text and every entry of the history. It cannot be taken back.
    ///
    /// Their touches stay with the account as what somebody did there; the notes and columns of these go, and the touches
    /// of somebody without an account too. Whatever else is theirs alone is removed, also that they were handed to sales
    /// and what sales said of them: without the person it would read as said of the whole company. Where a text of others
    /// names them, the name is taken out of it.
    ///
    /// - Parameter day: When it was asked for.
    package func forget(_ person: PersonToForget, on day: Day) throws -> ForgottenTally {
        try recorder.paused {
            var tally = ForgottenTally()
            let trail = try ContactTrail(of: person.contact.id, in: database)
            var erasing = try Erasing(in: database)
            let places = try erasing.columns(referringTo: .contact)
            try eraseRows(of: person, by: &erasing, &tally)
            try redactTexts(naming: person, by: &erasing, &tally)
            for (table, count) in erasing.counts { tally.count(table, count) }
            tally.tables.formUnion(erasing.emptied)
            let history = ForgottenHistory(
                database: database, trail: trail, mentions: person.mentions, ownNames: person.ownNames,
                contactColumns: places,
                gone: erasing.gone,
                goneColumns: try Dictionary(
                    uniqueKeysWithValues: erasing.gone.keys.map { ($0, try erasing.columns(referringTo: $0)) }))
            try history.clean(&tally)
            try keep(person.signs, on: day)
            tally.tables.insert(.forgotten)
            return tally
        }
    }

    // MARK: Rows

    private func eraseRows(
        of person: PersonToForget, by erasing: inout Erasing, _ tally: inout ForgottenTally
    ) throws {
        let id = person.contact.id.number
        func numbers(_ table: String, _ condition: String) throws -> [Int] {
            try Int.fetchAll(database, sql: "SELECT id FROM \(table) WHERE \(condition)", arguments: [id])
        }
        try erasing.erase(try numbers("claim", "contact_id = ?"), from: .claim)
        let drafts = try numbers(
            "draft", "contact_id = ?1 OR enrolment_id IN (SELECT id FROM enrolment WHERE contact_id = ?1)")
        try erasing.erase(drafts, from: .draft)
        let verdicts = try numbers(
            "lead_verdict", "contact_id = ?1 OR handoff_id IN (SELECT id FROM handoff WHERE contact_id = ?1)")
        try erasing.erase(verdicts, from: .leadVerdict)
        try erasing.erase(try numbers("handoff", "contact_id = ?"), from: .handoff)
        try emptyElements(of: id, &tally)
        try eraseTouches(of: id, by: &erasing, &tally)
        try erasing.erase([id], from: .contact)
        for name in try String.fetchAll(database, sql: "SELECT DISTINCT name FROM name_form")
        where person.ownNames.contains(name) {
            try database.execute(sql: "DELETE FROM name_form WHERE name = ?", arguments: [name])
            tally.count(.nameForm, database.changesCount)
        }
    }

    /// An element of a qualification that stands on nobody any more is not known any more.
    private func emptyElements(of id: Int, _ tally: inout ForgottenTally) throws {
        for (table, evidence) in [(StoreTable.meddic, StoreTable.meddicEvidence), (.bant, .bantEvidence)] {
            let name = table.rawValue
            let elements = try Int.fetchAll(
                database, sql: "SELECT id FROM \(name) WHERE contact_id = ?", arguments: [id])
            guard !elements.isEmpty else { continue }
            let list = elements.map(String.init).joined(separator: ", ")
            try database.execute(sql: "DELETE FROM \(evidence.rawValue) WHERE \(name)_id IN (\(list))")
            try database.execute(
                sql: """
                    UPDATE \(name) SET contact_id = NULL, state = 'unknown', note = NULL, confidence = 'low'
                    WHERE id IN (\(list))
                    """)
            tally.emptiedElements += elements.count
            tally.tables.formUnion([table, evidence])
        }
    }

    /// What was done stays with the account, by nobody; what was said of it goes.
    private func eraseTouches(of id: Int, by erasing: inout Erasing, _ tally: inout ForgottenTally) throws {
        let homeless = try Int.fetchAll(
            database, sql: "SELECT id FROM touch WHERE contact_id = ? AND account_id IS NULL", arguments: [id])
        try erasing.erase(homeless, from: .touch)
        // All that stands beside a touch but its time: notes, columns of files, answers to questions.
        // They are noted by their touch, so that the entries of the history that wrote them are found.
        let touches = try Int.fetchAll(database, sql: "SELECT id FROM touch WHERE contact_id = ?", arguments: [id])
        for table in erasing.companions(of: .touch) where table != .touchTime {
            try erasing.erase(touches, from: table, key: "touch_id")
        }
        try database.execute(
            sql: "UPDATE touch SET contact_id = NULL, external_id = NULL WHERE contact_id = ?", arguments: [id])
        tally.anonymousTouches = database.changesCount
        if tally.anonymousTouches > 0 { tally.tables.insert(.touch) }
    }

    // MARK: Texts

    private func redactTexts(
        naming person: PersonToForget, by erasing: inout Erasing, _ tally: inout ForgottenTally
    ) throws {
        let redaction = TextRedaction(database: database, mentions: person.mentions)
        var drafts: Set<Int> = []
        for hit in try redaction.hits() {
            if hit.table == .draft, let number = hit.number {
                drafts.insert(number)
            } else if hit.table == .claim, hit.column == "text", let number = hit.number,
                try String.fetchOne(database, sql: "SELECT kind FROM claim WHERE id = ?", arguments: [number])
                    == ClaimKind.person.rawValue
            {
                // What a claim tells of a person it tells of this one.
                try erasing.erase([number], from: .claim)
            } else if hit.column != "handle" {
                try redaction.redact(hit)
                tally.redacted.append(try hit.told(in: database))
                tally.tables.insert(hit.table)
            }
        }
        try redact(drafts.sorted(), by: redaction, &erasing, &tally)
        try removeReferences(naming: person, &tally)
        try renameHandles(naming: person, &tally)
        let weak = TextRedaction(database: database, mentions: person.weakMentions)
        tally.doubtful = try weak.hits(in: Self.prose).map { try $0.told(in: database) }
    }

    /// Where a last name alone may stand for a person.
    private static let prose: [StoreTable: Set<String>] = [
        .claim: ["text", "source"], .claimClause: ["clause"], .claimPast: ["source"], .touchNote: ["text"],
        .meddic: ["note"], .bant: ["note"],
        .opportunity: ["name", "next_step", "reason"], .account: ["name", "description"], .cluster: ["note"],
        .segment: ["note"], .draft: ["subject", "body"], .leadVerdict: ["note"],
        .dealNote: ["text", "answer"], .criterionTick: ["note"], .customerDate: ["note"],
        .proposalLine: ["name", "source"],
    ]

    /// A draft to somebody else that has not gone out would now say nothing where the name stood: it goes. What was sent
    /// stays, without the name and without the origins of its words.
    private func redact(
        _ drafts: [Int], by redaction: TextRedaction, _ erasing: inout Erasing, _ tally: inout ForgottenTally
    ) throws {
        for number in drafts {
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT subject, body, state FROM draft WHERE id = ?", arguments: [number])
            else { continue }
            let (subject, body): (String, String) = (row[0], row[1])
            guard ["exported", "sent", "replied"].contains(row[2] as String) else {
                try erasing.erase([number], from: .draft)
                tally.draftsToOthers.append(number)
                continue
            }
            try database.execute(
                sql: "UPDATE draft SET subject = ?, body = ?, spans = '' WHERE id = ?",
                arguments: [
                    redaction.mentions.redacted(subject) ?? subject, redaction.mentions.redacted(body) ?? body, number,
                ])
            tally.redacted.append(NamingText(table: .draft, record: "\(number)", column: "body"))
            tally.tables.insert(.draft)
        }
    }

    /// Companies and deals that are called after the person get another handle.
    private func renameHandles(naming person: PersonToForget, _ tally: inout ForgottenTally) throws {
        let parts = person.contact.handle.split { ".-".contains($0) }.map(String.init)
        guard parts.count > 1 else { return }
        for table in [StoreTable.cluster, .segment, .account, .campaign, .opportunity] {
            let rows = try Row.fetchAll(database, sql: "SELECT id, handle, name FROM \(table.rawValue) ORDER BY id")
            for row in rows {
                let (number, handle, name): (Int, String, String) = (row[0], row[1], row[2])
                guard name.contains(PersonMentions.replacement) else { continue }
                if table == .account {
                    try database.execute(
                        sql: "UPDATE account SET name_key = ? WHERE id = ?",
                        arguments: [NameKey(name)?.text, number])
                }
                let words = handle.split(separator: "-").map(String.init)
                guard let start = words.indices.first(where: { words[$0...].starts(with: parts) }) else { continue }
                let left = words[..<start] + ["forgotten"] + words[(start + parts.count)...]
                let new = try uniqueHandle(left.joined(separator: "-")) { candidate in
                    try Bool.fetchOne(
                        database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE handle = ?)",
                        arguments: [candidate]) ?? false
                }
                try database.execute(
                    sql: "UPDATE \(table.rawValue) SET handle = ? WHERE id = ?", arguments: [new, number])
                if table == .account {
                    try database.execute(
                        sql: "UPDATE focus SET handle = ? WHERE handle = ?", arguments: [new, handle])
                }
                tally.renamed.append((table, new))
            }
        }
    }

    /// Ids of other systems that say who somebody is, such as an address.
    private func removeReferences(naming person: PersonToForget, _ tally: inout ForgottenTally) throws {
        let rows = try Row.fetchAll(database, sql: "SELECT kind, system, external_id FROM external_reference")
        for row in rows where person.mentions.stand(in: row[2]) {
            try database.execute(
                sql: "DELETE FROM external_reference WHERE kind = ? AND system = ? AND external_id = ?",
                arguments: [row[0] as String, row[1] as String, row[2] as String])
            tally.count(.externalReference, 1)
        }
    }
}
