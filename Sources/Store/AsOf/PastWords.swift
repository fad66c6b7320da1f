import Playbook

/// The SQL that tables share when they say what was known on a day.
///
/// The tables as they are stand in `main`, the same as they were in `temp`: SQLite looks there first, so that a question
/// that names no schema asks the past without knowing.
struct PastWords {
    /// The day, as the store writes days.
    let day: String
    /// The campaigns that began later, and had no touch before, by their numbers: asked once, and not for each of a million touches.
    let laterCampaigns: [Int]

    init(day: Day, laterCampaigns: [Int]) {
        self.day = String(day.number)
        self.laterCampaigns = laterCampaigns
    }

    /// A column that names a campaign, and none that began later; nothing where none did.
    func campaign(_ table: String) -> [String: String] {
        guard !laterCampaigns.isEmpty else { return [:] }
        let numbers = laterCampaigns.map(String.init).joined(separator: ", ")
        let key = "\(table).campaign_id"
        return ["campaign_id": "CASE WHEN \(key) IN (\(numbers)) THEN NULL ELSE \(key) END"]
    }

    /// Whether a campaign had begun.
    var beganCampaign: String {
        laterCampaigns.isEmpty
            ? "TRUE" : "campaign.id NOT IN (\(laterCampaigns.map(String.init).joined(separator: ", ")))"
    }

    /// Whether a row of another table was known then.
    func shows(_ table: String, _ key: String) -> String {
        "EXISTS (SELECT 1 FROM temp.\(table) WHERE \(table).id = \(key))"
    }

    /// A reference that leads nowhere where the other row was not known then.
    func only(_ table: String, _ key: String) -> String {
        "CASE WHEN \(key) IS NOT NULL AND \(shows(table, key)) THEN \(key) END"
    }

    /// The same of a touch, which is asked for by its number in the table itself.
    func onlyTouch(_ key: String) -> String {
        "CASE WHEN EXISTS (SELECT 1 FROM main.touch WHERE touch.id = \(key) AND touch.day <= \(day)) THEN \(key) END"
    }

    /// Whether anything dated was known of a person then.
    func hasFacts(_ table: String) -> String {
        let facts = [
            ("touch", "day"), ("claim", "day"), ("draft", "day"), ("enrolment", "started"), ("handoff", "day"),
            ("lead_verdict", "day"), ("meddic", "day"), ("bant", "day"),
        ]
        return facts.map { fact, column in
            "EXISTS (SELECT 1 FROM main.\(fact) WHERE \(fact).contact_id = \(table).id AND \(fact).\(column) <= \(day))"
        }.joined(separator: " OR ")
    }

    private var laterConfirmations: String {
        "FROM main.claim_past WHERE claim_past.claim_id = claim.id AND claim_past.until > \(day)"
    }

    /// Whether a claim was confirmed after the day.
    var isConfirmedLater: String { "EXISTS (SELECT 1 \(laterConfirmations))" }

    /// What a column of a claim said before it was next confirmed.
    func beforeConfirmation(_ column: String, otherwise now: String) -> String {
        "coalesce((SELECT claim_past.\(column) \(laterConfirmations) ORDER BY claim_past.until LIMIT 1), \(now))"
    }

    /// How far a draft had come: by what became of it until then, where anything became of it later.
    var stateOfDraft: String {
        func happened(_ condition: String) -> String {
            "EXISTS (SELECT 1 FROM main.draft_event WHERE draft_event.draft_id = draft.id AND \(condition))"
        }
        let states = ["replied", "sent", "exported", "approved"].map {
            "WHEN \(happened("draft_event.kind = '\($0)' AND draft_event.day <= \(day)")) THEN '\($0)'"
        }.joined(separator: " ")
        return "CASE WHEN NOT \(happened("draft_event.day > \(day)")) THEN draft.state \(states) ELSE 'ready' END"
    }
}
