/// Version 8: BANT beside MEDDIC, with the same columns and the same evidence.
enum BantSchema {
    static let tables =
        """
        CREATE TABLE bant (
            id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account,
            opportunity_id INTEGER REFERENCES opportunity, element TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('unknown', 'assumed', 'confirmed')), note TEXT,
            contact_id INTEGER REFERENCES contact,
            confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')), day INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX bant_element ON bant (account_id, coalesce(opportunity_id, 0), element);
        CREATE TABLE bant_evidence (
            bant_id INTEGER NOT NULL REFERENCES bant, claim_id INTEGER NOT NULL REFERENCES claim,
            PRIMARY KEY (bant_id, claim_id)
        ) STRICT, WITHOUT ROWID;

        """ + FirstSchema.index(on: "bant", columns: ["note"], key: "id")
}
