/// Version 5: where an undone import's notes, extra columns and lines wait for a redo, beside its touches.
///
/// They stand outside the changeset like the touches themselves: recorded, a million notes would be held in memory
/// twice and kept in the history a third time.
enum BulkRowsSchema {
    static let tables = """
        CREATE TABLE undone_touch_note (touch_id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
        CREATE TABLE undone_touch_extra (touch_id INTEGER PRIMARY KEY, extra TEXT NOT NULL) STRICT;
        CREATE TABLE undone_touch_origin (
            first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL, file_id INTEGER NOT NULL,
            first_line INTEGER NOT NULL
        ) STRICT;

        """
}
