import GRDB
package import Playbook

extension Reader {
    /// Hands out what people took up of our content until a day, one touch after the other.
    ///
    /// - Parameter body: `account` is the one that the touch names, else the person's.
    package func forEachContentTouch(
        until day: Day, _ body: (_ contact: Contact.ID?, _ account: Account.ID?, _ day: Day, _ type: String) -> Void
    ) throws {
        var types: [Int: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") {
            let (number, name): (Int, String) = (row[0], row[1])
            if TouchType.isContent(name) { types[number] = name }
        }
        let numbers = types.keys.sorted().map(String.init).joined(separator: ", ")
        let rows = try IntegerRows(
            """
            SELECT contact_id, coalesce(touch.account_id, contact.account_id), day, type_id
            FROM touch NOT INDEXED LEFT JOIN contact ON contact.id = contact_id
            WHERE day <= \(day.number) AND type_id IN (\(numbers))
            """, on: database)
        while try rows.next() {
            guard let type = types[rows.number(3)] else { continue }
            body(
                rows.id(0).map { Contact.ID($0) }, rows.id(1).map { Account.ID($0) }, Day(number: rows.number(2)), type)
        }
    }
}
