import GRDB
package import Playbook

extension Reader {
    /// The instants of an account's touches, as far as they are known.
    package func touchTimes(of account: Account.ID) throws -> [Touch.ID: Instant] {
        try times(
            "SELECT touch_id, at FROM touch_time JOIN touch ON touch.id = touch_id WHERE account_id = ?",
            account.number)
    }

    /// The touches of one person in the order of their days, with the instants of those that have one.
    package func timedTouches(of contact: Contact.ID) throws -> [CommitmentJudge.TimedTouch] {
        let times = try times(
            "SELECT touch_id, at FROM touch_time JOIN touch ON touch.id = touch_id WHERE contact_id = ?",
            contact.number)
        return try touches(ofContact: contact).map { CommitmentJudge.TimedTouch(touch: $0, at: times[$0.id]) }
    }

    /// The touches of one account since a day, in the order of their days, with the instants of those that have one.
    package func timedTouches(
        of account: Account.ID, since day: Day
    ) throws -> [CommitmentJudge.TimedTouch] {
        let times = try touchTimes(of: account)
        return try touches(of: account, since: day).map { CommitmentJudge.TimedTouch(touch: $0, at: times[$0.id]) }
    }

    /// When a touch happened, to the second; `nil` where its day is all that is known.
    package func time(of touch: Touch.ID) throws -> Instant? {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT at FROM touch_time WHERE touch_id = ?"), arguments: [touch.number]
        ).map(Instant.init(seconds:))
    }

    private func times(_ sql: String, _ number: Int) throws -> [Touch.ID: Instant] {
        let rows = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [number])
        return Dictionary(uniqueKeysWithValues: rows.map { (Touch.ID($0[0]), Instant(seconds: $0[1])) })
    }
}

extension Writer {
    /// Says when a touch happened, to the second.
    package func setTime(_ at: Instant, of touch: Touch.ID) throws {
        try execute("INSERT INTO touch_time (touch_id, at) VALUES (?, ?)", [touch.number, at.seconds])
    }
}
