/// The columns that objects become: nested names joined by a point, lists by semicolons.
///
/// `{"name": "N", "owner": {"email": "e"}, "tags": ["a", "b"]}` is a row of `name`, `owner.email` and `tags`, the last
/// one `a; b`. A list of objects gives a column for each of their names: `parties.emailAddress`.
struct JSONColumns {
    /// More columns than this are no table.
    static let limit = 2_000
    /// HubSpot's own fields stand a level deeper than its ids, and are what people call the record's fields.
    private static let transparent = "properties."

    /// The names in order of their first appearance.
    private(set) var names: [String] = []
    private var places: [String: Int] = [:]

    /// Adds the columns of an object; `false` once there are too many.
    mutating func add(_ object: JSONObject) -> Bool {
        JSONColumns.visit(.object(object), "") { name, _ in
            if places[name] == nil, names.count <= JSONColumns.limit {
                places[name] = names.count
                names.append(name)
            }
        }
        return names.count <= JSONColumns.limit
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
        JSONColumns.visit(.object(object), "") { name, text in
            guard let place = places[name], !text.isEmpty else { return }
            cells[place] += cells[place].isEmpty ? text : "; " + text
        }
        return cells
    }

    /// Visits the scalars of a value under their columns' names. An empty list or object is an empty cell.
    private static func visit(_ value: JSONValue, _ name: String, _ take: (String, String) -> Void) {
        switch value {
        case .null: take(name, "")
        case .bool(let truth): take(name, truth ? "true" : "false")
        case .number(let figures): take(name, figures)
        case .string(let text): take(name, text)
        case .array(let items):
            if items.isEmpty { take(name, "") }
            for item in items { visit(item, name, take) }
        case .object(let object):
            if object.members.isEmpty, !name.isEmpty { take(name, "") }
            for member in object.members {
                visit(member.value, name.isEmpty ? member.key : name + "." + member.key, take)
            }
        }
    }
}
