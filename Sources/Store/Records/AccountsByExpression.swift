import GRDB
package import Playbook

extension Reader {
    /// The accounts whose own records meet an expression, in no order.
    ///
    /// Only the columns that the expression asks for are read: of ten thousand accounts most are ruled out, and making
    /// whole values of those would take most of the time.
    ///
    /// - Precondition: The expression asks only for fields of the account's own record, as
    ///   ``AccountExpression/ownPart`` does.
    package func accounts(
        fitting expression: AccountExpression, on today: Day, in currency: Currency
    ) throws -> Set<Account.ID> {
        var columns = ["id"]
        var places: [AccountField: Int] = [:]
        for field in expression.fields {
            places[field] = columns.count
            columns += Self.columns(of: field)
        }
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns.joined(separator: ", ")) FROM account")
        var fitting: Set<Account.ID> = []
        while let row = try rows.next() {
            if expression.matches(AccountRow(row: row, places: places, today: today, currency: currency)) {
                fitting.insert(Account.ID(row[0]))
            }
        }
        return fitting
    }

    /// The accounts that somebody put in a segment, in no order.
    package func accountsPut(in segment: Segment.ID) throws -> Set<Account.ID> {
        let numbers = try Int.fetchAll(
            database.cachedStatement(sql: "SELECT id FROM account WHERE segment_id = ?"), arguments: [segment.number])
        return Set(numbers.map { Account.ID($0) })
    }

    /// Where a field of the account's own record is kept.
    private static func columns(of field: AccountField) -> [String] {
        precondition(field.family == .record, "only the account's own record is read")
        return field == .revenue ? ["revenue_cents", "revenue_currency"] : [field.rawValue]
    }
}

/// A row of accounts as an expression asks for it, column by column.
private struct AccountRow: AccountFacts {
    let row: Row
    /// The first column of each field.
    let places: [AccountField: Int]
    let today: Day
    let currency: Currency

    func value(of field: AccountField) -> FieldValue {
        guard let place = places[field] else { return .unknown }
        switch field.type {
        case .number: return FieldValue(row[place] as Int?)
        case .money:
            guard let cents = row[place] as Int?, let code = row[place + 1] as String?, let currency = Currency(code)
            else { return .unknown }
            return .money(Money(cents: cents, currency: currency))
        default: return FieldValue(row[place] as String?)
        }
    }
}
