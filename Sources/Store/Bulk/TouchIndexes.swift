/// The indexes of the touches by account and by person, which a bulk change makes anew after its rows.
///
/// Kept in step row by row they would cost twice as long for a million rows. The schema's history has its own copy: a
/// migration never changes.
enum TouchIndexes {
    static let drop = "DROP INDEX touch_account_day; DROP INDEX touch_contact_day"
    static let create = """
        CREATE INDEX touch_account_day ON touch (account_id, day);
        CREATE INDEX touch_contact_day ON touch (contact_id, day)
        """
}
