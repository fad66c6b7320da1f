import Playbook

/// The deals as they stood at the end of a day, by their steps.
///
/// A table of its own and no view: whoever joins the touches with the deals would reckon each deal anew for every touch.
/// - A deal that was closed by then, or that is open and has taken no step since, is as it is now.
/// - Any other stands where its last step by then put it: the stage, the outcome, the last amount that a step told. A deal
///   whose steps tell no stage by then stands in the first. One of which no step is of then yet is worth what its first
///   step tells; one whose steps tell no amount at all what it is worth now.
/// - It was to close on the day that its last step by then told. What closed it later is not known: neither the reason,
///   nor the day, nor what was to be done next.
struct PastDeals {
    let day: Day
    /// The workspace's first stage.
    let firstStage: String

    /// Makes the table.
    ///
    /// - Parameter columns: Those of `opportunity`, in their order.
    func statements(_ columns: [String]) -> [String] {
        let rewound = rewound
        let values = columns.map { column in
            rewound[column].map { "CASE WHEN is_now THEN deal.\(column) ELSE \($0) END AS \(column)" }
                ?? "deal.\(column) AS \(column)"
        }.joined(separator: ", ")
        return [
            """
            CREATE TEMP TABLE opportunity AS WITH \(steps)
            SELECT \(values) FROM main.opportunity AS deal JOIN standing ON standing.id = deal.id
                LEFT JOIN reached ON reached.id = deal.id LEFT JOIN stood ON stood.id = deal.id
                LEFT JOIN valued ON valued.id = deal.id LEFT JOIN priced ON priced.id = deal.id
                LEFT JOIN opening ON opening.id = deal.id LEFT JOIN planned ON planned.id = deal.id LEFT JOIN dated ON dated.id = deal.id
            ORDER BY deal.id
            """,
            "CREATE UNIQUE INDEX temp.past_opportunity ON opportunity (id)",
            "CREATE INDEX temp.past_opportunity_account ON opportunity (account_id)",
            "CREATE INDEX temp.past_opportunity_handle ON opportunity (handle)",
        ]
    }

    private var rewound: [String: String] {
        let isClosed = "reached.stage IN ('won', 'lost')"
        func worth(_ column: String) -> String {
            """
            CASE WHEN priced.id IS NULL THEN deal.\(column) WHEN reached.id IS NULL THEN opening.\(column)
                ELSE valued.\(column) END
            """
        }
        return [
            "stage": "coalesce(stood.stage, '\(firstStage.replacing("'", with: "''"))')",
            "outcome": "CASE WHEN \(isClosed) THEN reached.stage ELSE 'open' END",
            "closes": """
            CASE WHEN \(isClosed) THEN reached.day WHEN dated.id IS NOT NULL THEN planned.closes
                WHEN deal.outcome = 'open' THEN deal.closes END
            """,
            "amount_cents": worth("amount_cents"), "currency": worth("currency"),
            "reason": "NULL", "next_step": "NULL",
        ]
    }

    /// What the steps tell of each deal: beside `max`, SQLite takes the other columns from the row that has it.
    private var steps: String {
        func last(_ name: String, _ columns: String, where condition: String) -> String {
            """
            \(name) AS (SELECT opportunity_id AS id, \(columns), max(day * 4294967296 + id) FROM main.stage_change
                WHERE \(condition) GROUP BY opportunity_id)
            """
        }
        let isPast = "day <= \(day.number)"
        return [
            last("reached", "stage, day", where: isPast),
            last("stood", "stage", where: "\(isPast) AND stage NOT IN ('won', 'lost')"),
            last("valued", "amount_cents, currency", where: "\(isPast) AND amount_cents IS NOT NULL"),
            """
            opening AS (SELECT opportunity_id AS id, amount_cents, currency, min(day * 4294967296 + id)
                FROM main.stage_change GROUP BY opportunity_id)
            """,
            "priced AS (SELECT DISTINCT opportunity_id AS id FROM main.stage_change WHERE amount_cents IS NOT NULL)",
            last("planned", "closes", where: "\(isPast) AND closes IS NOT NULL"),
            "dated AS (SELECT DISTINCT opportunity_id AS id FROM main.stage_change WHERE closes IS NOT NULL)",
            "later AS (SELECT DISTINCT opportunity_id AS id FROM main.stage_change WHERE day > \(day.number))",
            last("closing", "day", where: "stage IN ('won', 'lost')"),
            """
            standing AS (SELECT deal.id, CASE WHEN deal.outcome = 'open' THEN later.id IS NULL
                    ELSE coalesce(deal.closes, closing.day, deal.created) <= \(day.number) END AS is_now
                FROM main.opportunity AS deal LEFT JOIN later ON later.id = deal.id
                    LEFT JOIN closing ON closing.id = deal.id
                WHERE deal.created <= \(day.number))
            """,
        ].joined(separator: ",\n")
    }
}
