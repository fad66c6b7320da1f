import GRDB
import Playbook

/// Reads of typed values out of a row; what no abm can have written is told as damage, never guessed.
extension Row {
    func word<Value: Word>(_ column: String, in table: String) throws -> Value {
        guard let value: Value = try optionalWord(column, in: table) else {
            throw DamagedValue(table: table, value: "NULL in \(column)")
        }
        return value
    }

    func optionalWord<Value: Word>(_ column: String, in table: String) throws -> Value? {
        guard let text: String = self[column] else { return nil }
        guard let value = Value(rawValue: text) else { throw DamagedValue(table: table, value: text) }
        return value
    }

    func word<Value: Word>(_ column: Int, in table: String) throws -> Value {
        let text: String = self[column]
        guard let value = Value(rawValue: text) else { throw DamagedValue(table: table, value: text) }
        return value
    }

    func instant(_ column: Int, in table: String) throws -> Instant {
        let text: String = self[column]
        guard let instant = Instant(iso: text) else { throw DamagedValue(table: table, value: text) }
        return instant
    }

    func money(_ cents: Int, _ currency: Int, in table: String) throws -> Money? {
        guard let amount: Int = self[cents] else { return nil }
        let code: String = self[currency] ?? ""
        guard let unit = Currency(code) else { throw DamagedValue(table: table, value: code) }
        return Money(cents: amount, currency: unit)
    }

    func id<Record>(_ column: String) -> Identifier<Record>? {
        (self[column] as Int?).map(Identifier.init)
    }

    func day(_ column: String) -> Day? {
        (self[column] as Int?).map(Day.init(number:))
    }

    func money(_ cents: String, _ currency: String, in table: String) throws -> Money? {
        guard let amount: Int = self[cents] else { return nil }
        let code: String = self[currency] ?? ""
        guard let unit = Currency(code) else { throw DamagedValue(table: table, value: code) }
        return Money(cents: amount, currency: unit)
    }
}
