import Playbook

/// The first few of many, with how many more there are; `nil` for none.
func listed(
    _ items: [String], separator: String = ", ", showing limit: Int = 5, in language: Language = .english
) -> String? {
    guard !items.isEmpty else { return nil }
    let (rest, isFinnish) = (items.count - limit, language == .finnish)
    let more = rest > 0 ? isFinnish ? " ja \(rest) muuta" : "\(separator)and \(rest) more" : ""
    return items.prefix(limit).joined(separator: separator) + more
}
