/// Named values in the order in which they were given.
///
/// A template loops over an object in a stable order, so a plain dictionary will not do. Few names are searched one by
/// one, which is faster than hashing; many get an index.
package struct Object: Sendable {
    /// The names in their order.
    package private(set) var keys: [String] = []
    /// The values in the order of their names.
    package private(set) var values: [Value] = []
    private var index: [String: Int] = [:]

    private static let indexedFrom = 9

    /// An object without names.
    package init() {}

    /// The pairs in their order; of two with one name the later value wins, at the place of the first.
    package init(_ pairs: some Sequence<(String, Value)>) {
        for (key, value) in pairs { self[key] = value }
    }

    /// How many names there are.
    package var count: Int { keys.count }

    /// Whether there are no names.
    package var isEmpty: Bool { keys.isEmpty }

    /// The value of a name; nil where the name is not there, which differs from a name whose value is `.null`.
    ///
    /// Setting nil takes the name away.
    package subscript(key: String) -> Value? {
        get {
            guard let position = position(of: key) else { return nil }
            return values[position]
        }
        set {
            switch (position(of: key), newValue) {
            case (let position?, let value?): values[position] = value
            case (nil, let value?): append(key, value)
            case (let position?, nil): remove(at: position)
            case (nil, nil): break
            }
        }
    }

    private func position(of key: String) -> Int? {
        keys.count < Self.indexedFrom ? keys.firstIndex(of: key) : index[key]
    }

    private mutating func append(_ key: String, _ value: Value) {
        keys.append(key)
        values.append(value)
        if keys.count == Self.indexedFrom {
            for (position, name) in keys.enumerated() { index[name] = position }
        } else if keys.count > Self.indexedFrom {
            index[key] = keys.count - 1
        }
    }

    private mutating func remove(at position: Int) {
        keys.remove(at: position)
        values.remove(at: position)
        index = [:]
        guard keys.count >= Self.indexedFrom else { return }
        for (position, name) in keys.enumerated() { index[name] = position }
    }
}

extension Object: Hashable {
    /// Two objects are equal where they have the same names with equal values, in any order.
    package static func == (left: Object, right: Object) -> Bool {
        guard left.count == right.count else { return false }
        for (key, value) in zip(left.keys, left.values) {
            guard let other = right[key], other == value else { return false }
        }
        return true
    }

    /// Only the number of names counts, since their order does not.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
    }
}

extension Object: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, Value)...) {
        self.init(elements)
    }
}
