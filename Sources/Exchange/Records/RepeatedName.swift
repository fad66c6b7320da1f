/// The first name of a header that two columns have.
struct RepeatedName {
    let name: String
    /// The columns, 0-based.
    let first: Int
    let second: Int

    /// `nil` where every name stands once; columns without a name may be many.
    init?(in header: [String]) {
        var seen: [String: Int] = [:]
        for (index, name) in header.enumerated() where !name.isEmpty {
            if let first = seen.updateValue(index, forKey: name) {
                (self.name, self.first, second) = (name, first, index)
                return
            }
        }
        return nil
    }
}
