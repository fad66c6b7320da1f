/// Gives each heading of a page an id that can be guessed from what it says, and no two of them the same one.
struct HeadingIDs {
    /// An id longer than this is no help to anybody.
    private static let longest = 64

    private let prefix: String
    private var taken: Set<String> = []
    /// How often each text came, so that a thousand equal headings need no thousand guesses each.
    private var counts: [String: Int] = [:]

    init(prefix: String) { self.prefix = prefix }

    /// The id of the next heading: its letters and digits in lower case, `ä` and its like kept, joined by hyphens.
    mutating func next(_ text: String) -> String {
        let name = Self.name(text)
        var count = counts[name, default: 0]
        var id: String
        repeat {
            count += 1
            id = prefix + (count == 1 ? name : "\(name)-\(count)")
        } while taken.contains(id)
        counts[name] = count
        taken.insert(id)
        return id
    }

    private static func name(_ text: String) -> String {
        var name = ""
        var isParted = false
        for character in text.lowercased() {
            guard character.isLetter || character.isNumber else {
                isParted = true
                continue
            }
            if name.count >= longest { break }
            if isParted, !name.isEmpty { name += "-" }
            isParted = false
            name.append(character)
        }
        return name.isEmpty ? "section" : name
    }
}
