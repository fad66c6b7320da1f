import GRDB

/// Why an entry is refused whose amounts no figure could add up any more.
///
/// Figures add whole cents in 64 bits and weigh the sums in per cents. Held to this limit where amounts are written,
/// neither can overflow, and nothing that reads them has to ask.
package struct MoneyLimit: Error, Hashable, Sendable, CustomStringConvertible {
    /// Of the deals, or the campaigns; all currencies and signs together.
    static let cents = 90_000_000_000_000_000

    /// What was written: `deals` or `costs of campaigns`.
    package var what: String

    package var description: String {
        "The \(what) would add up to more than 900,000,000,000,000, beyond which no figure can be trusted. Look for an amount with too many digits; nothing was changed."
    }

    /// What is held to the limit: sums that a figure may make.
    private enum Held: CaseIterable {
        case deals
        case campaigns

        /// Where its amounts stand.
        var tables: Set<String> {
            switch self {
            case .deals: [StoreTable.opportunity.rawValue, StoreTable.stageChange.rawValue]
            case .campaigns: [StoreTable.campaign.rawValue]
            }
        }

        var what: String { self == .deals ? "deals" : "costs of campaigns" }

        /// In floating point, since the sum is what may not fit. A deal counts with the most that it is or ever was
        /// worth: figures of the past add up what the steps tell.
        var sql: String {
            switch self {
            case .deals:
                """
                SELECT total(max(abs(coalesce(CAST(amount_cents AS REAL), 0)), coalesce(most, 0)))
                FROM opportunity LEFT JOIN (
                    SELECT opportunity_id, max(abs(CAST(amount_cents AS REAL))) AS most FROM stage_change
                    GROUP BY opportunity_id
                ) ON opportunity_id = opportunity.id
                """
            case .campaigns: "SELECT total(abs(CAST(cost_cents AS REAL))) FROM campaign"
            }
        }

        func total(in database: Database) throws -> Double { try Double.fetchOne(database, sql: sql) ?? 0 }
    }

    /// Holds what an entry changed to the limit, where it wrote amounts at all.
    ///
    /// A workspace that an older abm let grow beyond it can be put right step by step: an entry is refused only where the
    /// sum grew by it.
    /// - Throws: ``MoneyLimit``.
    static func check(after changeset: Changeset, in database: Database) throws {
        let tables = try changeset.tables()
        for held in Held.allCases where !held.tables.isDisjoint(with: tables) {
            let after = try held.total(in: database)
            guard after > Double(cents) else { continue }
            var before = 0.0
            try database.inSavepoint {
                try changeset.inverted().apply(to: database)
                before = try held.total(in: database)
                return .rollback
            }
            if after > before { throw MoneyLimit(what: held.what) }
        }
    }

    /// Holds a whole workspace to the limit.
    ///
    /// - Throws: ``MoneyLimit``.
    static func check(allOf database: Database) throws {
        for held in Held.allCases where try held.total(in: database) > Double(cents) {
            throw MoneyLimit(what: held.what)
        }
    }
}
