/// A remark that a file may give rise to once for each of its records.
enum RepeatedRemark: String {
    case unreadableName = "Accounts without a readable name, besides these"
    case convertedLead = "Leads that have become contacts who are here, besides these"
    case forgottenPerson = "Rows of people who asked to be forgotten, besides these"
    case severalParts = "People with several parts, besides these"
}

extension ImportTally {
    /// Says something of one record: of the first five in words, of the rest how many they are.
    mutating func remark(_ kind: RepeatedRemark, _ text: String) {
        let count = repeated[kind, default: 0] + 1
        repeated[kind] = count
        guard count > 5 else { return notes.append(text) }
        let rest = "\(kind.rawValue): \(count - 5)."
        if let place = notes.firstIndex(of: "\(kind.rawValue): \(count - 6).") {
            notes[place] = rest
        } else {
            notes.append(rest)
        }
    }
}
