/// The first few of many, with how many more there are; `nil` for none.
func listed(_ items: [String], separator: String = ", ", showing limit: Int = 5) -> String? {
    guard !items.isEmpty else { return nil }
    let more = items.count > limit ? "\(separator)and \(items.count - limit) more" : ""
    return items.prefix(limit).joined(separator: separator) + more
}
