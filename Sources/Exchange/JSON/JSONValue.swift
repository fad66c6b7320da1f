/// A value of a JSON file, as it stands there.
///
/// Foundation's reader loses the order of an object's names and turns a number into a binary one, so that 19.99 is
/// no longer 19.99; what people write for a template has an order that they see again, and prices with cents.
package enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number as it is written, such as `12`, `-0.50` or `1.5e3`; always what JSON's grammar calls a number.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

/// The named values of a JSON object, in the order of the file.
package struct JSONObject: Equatable, Sendable {
    /// A name and its value.
    package struct Member: Equatable, Sendable {
        package let key: String
        package fileprivate(set) var value: JSONValue

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The names with their values, each name once.
    package private(set) var members: [Member] = []
    private var places: [String: Int] = [:]

    /// An object of some names; of two values of one name the later stays, at the place of the earlier.
    package init(_ members: [Member] = []) {
        for member in members { set(member.key, member.value) }
    }

    /// The value of a name; nil where the object does not have it.
    package subscript(key: String) -> JSONValue? { places[key].map { members[$0].value } }

    /// Adds a name; of two values of one name the later stays, at the place of the earlier.
    mutating func set(_ key: String, _ value: JSONValue) {
        if let place = places[key] {
            members[place].value = value
        } else {
            places[key] = members.count
            members.append(Member(key: key, value: value))
        }
    }
}
