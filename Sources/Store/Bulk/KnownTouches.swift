import GRDB

/// The touches that the store had before an import, asked for one after the other as a file tells of them.
///
/// A file that comes again mostly comes as it was, perhaps longer: its touches then stand in the store in its own
/// order, and each answer is one step of a statement, with nothing held in memory. The first touch that is out of step
/// has the rest of them counted in a table. Either way each touch of the store answers for one of the file; one with
/// an external id is known by that alone, however often it comes.
final class KnownTouches {
    private let database: Database
    private let last: Int
    private var stream: TouchStream?
    private var counted = TouchTable(capacity: 0)
    private var externals: ByteKeyMap?

    /// - Parameter last: The number of the last touch that the store has; 0 for none.
    init(on database: Database, upTo last: Int) throws {
        self.database = database
        self.last = last
        if last > 0 { stream = try TouchStream(on: database, upTo: last) }
    }

    /// Whether the store has this touch, or one more of it than the file has told of already.
    ///
    /// - Parameter externalID: With its system before it; empty for none.
    func take(_ content: TouchContent, externalID: UnsafeRawBufferPointer) throws -> Bool {
        if let stream {
            if let next = stream.content {
                let external = stream.externalID
                let isNext =
                    external.isEmpty && externalID.isEmpty
                    ? next == content : !externalID.isEmpty && external.elementsEqual(externalID)
                if isNext {
                    try stream.step()
                    return true
                }
            }
            try count(stream)
            self.stream = nil
        }
        guard !externalID.isEmpty else { return counted.take(content) }
        if externals == nil { externals = try storedExternals() }
        return externals?.value(of: externalID) != nil
    }

    /// Notes that the file told of a touch with an external id.
    func note(externalID: UnsafeRawBufferPointer) {
        guard !externalID.isEmpty else { return }
        externals?.insert(externalID, value: 1)
    }

    /// Counts the touches that the file has not told of yet.
    private func count(_ stream: TouchStream) throws {
        guard stream.content != nil else { return }
        counted = TouchTable(capacity: try Int.fetchOne(database, sql: "SELECT count(*) FROM touch") ?? 0)
        while let content = stream.content {
            if stream.externalID.isEmpty { counted.add(content) }
            try stream.step()
        }
    }

    private func storedExternals() throws -> ByteKeyMap {
        var map = ByteKeyMap()
        let rows = try Row.fetchCursor(
            database, sql: "SELECT external_id FROM touch WHERE external_id IS NOT NULL AND id <= ?",
            arguments: [last])
        while let row = try rows.next() { map.insert(row[0] as String, value: 1) }
        return map
    }
}
