/// The first version of the schema.
///
/// Invariants live here where SQL can hold them: closed lists are CHECKs, exactly one subject per claim, money is whole
/// cents beside its currency. Foreign keys take no action, because a cascade would abort the undo of an insert. Days
/// are days since 1970-01-01. Records that two copies of a workspace may both make carry a `uid`.
enum FirstSchema {
    static let tables = """
        CREATE TABLE cluster (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL UNIQUE, name TEXT NOT NULL, note TEXT
        ) STRICT;
        CREATE TABLE segment (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL UNIQUE, name TEXT NOT NULL, note TEXT
        ) STRICT;
        CREATE TABLE account (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
            name_key TEXT, domain TEXT, industry TEXT, employees INTEGER CHECK (employees >= 0),
            revenue_cents INTEGER, revenue_currency TEXT, country TEXT, city TEXT, founded INTEGER,
            tier TEXT NOT NULL CHECK (tier IN ('1:1', '1:few', '1:many')),
            cluster_id INTEGER REFERENCES cluster, segment_id INTEGER REFERENCES segment,
            parent_id INTEGER REFERENCES account, owner TEXT, description TEXT, extra TEXT,
            CHECK ((revenue_cents IS NULL) = (revenue_currency IS NULL))
        ) STRICT;
        CREATE INDEX account_domain ON account (domain) WHERE domain IS NOT NULL;
        CREATE INDEX account_name_key ON account (name_key) WHERE name_key IS NOT NULL;
        CREATE TABLE contact (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL UNIQUE,
            account_id INTEGER REFERENCES account, first_name TEXT NOT NULL, last_name TEXT NOT NULL, email TEXT UNIQUE,
            title TEXT, role TEXT, seniority TEXT, influence INTEGER CHECK (influence BETWEEN 1 AND 5), stance TEXT,
            department TEXT, phone TEXT, linkedin TEXT, language TEXT,
            opted_out INTEGER NOT NULL DEFAULT 0 CHECK (opted_out IN (0, 1)), source TEXT, extra TEXT
        ) STRICT;
        CREATE INDEX contact_account ON contact (account_id);
        CREATE TABLE relation (
            from_id INTEGER NOT NULL REFERENCES contact, kind TEXT NOT NULL CHECK (kind IN ('reports-to', 'influences')),
            to_id INTEGER NOT NULL REFERENCES contact, PRIMARY KEY (from_id, kind, to_id), CHECK (from_id <> to_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE claim (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
            contact_id INTEGER REFERENCES contact, account_id INTEGER REFERENCES account,
            cluster_id INTEGER REFERENCES cluster, segment_id INTEGER REFERENCES segment,
            kind TEXT NOT NULL, text TEXT NOT NULL, source TEXT, day INTEGER NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
            retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
            CHECK ((contact_id IS NOT NULL) + (account_id IS NOT NULL) + (cluster_id IS NOT NULL)
                + (segment_id IS NOT NULL) = 1)
        ) STRICT;
        CREATE INDEX claim_contact ON claim (contact_id) WHERE contact_id IS NOT NULL;
        CREATE INDEX claim_account ON claim (account_id) WHERE account_id IS NOT NULL;
        CREATE TABLE claim_clause (
            claim_id INTEGER NOT NULL REFERENCES claim, language TEXT NOT NULL, clause TEXT NOT NULL,
            PRIMARY KEY (claim_id, language)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE campaign (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
            channel TEXT, cost_cents INTEGER, cost_currency TEXT, starts INTEGER, ends INTEGER,
            CHECK ((cost_cents IS NULL) = (cost_currency IS NULL))
        ) STRICT;
        CREATE TABLE opportunity (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL UNIQUE,
            account_id INTEGER NOT NULL REFERENCES account, name TEXT NOT NULL, stage TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('open', 'won', 'lost')), amount_cents INTEGER, currency TEXT,
            created INTEGER NOT NULL, closes INTEGER, owner TEXT, source TEXT, reason TEXT, next_step TEXT, extra TEXT,
            CHECK ((amount_cents IS NULL) = (currency IS NULL))
        ) STRICT;
        CREATE INDEX opportunity_account ON opportunity (account_id);
        CREATE TABLE stage_change (
            id INTEGER PRIMARY KEY, opportunity_id INTEGER NOT NULL REFERENCES opportunity, day INTEGER NOT NULL,
            stage TEXT NOT NULL, amount_cents INTEGER, currency TEXT
        ) STRICT;
        CREATE INDEX stage_change_opportunity ON stage_change (opportunity_id);
        CREATE TABLE meddic (
            id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account,
            opportunity_id INTEGER REFERENCES opportunity, element TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('unknown', 'assumed', 'confirmed')), note TEXT,
            contact_id INTEGER REFERENCES contact,
            confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')), day INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX meddic_element ON meddic (account_id, coalesce(opportunity_id, 0), element);
        CREATE TABLE meddic_evidence (
            meddic_id INTEGER NOT NULL REFERENCES meddic, claim_id INTEGER NOT NULL REFERENCES claim,
            PRIMARY KEY (meddic_id, claim_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE channel (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE touch_type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE touch (
            id INTEGER PRIMARY KEY, day INTEGER NOT NULL, account_id INTEGER REFERENCES account,
            contact_id INTEGER REFERENCES contact, channel_id INTEGER NOT NULL REFERENCES channel,
            type_id INTEGER NOT NULL REFERENCES touch_type, campaign_id INTEGER REFERENCES campaign, external_id TEXT
        ) STRICT;
        CREATE INDEX touch_account_day ON touch (account_id, day);
        CREATE INDEX touch_contact_day ON touch (contact_id, day);
        CREATE UNIQUE INDEX touch_external ON touch (external_id) WHERE external_id IS NOT NULL;
        CREATE TABLE touch_note (touch_id INTEGER PRIMARY KEY REFERENCES touch, text TEXT NOT NULL) STRICT;
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, contact_id INTEGER NOT NULL REFERENCES contact,
            account_id INTEGER REFERENCES account, template TEXT NOT NULL, language TEXT NOT NULL, channel TEXT NOT NULL,
            subject TEXT NOT NULL, body TEXT NOT NULL, day INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE draft_span (
            draft_id INTEGER NOT NULL REFERENCES draft, field TEXT NOT NULL CHECK (field IN ('subject', 'body')),
            position INTEGER NOT NULL, part TEXT, text TEXT NOT NULL, variable TEXT, filters TEXT,
            claim_id INTEGER REFERENCES claim, origin TEXT, source TEXT, source_day INTEGER, line INTEGER,
            PRIMARY KEY (draft_id, field, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE external_reference (
            kind TEXT NOT NULL, system TEXT NOT NULL, external_id TEXT NOT NULL, record_id INTEGER NOT NULL,
            PRIMARY KEY (kind, system, external_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX external_reference_record ON external_reference (kind, record_id);

        """

