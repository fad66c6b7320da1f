/// Named values in the order in which they were given.
///
/// A template loops over an object in a stable order, so a plain dictionary will not do. Few names are searched one by
/// one, which is faster than hashing; many get an index.
package struct Object: Sendable {
    /// The names and values behind one reference, since templates hand objects on far more often than they change.
    private struct Contents: Sendable {
        var keys: [String] = []
        var values: [Value] = []
        var index: [String: Int] = [:]

        func position(of key: String) -> Int? {
            guard keys.count < Object.indexedFrom else { return index[key] }
            // Through a buffer, since looking at a name must not count as another reference to it.
            return keys.withUnsafeBufferPointer { names in
                for position in names.indices where names[position] == key { return position }
                return nil
            }
        }

        mutating func set(_ key: String, _ value: Value?) {
            switch (position(of: key), value) {
            case (let position?, let value?): values[position] = value
            case (nil, let value?): append(key, value)
            case (let position?, nil): remove(at: position)
            case (nil, nil): break
            }
        }

        private mutating func append(_ key: String, _ value: Value) {
            keys.append(key)
            values.append(value)
            if keys.count == Object.indexedFrom {
                for (position, name) in keys.enumerated() { index[name] = position }
            } else if keys.count > Object.indexedFrom {
                index[key] = keys.count - 1
            }
        }

        private mutating func remove(at position: Int) {
            keys.remove(at: position)
            values.remove(at: position)
            index = [:]
            guard keys.count >= Object.indexedFrom else { return }
            for (position, name) in keys.enumerated() { index[name] = position }
        }
    }

    /// Always one: an array of it is copied and changed as a value is, by one reference.
    private var contents = [Contents()]

    private static let indexedFrom = 17

    /// An object without names.
    package init() {}

    /// The pairs in their order; of two with one name the later value wins, at the place of the first.
    package init(_ pairs: some Sequence<(String, Value)>) {
        self.init()
        for (key, value) in pairs { self[key] = value }
    }

    /// The names in their order.
    package var keys: [String] { contents[0].keys }

    /// The values in the order of their names.
    package var values: [Value] { contents[0].values }

    /// How many names there are.
    package var count: Int { contents[0].keys.count }

    /// Whether there are no names.
    package var isEmpty: Bool { contents[0].keys.isEmpty }

    /// The value of a name; nil where the name is not there, which differs from a name whose value is `.null`.
    ///
    /// Setting nil takes the name away.
    package subscript(key: String) -> Value? {
        get {
            guard let position = contents[0].position(of: key) else { return nil }
            return contents[0].values[position]
        }
        set {
            contents[0].set(key, newValue)
        }
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

    /// Each pair counts by itself, since their order does not.
    package func hash(into hasher: inout Hasher) {
        var sum = 0
        for (key, value) in zip(keys, values) {
            var pair = Hasher()
            pair.combine(key)
            pair.combine(value)
            sum &+= pair.finalize()
        }
        hasher.combine(sum)
    }
}

extension Object: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, Value)...) {
        self.init(elements)
    }
}
