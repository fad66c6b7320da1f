/// Version 3: which tables each journal entry changed, so that what read them can be told to be out of date.
///
/// The fingerprint is of the entry's changeset. A table of its own and not a column: behind an entry's changeset it would be read through all of that.
enum EntryTableSchema {
    static let tables = """
        CREATE TABLE entry_table (
            entry_id INTEGER NOT NULL REFERENCES entry, name TEXT NOT NULL, fingerprint INTEGER NOT NULL,
            PRIMARY KEY (name, entry_id)
        ) STRICT, WITHOUT ROWID;

        """
}