    /// The journal, what an undone bulk import left, and the focus: not the user's data, so never recorded or dumped.
    static let journal = """
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY, line TEXT NOT NULL, summary TEXT NOT NULL, recorded_at TEXT NOT NULL,
            day INTEGER NOT NULL, notebook TEXT, cell TEXT, source_hash TEXT, schema_version INTEGER NOT NULL,
            state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')), changeset BLOB NOT NULL
        ) STRICT;
        CREATE TABLE entry_range (
            entry_id INTEGER NOT NULL REFERENCES entry, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL,
            PRIMARY KEY (entry_id, first_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE undone_touch (
            id INTEGER PRIMARY KEY, day INTEGER NOT NULL, account_id INTEGER, contact_id INTEGER,
            channel_id INTEGER NOT NULL, type_id INTEGER NOT NULL, campaign_id INTEGER, external_id TEXT
        ) STRICT;
        CREATE TABLE focus (
            id INTEGER PRIMARY KEY CHECK (id = 1), handle TEXT NOT NULL
        ) STRICT;

        """

    /// Full-text indexes over everything written. They keep no copy of the text, and triggers keep them in step, also
    /// when an undo applies a changeset.
    static let search = [
        index(on: "account", columns: ["name", "description"], key: "id"),
        index(on: "contact", columns: ["first_name", "last_name", "title"], key: "id"),
        index(on: "claim", columns: ["text"], key: "id"),
        index(on: "opportunity", columns: ["name", "next_step", "reason"], key: "id"),
        index(on: "meddic", columns: ["note"], key: "id"),
        index(on: "touch_note", columns: ["text"], key: "touch_id"),
        index(on: "draft", columns: ["subject", "body"], key: "id"),
    ].joined()

    /// An index of words over a table's texts; later versions use it too, so it never changes.
    static func index(on table: String, columns: [String], key: String) -> String {
        let names = columns.joined(separator: ", ")
        func values(_ row: String) -> String { columns.map { "\(row).\($0)" }.joined(separator: ", ") }
        let remove =
            "INSERT INTO \(table)_words (\(table)_words, rowid, \(names)) VALUES ('delete', old.\(key), \(values("old")));"
        let add = "INSERT INTO \(table)_words (rowid, \(names)) VALUES (new.\(key), \(values("new")));"
        return """
            CREATE VIRTUAL TABLE \(table)_words USING fts5(
                \(names), content = '\(table)', content_rowid = '\(key)', tokenize = 'unicode61 remove_diacritics 2'
            );
            CREATE TRIGGER \(table)_words_insert AFTER INSERT ON \(table) BEGIN \(add) END;
            CREATE TRIGGER \(table)_words_delete AFTER DELETE ON \(table) BEGIN \(remove) END;
            CREATE TRIGGER \(table)_words_update AFTER UPDATE OF \(names) ON \(table) BEGIN \(remove) \(add) END;

            """
    }
}
