import GRDB
package import Playbook

/// Somebody who asked for an answer, and the first that they got.
package struct AnswerRequest: Hashable, Sendable {
    package var touch: Touch.ID
    /// When they asked, to the second where that is known.
    package var asked: Moment
    package var account: Account.ID?
    /// `nil` for somebody who did not say who they are.
    package var contact: Contact.ID?
    package var note: String?
    /// The day of our first answer to that person, or to anybody of the account where the person is not known.
    package var answered: Day?

    package var day: Day { asked.day }
}

extension Reader {
    /// The requests of a span of days with their first answers up to its last day, oldest first.
    ///
    /// The touches are gone through once, by their types and days; an answer is looked up by person. What answers is
    /// said by ``TouchType/isAnswer(inCampaign:)``, and what comes after what by ``Moment/isAtOrAfter(_:)``.
    ///
    /// - Parameter account: Only what was asked at one account.
    package func requests(in days: ClosedRange<Day>, of account: Account.ID? = nil) throws -> [AnswerRequest] {
        func numbers(_ words: some Sequence<String>) throws -> String {
            let words = words.map { "'\($0)'" }.sorted().joined(separator: ", ")
            let sql = "SELECT id FROM touch_type WHERE name IN (\(words))"
            return try Int.fetchAll(database, sql: sql).map(String.init).joined(separator: ", ")
        }
        let asking = try numbers(ResponsePromise.requests)
        guard !asking.isEmpty else { return [] }
        let (alone, inCampaign) = try (
            numbers(TouchType.allCases.filter { $0.isAnswer(inCampaign: false) }.map(\.rawValue)),
            numbers(TouchType.allCases.filter { $0.isAnswer(inCampaign: true) }.map(\.rawValue))
        )
        let answer = """
            SELECT min(answer.day) FROM touch AS answer
                LEFT JOIN touch_time AS answer_time ON answer_time.touch_id = answer.id
                WHERE answer.day BETWEEN ask.day AND ?2
                AND (answer.type_id IN (\(inCampaign)) OR answer.type_id IN (\(alone)) AND answer.campaign_id IS NULL)
                AND (touch_time.at IS NULL OR answer_time.at IS NULL OR answer_time.at >= touch_time.at)
            """
        return try Row.fetchAll(
            database,
            sql: """
                SELECT ask.id, ask.day, touch_time.at, ask.account_id, ask.contact_id, touch_note.text AS note,
                    CASE WHEN ask.contact_id IS NOT NULL THEN (\(answer) AND answer.contact_id = ask.contact_id)
                    ELSE (\(answer) AND answer.account_id = ask.account_id) END AS answered
                FROM touch AS ask LEFT JOIN touch_note ON touch_note.touch_id = ask.id
                LEFT JOIN touch_time ON touch_time.touch_id = ask.id
                WHERE ask.day BETWEEN ?1 AND ?2 AND ask.type_id IN (\(asking))
                \(account.map { "AND ask.account_id = \($0.number)" } ?? "") ORDER BY ask.day, ask.id
                """,
            arguments: [days.lowerBound.number, days.upperBound.number]
        ).map { row in
            AnswerRequest(
                touch: Touch.ID(row["id"]),
                asked: Moment(day: Day(number: row["day"]), at: (row["at"] as Int?).map(Instant.init(seconds:))),
                account: row.id("account_id"), contact: row.id("contact_id"),
                note: row["note"], answered: row.day("answered"))
        }
    }
}
