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

    /// Holds the tables that were written to the limit.
    ///
    /// - Throws: ``MoneyLimit``.
    static func check(_ tables: Set<String>, in database: Database) throws {
        for (table, column, what) in [
            (StoreTable.opportunity, "amount_cents", "deals"), (.campaign, "cost_cents", "costs of campaigns"),
        ] where tables.contains(table.rawValue) {
            // In floating point, since the sum is what may not fit.
            let sum = try Double.fetchOne(database, sql: "SELECT total(abs(\(column))) FROM \(table.rawValue)")
            if let sum, sum > Double(cents) { throw MoneyLimit(what: what) }
        }
    }
}
