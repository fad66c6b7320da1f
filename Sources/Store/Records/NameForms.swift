import GRDB

extension Reader {
    /// The forms of names that the user has set, by name and then by the word for the form.
    package func nameForms() throws -> [String: [String: String]] {
        var forms: [String: [String: String]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM name_form ORDER BY name, form") {
            forms[row["name"], default: [:]][row["form"]] = row["text"]
        }
        return forms
    }
}

extension Writer {
    /// Sets a form of a name, or takes it away again.
    ///
    /// - Parameter text: `nil` to take it away.
    package func setNameForm(_ form: String, of name: String, to text: String?) throws {
        if let text {
            try execute(
                """
                INSERT INTO name_form (name, form, text) VALUES (?, ?, ?)
                ON CONFLICT (name, form) DO UPDATE SET text = excluded.text
                """, [name, form, text])
        } else {
            try execute("DELETE FROM name_form WHERE name = ? AND form = ?", [name, form])
        }
    }
}
