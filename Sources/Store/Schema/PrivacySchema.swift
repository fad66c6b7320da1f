/// Version 10: the channels that people closed, the signs of those who were forgotten, and the entries of the history
/// that can no longer be taken back because of them.
///
/// The marks of entries are a table of their own and no column: behind an entry's changeset it would be read through all
/// of that.
enum PrivacySchema {
    static let tables = """
        CREATE TABLE opt_out (
            contact_id INTEGER NOT NULL REFERENCES contact,
            channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'linkedin')), day INTEGER NOT NULL, source TEXT,
            PRIMARY KEY (contact_id, channel)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE forgotten (
            kind TEXT NOT NULL CHECK (kind IN ('email', 'linkedin', 'name', 'id')), hash TEXT NOT NULL,
            salt TEXT NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (kind, hash)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE forgotten_entry (
            entry_id INTEGER PRIMARY KEY REFERENCES entry, is_act INTEGER NOT NULL CHECK (is_act IN (0, 1))
        ) STRICT;

        """
}
