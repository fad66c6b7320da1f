import GRDB
package import Playbook

extension Reader {
    /// The day on which somebody with one of these signs was forgotten; `nil` where nobody was.
    package func dayForgotten(_ signs: [ForgottenSign]) throws -> Day? {
        let salts = try String.fetchAll(
            database.cachedStatement(sql: "SELECT DISTINCT salt FROM forgotten ORDER BY salt"))
        guard !salts.isEmpty else { return nil }
        let statement = try database.cachedStatement(sql: "SELECT day FROM forgotten WHERE kind = ? AND hash = ?")
        for salt in salts {
            for sign in signs {
                let day = try Int.fetchOne(statement, arguments: [sign.kind.rawValue, sign.hash(salt: salt)])
                if let day { return Day(number: day) }
            }
        }
        return nil
    }

    /// Whether anybody was forgotten.
    package func hasForgottenPeople() throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM forgotten)")) ?? false
    }
}

extension Writer {
    /// Keeps the hashes of a person's signs, so that they are known when a list brings them again.
    func keep(_ signs: [ForgottenSign], on day: Day) throws {
        let salt =
            try String.fetchOne(database, sql: "SELECT min(salt) FROM forgotten") ?? (uids.next() + uids.next())
        for sign in Set(signs) {
            try execute(
                "INSERT INTO forgotten (kind, hash, salt, day) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [sign.kind.rawValue, sign.hash(salt: salt), salt, day.number])
        }
    }
}
