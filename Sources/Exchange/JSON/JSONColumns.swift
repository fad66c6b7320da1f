/// The columns that objects become: nested names joined by a point, lists by semicolons.
///
/// `{"name": "N", "owner": {"email": "e"}, "tags": ["a", "b"]}` is a row of `name`, `owner.email` and `tags`, the last
/// one `a; b`. A list of objects gives a column for each of their names: `parties.emailAddress`.
struct JSONColumns {
    /// More columns than this are no table.
    static let limit = 2_000
    /// A longer name of a column is no name; joined at every level, long ones would fill the memory.
    static let nameByteLimit = 1_000
    /// HubSpot's own fields stand a level deeper than its ids, and are what people call the record's fields.
    private static let transparent = "properties."

    /// The names in order of their first appearance.
    private(set) var names: [String] = []
    private var places: [String: Int] = [:]

    /// Why the records are no table.
    struct Refusal: Error {
        var message: String

        static let tooMany = Refusal(message: "the records have more than \(limit) different names")
        static let tooLong = Refusal(message: "a name of the records is longer than \(nameByteLimit) bytes")
    }

    /// Adds the columns of an object.
    mutating func add(_ object: JSONObject) throws(Refusal) {
        try JSONColumns.visit(.object(object), "") { name, _ throws(Refusal) in
            guard places[name] == nil else { return }
            guard names.count < JSONColumns.limit else { throw .tooMany }
            places[name] = names.count
            names.append(name)
        }
    }

    /// The name of a value within another.
    static func name(_ key: String, within name: String) throws(Refusal) -> String {
        guard name.utf8.count + key.utf8.count < nameByteLimit else { throw .tooLong }
        return name.isEmpty ? key : name + "." + key
    }

    /// The names as a header: `properties.` is left away where that makes no two of them alike.
    var header: [String] {
        names.map { name in
            guard name.hasPrefix(JSONColumns.transparent) else { return name }
            let short = String(name.dropFirst(JSONColumns.transparent.count))
            return short.isEmpty || places[short] != nil ? name : short
        }
    }

    /// The cells of an object, one for each column.
    func cells(of object: JSONObject) -> [String] {
        var cells = [String](repeating: "", count: names.count)
        do throws(Refusal) {
            try JSONColumns.visit(.object(object), "") { name, text in
                guard let place = places[name], !text.isEmpty else { return }
                cells[place] += cells[place].isEmpty ? text : "; " + text
            }
        } catch {
            preconditionFailure("the record was read before")
        }
        return cells
    }

    /// Visits the scalars of a value under their columns' names. An empty list or object is an empty cell.
    private static func visit(
        _ value: JSONValue, _ name: String, _ take: (String, String) throws(Refusal) -> Void
    ) throws(Refusal) {
        switch value {
        case .null: try take(name, "")
        case .bool(let truth): try take(name, truth ? "true" : "false")
        case .number(let figures): try take(name, figures)
        case .string(let text): try take(name, text)
        case .array(let items):
            if items.isEmpty { try take(name, "") }
            for item in items { try visit(item, name, take) }
        case .object(let object):
            if object.members.isEmpty, !name.isEmpty { try take(name, "") }
            for member in object.members { try visit(member.value, self.name(member.key, within: name), take) }
        }
    }
}
