import Playbook

extension SectionReader {
    /// A condition on accounts, such as `when: industry = "Forestry" and employees >= 500`. Its mistake is reported where
    /// it stands in the file.
    mutating func expression(_ key: String) -> AccountExpression? {
        guard let value = value(key), let text = text(value, of: key, atMost: AccountExpression.mostCharacters) else {
            return nil
        }
        do {
            return try AccountExpression(parsing: text)
        } catch {
            let place = TextPlace(line: value.textPlace.line, column: value.textPlace.column + error.column - 1)
            report(place, "\(key): \(error.message)")
            return nil
        }
    }
}
