import GRDB
package import Playbook

extension Reader {
    /// The channels that a person closed, in the order of their words.
    package func optOuts(of contact: Contact.ID) throws -> [OptOut] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT channel, day, source FROM opt_out WHERE contact_id = ? ORDER BY channel"),
            arguments: [contact.number]
        ).map { row in
            OptOut(channel: try row.word(0, in: "opt_out"), day: Day(number: row[1]), source: row[2])
        }
    }

    /// The channels that people closed, by person; whoever closed none is missing.
    package func closedChannels() throws -> [Contact.ID: Set<ContactChannel>] {
        var closed: [Contact.ID: Set<ContactChannel>] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT contact_id, channel FROM opt_out") {
            closed[Contact.ID(row[0]), default: []].insert(try row.word(1, in: "opt_out"))
        }
        return closed
    }
}

extension Writer {
    /// Notes that a person closed a channel; of what is noted twice the first day is kept.
    package func note(_ optOut: OptOut, of contact: Contact.ID) throws {
        try execute(
            "INSERT INTO opt_out (contact_id, channel, day, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [contact.number, optOut.channel.rawValue, optOut.day.number, optOut.source])
    }

    /// Opens a person's channel again.
    package func reopen(_ channel: ContactChannel, of contact: Contact.ID) throws {
        try execute(
            "DELETE FROM opt_out WHERE contact_id = ? AND channel = ?", [contact.number, channel.rawValue])
    }

    /// Whoever closed a channel in either record has closed it.
    ///
    /// - Returns: How many were new.
    func mergeOptOuts(of other: Int, into kept: Int) throws -> Int {
        let before = try Reader(database: database).optOuts(of: Contact.ID(kept)).count
        for optOut in try Reader(database: database).optOuts(of: Contact.ID(other)) {
            try note(optOut, of: Contact.ID(kept))
        }
        try execute("DELETE FROM opt_out WHERE contact_id = ?", [other])
        return try Reader(database: database).optOuts(of: Contact.ID(kept)).count - before
    }
}
