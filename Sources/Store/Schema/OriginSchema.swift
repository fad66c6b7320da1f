/// Version 4: where records came from, and what a file said beside them.
///
/// A million touches of one file are one row: their lines go up with their numbers, and a new run begins only where a
/// line was left out. An account's parent has had its column from the first version on.
enum OriginSchema {
    static let tables = """
        CREATE TABLE import_file (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, system TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE record_origin (
            kind TEXT NOT NULL, record_id INTEGER NOT NULL, file_id INTEGER NOT NULL REFERENCES import_file,
            line INTEGER NOT NULL, changed TEXT, PRIMARY KEY (kind, record_id, file_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE touch_origin (
            first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL CHECK (last_id >= first_id),
            file_id INTEGER NOT NULL REFERENCES import_file, first_line INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE touch_extra (touch_id INTEGER PRIMARY KEY REFERENCES touch, extra TEXT NOT NULL) STRICT;

        """
}
