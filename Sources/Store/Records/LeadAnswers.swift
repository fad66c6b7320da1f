import GRDB
package import Playbook

extension Reader {
    private static let answerSelection = """
        SELECT touch_id, contact_id, touch.account_id, question, answer, day, asked_by, touch_note.text
        FROM lead_answer JOIN touch ON touch.id = touch_id LEFT JOIN touch_note USING (touch_id)
        WHERE contact_id IS NOT NULL
        """

    /// What the people of some accounts, or of all, answered to qualifying questions, oldest first.
    package func leadAnswers(of accounts: Set<Account.ID>? = nil) throws -> [LeadAnswer] {
        let condition = accounts.map { "AND touch.account_id IN (\(Self.list($0.sorted())))" } ?? ""
        return try Row.fetchAll(database, sql: "\(Self.answerSelection) \(condition) ORDER BY day, touch_id")
            .map(LeadAnswer.init(row:))
    }

    /// What one person answered, oldest first.
    package func leadAnswers(of contact: Contact.ID) throws -> [LeadAnswer] {
        try Row.fetchAll(
            database, sql: "\(Self.answerSelection) AND contact_id = ? ORDER BY day, touch_id",
            arguments: [contact.number]
        ).map(LeadAnswer.init(row:))
    }
}

extension Writer {
    /// Writes an answer down as a touch of its own; where the person had answered that question before, the touch of the
    /// older answer earns nothing any more.
    ///
    /// - Parameters:
    ///   - type: The type of touch that the answer counts as.
    ///   - channel: Where it was asked.
    /// - Returns: The answer with its touch, and whether a newer one stands already.
    package func add(_ answer: LeadAnswer, type: String, channel: String) throws -> (LeadAnswer, isStanding: Bool) {
        let others = try reader.leadAnswers(of: answer.contact).filter { $0.question == answer.question }
        let isStanding = others.allSatisfy { $0.day <= answer.day }
        var kept = answer
        kept.touch = try add(
            Touch(
                id: Touch.ID(0), day: answer.day, account: answer.account, contact: answer.contact, channel: channel,
                type: isStanding ? type : LeadAnswer.earlierType, note: answer.note))
        try execute(
            "INSERT INTO lead_answer (touch_id, question, answer, asked_by) VALUES (?, ?, ?, ?)",
            [kept.touch.number, answer.question, answer.answer, answer.askedBy])
        if isStanding, !others.isEmpty {
            let earlier = try lookup(LeadAnswer.earlierType, in: "touch_type")
            for other in others {
                try execute(
                    "UPDATE touch SET type_id = ?1 WHERE id = ?2 AND type_id <> ?1", [earlier, other.touch.number])
            }
        }
        return (kept, isStanding)
    }
}

extension LeadAnswer {
    init(row: Row) throws {
        self.init(
            touch: Touch.ID(row[0]), contact: Contact.ID(row[1]), account: (row[2] as Int?).map { Account.ID($0) },
            question: row[3], answer: row[4], day: Day(number: row[5]), askedBy: row[6], note: row[7])
    }
}
