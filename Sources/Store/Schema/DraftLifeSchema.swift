/// The second version of the schema: the life of a draft after it was written, sequences of them, and names' forms.
///
/// A draft's spans, which were rows, become one text of the draft (see `SpanText`), so that journal entries from before
/// no longer fit; the claims that it stands on get a table of their own.
enum DraftLifeSchema {
    static let tables = """
        CREATE TABLE enrolment (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, contact_id INTEGER NOT NULL REFERENCES contact,
            account_id INTEGER REFERENCES account, sequence TEXT NOT NULL, campaign_id INTEGER REFERENCES campaign,
            started INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('active', 'stopped', 'finished')),
            stopped INTEGER, reason TEXT, CHECK ((state = 'active') = (stopped IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX enrolment_active ON enrolment (contact_id) WHERE state = 'active';
        CREATE INDEX enrolment_contact ON enrolment (contact_id);
        CREATE INDEX enrolment_account ON enrolment (account_id);
        CREATE TABLE enrolment_step (
            enrolment_id INTEGER NOT NULL REFERENCES enrolment, step INTEGER NOT NULL CHECK (step >= 1),
            day INTEGER NOT NULL,
            skipped TEXT, PRIMARY KEY (enrolment_id, step)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE draft ADD COLUMN state TEXT NOT NULL DEFAULT 'ready'
            CHECK (state IN ('ready', 'approved', 'exported', 'sent', 'replied'));
        ALTER TABLE draft ADD COLUMN campaign_id INTEGER REFERENCES campaign;
        ALTER TABLE draft ADD COLUMN enrolment_id INTEGER REFERENCES enrolment;
        ALTER TABLE draft ADD COLUMN step INTEGER
            CHECK ((step IS NULL) = (enrolment_id IS NULL) AND coalesce(step, 1) >= 1);
        CREATE INDEX draft_contact ON draft (contact_id);
        CREATE INDEX draft_account ON draft (account_id, day);
        CREATE UNIQUE INDEX draft_step ON draft (enrolment_id, step) WHERE enrolment_id IS NOT NULL;
        ALTER TABLE draft ADD COLUMN spans TEXT NOT NULL DEFAULT '';
        CREATE TABLE draft_claim (
            draft_id INTEGER NOT NULL REFERENCES draft, claim_id INTEGER NOT NULL REFERENCES claim,
            PRIMARY KEY (draft_id, claim_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX draft_claim_claim ON draft_claim (claim_id);
        INSERT INTO draft_claim SELECT DISTINCT draft_id, claim_id FROM draft_span WHERE claim_id IS NOT NULL;
        UPDATE draft SET spans = (SELECT group_concat(line, char(10)) FROM (
            SELECT field || char(9) || coalesce(part, '\\N') || char(9) || \(escaped("text")) || CASE
                WHEN variable IS NULL THEN '' ELSE char(9) || \(escaped("variable")) || char(9) || \(escaped("filters"))
                || char(9) || coalesce(claim_id, '\\N') || char(9) || \(escaped("origin")) || char(9)
                || \(escaped("source")) || char(9) || coalesce(date(source_day * 86400, 'unixepoch'), '\\N')
                || char(9) || '\\N' || char(9) || coalesce(line, 0) || char(9) || '\\N' END AS line
            FROM draft_span WHERE draft_id = draft.id ORDER BY field DESC, position
        )) WHERE EXISTS (SELECT 1 FROM draft_span WHERE draft_id = draft.id);
        DROP TABLE draft_span;
        CREATE TABLE draft_event (
            draft_id INTEGER NOT NULL REFERENCES draft,
            kind TEXT NOT NULL CHECK (kind IN ('edited', 'approved', 'exported', 'sent', 'replied')),
            day INTEGER NOT NULL, touch_id INTEGER REFERENCES touch, PRIMARY KEY (draft_id, kind),
            CHECK (touch_id IS NULL OR kind IN ('sent', 'replied'))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX draft_event_touch ON draft_event (touch_id) WHERE touch_id IS NOT NULL;
        CREATE TABLE number_given (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
        CREATE TABLE draft_allowance (
            draft_id INTEGER NOT NULL REFERENCES draft, check_name TEXT NOT NULL, day INTEGER NOT NULL,
            PRIMARY KEY (draft_id, check_name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE name_form (
            name TEXT NOT NULL, form TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (name, form)
        ) STRICT, WITHOUT ROWID;

        """

    /// A column's text as a field of `SpanText`.
    private static func escaped(_ column: String) -> String {
        """
        coalesce(replace(replace(replace(\(column), '\\', '\\\\'), char(9), '\\t'), char(10), '\\n'), '\\N')
        """
    }
}
