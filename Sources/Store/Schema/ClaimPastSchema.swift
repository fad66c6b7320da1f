/// What a claim stood on before it was confirmed, and the day on which it was retired, so that a past day can
/// be told from the facts themselves.
enum ClaimPastSchema {
    static let tables = """
        ALTER TABLE claim ADD COLUMN retired_on INTEGER;
        CREATE TABLE claim_past (
            claim_id INTEGER NOT NULL REFERENCES claim, until INTEGER NOT NULL, day INTEGER NOT NULL,
            kind TEXT NOT NULL, source TEXT, PRIMARY KEY (claim_id, until)
        ) STRICT, WITHOUT ROWID;

        """
}
