import GRDB
package import Playbook

/// Something alive that a claim stands in.
package struct ClaimUse: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        /// An element of the qualification of an account, or of one of its open deals.
        case qualification(QualificationElement)
        /// A draft that has not gone out.
        case draft(Draft.ID)
        /// The account, or somebody at the account, of an open deal.
        case openDeal
    }

    package var claim: Claim.ID
    package var place: Place
    package var account: Account.ID?
}

extension Reader {
    /// Where sourced claims that have gone stale still stand in something alive: first the elements of MEDDIC and BANT, then
    /// unsent drafts, then what is known of the accounts of open deals; by claim in each.
    package func usesOfStaleClaims(by rules: FreshnessRules, on day: Day) throws -> [ClaimUse] {
        let ages = ClaimKind.allCases.map { "WHEN '\($0.rawValue)' THEN \(rules.days(for: $0))" }
        let stale = """
            WITH stale AS (SELECT id, contact_id, account_id FROM claim WHERE retired = 0
                AND trim(coalesce(source, '')) <> '' AND day + CASE kind \(ages.joined(separator: " ")) END <= \(day.number))
            """
        let elements = try QualificationFramework.allCases.flatMap { framework in
            let table = framework.table
            return try Row.fetchAll(
                database,
                sql: """
                    \(stale) SELECT claim_id, element, \(table).account_id FROM stale
                    JOIN \(table)_evidence ON claim_id = stale.id JOIN \(table) ON \(table).id = \(table)_id
                    LEFT JOIN opportunity ON opportunity.id = opportunity_id
                    WHERE \(table).state <> 'unknown' AND coalesce(outcome, 'open') = 'open'
                    ORDER BY claim_id, \(table).id
                    """
            ).map { row in
                ClaimUse(
                    claim: Claim.ID(row[0]), place: .qualification(try row.word(1, in: table)),
                    account: Account.ID(row[2]))
            }
        }
        let drafts = try Row.fetchAll(
            database,
            sql: """
                \(stale) SELECT claim_id, draft_id, draft.account_id FROM stale
                JOIN draft_claim ON claim_id = stale.id JOIN draft ON draft.id = draft_id
                WHERE draft.state IN ('ready', 'approved', 'exported') ORDER BY claim_id, draft_id
                """
        ).map { row in
            ClaimUse(
                claim: Claim.ID(row[0]), place: .draft(Draft.ID(row[1])), account: (row[2] as Int?).map(Account.ID.init)
            )
        }
        let deals = try Row.fetchAll(
            database,
            sql: """
                \(stale) SELECT stale.id, coalesce(stale.account_id, contact.account_id) AS home FROM stale
                LEFT JOIN contact ON contact.id = contact_id
                WHERE home IN (SELECT account_id FROM opportunity WHERE outcome = 'open') ORDER BY stale.id
                """
        ).map { row in ClaimUse(claim: Claim.ID(row[0]), place: .openDeal, account: Account.ID(row[1])) }
        return elements + drafts + deals
    }

    /// The accounts of open deals, and those worked one to one, of which nothing is known: not of them, nor of their
    /// people, nor of their cluster or segment.
    package func accountsWithoutResearch() throws -> [Account] {
        try accounts(
            where: """
                (tier = '1:1' OR id IN (SELECT account_id FROM opportunity WHERE outcome = 'open'))
                AND id NOT IN (SELECT account_id FROM claim WHERE retired = 0 AND account_id IS NOT NULL)
                AND id NOT IN (SELECT contact.account_id FROM claim JOIN contact ON contact.id = contact_id
                    WHERE retired = 0 AND contact.account_id IS NOT NULL)
                AND coalesce(cluster_id, 0) NOT IN (SELECT cluster_id FROM claim
                    WHERE retired = 0 AND cluster_id IS NOT NULL)
                AND coalesce(segment_id, 0) NOT IN (SELECT segment_id FROM claim
                    WHERE retired = 0 AND segment_id IS NOT NULL)
                ORDER BY name COLLATE NOCASE, id
                """, [])
    }
}
