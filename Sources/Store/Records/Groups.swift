import GRDB
package import Playbook

extension Reader {
    /// All clusters, by name.
    package func clusters() throws -> [Cluster] {
        try Row.fetchAll(database, sql: "SELECT * FROM cluster ORDER BY name COLLATE NOCASE, id").map(
            Cluster.init(row:))
    }

    /// One cluster by its number.
    package func cluster(_ id: Cluster.ID) throws -> Cluster? {
        try Row.fetchOne(database, sql: "SELECT * FROM cluster WHERE id = ?", arguments: [id.number]).map(
            Cluster.init(row:))
    }

    /// One cluster by its handle.
    package func cluster(handle: String) throws -> Cluster? {
        try Row.fetchOne(database, sql: "SELECT * FROM cluster WHERE handle = ?", arguments: [handle])
            .map(Cluster.init(row:))
    }

    /// All segments, by name.
    package func segments() throws -> [Segment] {
        try Row.fetchAll(database, sql: "SELECT * FROM segment ORDER BY name COLLATE NOCASE, id").map(
            Segment.init(row:))
    }

    /// One segment by its number.
    package func segment(_ id: Segment.ID) throws -> Segment? {
        try Row.fetchOne(database, sql: "SELECT * FROM segment WHERE id = ?", arguments: [id.number]).map(
            Segment.init(row:))
    }

    /// One segment by its handle.
    package func segment(handle: String) throws -> Segment? {
        try Row.fetchOne(database, sql: "SELECT * FROM segment WHERE handle = ?", arguments: [handle])
            .map(Segment.init(row:))
    }
}

extension Writer {
    /// Adds a cluster; its `id` is given by the store.
    package func add(_ cluster: Cluster) throws -> Cluster.ID {
        Cluster.ID(
            try insert(
                "INSERT INTO cluster (uid, handle, name, note) VALUES (?, ?, ?, ?)",
                [uids.next(), cluster.handle, cluster.name, cluster.note]))
    }

    /// Adds a segment; its `id` is given by the store.
    package func add(_ segment: Segment) throws -> Segment.ID {
        Segment.ID(
            try insert(
                "INSERT INTO segment (uid, handle, name, note, expression) VALUES (?, ?, ?, ?, ?)",
                [uids.next(), segment.handle, segment.name, segment.note, segment.expression]))
    }

    /// Writes a segment's fields over those of the same id.
    package func update(_ segment: Segment) throws {
        try execute(
            "UPDATE segment SET handle = ?, name = ?, note = ?, expression = ? WHERE id = ?",
            [segment.handle, segment.name, segment.note, segment.expression, segment.id.number])
    }

    /// Removes a segment that no claim is about; accounts that were put in it are in none then.
    package func remove(_ segment: Segment.ID) throws {
        try execute("UPDATE account SET segment_id = NULL WHERE segment_id = ?", [segment.number])
        try execute("DELETE FROM segment WHERE id = ?", [segment.number])
    }
}

extension Cluster {
    init(row: Row) {
        self.init(id: ID(row["id"]), handle: row["handle"], name: row["name"], note: row["note"])
    }
}

extension Segment {
    init(row: Row) {
        self.init(
            id: ID(row["id"]), handle: row["handle"], name: row["name"], note: row["note"],
            expression: row["expression"])
    }
}
