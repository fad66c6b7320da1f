/// The rows that an editor fills and the place of the cursor in them.
struct Frame: Hashable, Sendable {
    var rows: [ScreenRow] = [ScreenRow()]
    var cursor = Place()

    /// A row of the frame and a column, from zero.
    struct Place: Hashable, Sendable {
        var row = 0
        var column = 0
    }

    /// The part of the frame that a screen of so many rows can show, the cursor in it.
    func window(height: Int) -> Frame {
        guard rows.count > height else { return self }
        let start = min(max(0, cursor.row - height / 2), rows.count - height)
        return Frame(
            rows: Array(rows[start..<start + height]), cursor: Place(row: cursor.row - start, column: cursor.column))
    }
}
