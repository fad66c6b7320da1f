/// Version 7: what marketing hands to sales and what sales says of it, by the minute; where a person's data came from;
/// and segments that an expression makes.
///
/// A contact's new columns stand at its end, since changesets apply by position.
enum AgreementSchema {
    static let tables = """
        ALTER TABLE contact ADD COLUMN basis TEXT;
        ALTER TABLE contact ADD COLUMN obtained INTEGER;
        ALTER TABLE contact ADD COLUMN informed INTEGER;
        ALTER TABLE contact ADD COLUMN placeholder INTEGER NOT NULL DEFAULT 0 CHECK (placeholder IN (0, 1));
        ALTER TABLE segment ADD COLUMN expression TEXT;
        CREATE TABLE handoff (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, account_id INTEGER NOT NULL REFERENCES account,
            contact_id INTEGER REFERENCES contact, at INTEGER NOT NULL, day INTEGER NOT NULL, owner TEXT,
            rule TEXT NOT NULL, model TEXT, score INTEGER
        ) STRICT;
        CREATE INDEX handoff_account ON handoff (account_id);
        CREATE INDEX handoff_contact ON handoff (contact_id) WHERE contact_id IS NOT NULL;
        CREATE TABLE lead_verdict (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, handoff_id INTEGER REFERENCES handoff,
            account_id INTEGER NOT NULL REFERENCES account, contact_id INTEGER REFERENCES contact, at INTEGER NOT NULL,
            day INTEGER NOT NULL, verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')), reason TEXT,
            note TEXT, decided_by TEXT, CHECK (verdict = 'accepted' OR reason IS NOT NULL)
        ) STRICT;
        CREATE INDEX lead_verdict_account ON lead_verdict (account_id);
        CREATE INDEX lead_verdict_handoff ON lead_verdict (handoff_id) WHERE handoff_id IS NOT NULL;
        CREATE TABLE touch_time (touch_id INTEGER PRIMARY KEY REFERENCES touch, at INTEGER NOT NULL) STRICT;

        """
}
