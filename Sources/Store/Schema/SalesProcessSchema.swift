/// Version 11: what is written down of a deal between its stages and after the win.
enum SalesProcessSchema {
    static let tables =
        """
        CREATE TABLE criterion_tick (
            opportunity_id INTEGER NOT NULL REFERENCES opportunity, criterion TEXT NOT NULL, day INTEGER NOT NULL,
            note TEXT, claim_id INTEGER REFERENCES claim, PRIMARY KEY (opportunity_id, criterion)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE deal_note (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
            opportunity_id INTEGER NOT NULL REFERENCES opportunity,
            kind TEXT NOT NULL CHECK (kind IN ('current-state', 'goals', 'decision-process', 'schedule-and-budget',
                'objection', 'term', 'urgency')),
            text TEXT NOT NULL, day INTEGER NOT NULL, answer TEXT, answered INTEGER,
            CHECK ((answer IS NULL) = (answered IS NULL)),
            CHECK (answer IS NULL OR kind IN ('objection', 'term', 'urgency'))
        ) STRICT;
        CREATE INDEX deal_note_opportunity ON deal_note (opportunity_id);
        CREATE UNIQUE INDEX deal_note_topic ON deal_note (opportunity_id, kind)
            WHERE kind IN ('current-state', 'goals', 'decision-process', 'schedule-and-budget');
        CREATE TABLE proposal (
            opportunity_id INTEGER PRIMARY KEY REFERENCES opportunity,
            years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 20)
        ) STRICT;
        CREATE TABLE proposal_line (
            id INTEGER PRIMARY KEY, opportunity_id INTEGER NOT NULL REFERENCES opportunity, name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('benefit', 'cost-once', 'cost-per-year')),
            cents INTEGER NOT NULL CHECK (cents BETWEEN 0 AND 10000000000000), currency TEXT NOT NULL,
            source TEXT, claim_id INTEGER REFERENCES claim, day INTEGER NOT NULL,
            UNIQUE (opportunity_id, name)
        ) STRICT;
        CREATE TABLE customer_date (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
            opportunity_id INTEGER NOT NULL REFERENCES opportunity,
            kind TEXT NOT NULL CHECK (kind IN ('check-in', 'renewal', 'expansion')), due INTEGER NOT NULL,
            done INTEGER, note TEXT
        ) STRICT;
        CREATE INDEX customer_date_opportunity ON customer_date (opportunity_id);

        """ + FirstSchema.index(on: "deal_note", columns: ["text", "answer"], key: "id")
}
