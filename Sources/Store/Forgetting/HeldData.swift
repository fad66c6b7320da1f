import GRDB
package import Playbook

/// A row of the workspace that is about a person, as it stands.
package struct HeldRow: Hashable, Sendable {
    package var table: StoreTable
    /// The columns that hold something, with what they hold as text.
    package var fields: [(name: String, text: String)]

    package static func == (left: HeldRow, right: HeldRow) -> Bool {
        left.table == right.table && left.fields.map(\.text) == right.fields.map(\.text)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(fields.map(\.text)) }
}

extension Reader {
    /// Every row that refers to a person, whatever table it stands in, in the order of the house.
    package func rows(about contact: Contact.ID) throws -> [HeldRow] {
        var rows: [HeldRow] = []
        for table in StoreTable.allCases {
            let keys = try database.foreignKeys(on: table.rawValue).filter { $0.destinationTable == "contact" }
                .flatMap(\.originColumns)
            var conditions = keys.map { "\($0) = ?1" }
            if [.externalReference, .recordOrigin].contains(table) {
                conditions.append("kind = 'contact' AND record_id = ?1")
            }
            guard !conditions.isEmpty else { continue }
            let found = try Row.fetchAll(
                database, sql: "SELECT * FROM \(table.rawValue) WHERE \(conditions.joined(separator: " OR "))",
                arguments: [contact.number])
            rows += found.map { row in
                let fields = row.compactMap { column, value -> (name: String, text: String)? in
                    value.isNull ? nil : (column, "\(value.storage.value ?? "")")
                }
                return HeldRow(table: table, fields: fields)
            }
        }
        return rows
    }

    /// The touches of a person, oldest first.
    package func touches(with contact: Contact.ID) throws -> [Touch] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT touch.id, day, account_id, contact_id, channel.name AS channel, touch_type.name AS type,
                    campaign_id, touch_note.text AS note
                FROM touch JOIN channel ON channel.id = channel_id JOIN touch_type ON touch_type.id = type_id
                LEFT JOIN touch_note ON touch_note.touch_id = touch.id WHERE contact_id = ? ORDER BY day, touch.id
                """, arguments: [contact.number]
        ).map(Touch.init(row:))
    }

    /// The drafts to a person with their spans, oldest first.
    package func drafts(to contact: Contact.ID) throws -> [Draft] {
        try drafts(
            Int.fetchAll(
                database, sql: "SELECT id FROM draft WHERE contact_id = ? ORDER BY id", arguments: [contact.number]
            ).map { Draft.ID($0) })
    }

    /// The texts that name a person, in records of others too.
    package func texts(naming mentions: PersonMentions) throws -> [NamingText] {
        try TextRedaction(database: database, mentions: mentions).hits().map { try $0.told(in: database) }
    }

    /// The entries of the history that touched a person's record or name them, oldest first.
    package func entries(touching contact: Contact.ID, mentions: PersonMentions) throws -> [Entry] {
        let erasing = try Erasing(in: database)
        let history = ForgottenHistory(
            database: database, trail: try ContactTrail(of: contact, in: database), mentions: mentions,
            contactColumns: try erasing.columns(referringTo: .contact), gone: [:], goneColumns: [:])
        let found = try history.find()
        let numbers = Set(found.touched + found.lines.map(\.entry))
        return try self.history(limit: .max).filter { numbers.contains($0.number) }.reversed()
    }
}
