/// A card while its lines are read.
struct VCardBuilder {
    private var made = VCard()
    private var emails: [(text: String, preference: Int)] = []
    private var phones: [(text: String, preference: Int)] = []
    private(set) var emailLine: Int?
    private(set) var ignored: Set<String> = []
    /// Whether the last line was an AGENT whose card follows on lines of its own, as version 2.1 allows.
    private(set) var awaitsAgent = false

    /// What says nothing of the person that a workbench keeps, and is not told of.
    private static let silent: Set<String> = [
        "VERSION", "PRODID", "REV", "KIND", "SORT-STRING", "CLASS", "X-ABLABEL", "X-ABADR",
    ]

    /// The card, the preferred addresses and numbers first.
    func card() -> VCard {
        var card = made
        card.emails = VCardBuilder.sorted(emails)
        card.phones = VCardBuilder.sorted(phones)
        return card
    }

    private static func sorted(_ values: [(text: String, preference: Int)]) -> [String] {
        var seen: Set<String> = []
        // Sorting alone would not keep the card's order among equals.
        let order = values.indices.sorted { (values[$0].preference, $0) < (values[$1].preference, $1) }
        return order.map { values[$0].text }.filter { seen.insert($0).inserted }
    }

    /// Takes a line in.
    mutating func add(_ property: VCardProperty, line: Int) {
        awaitsAgent = property.name == "AGENT"
        if property.isBinary {
            ignored.insert(property.name)
            return
        }
        let text = property.text
        switch property.name {
        case "FN": if made.formattedName.isEmpty { made.formattedName = text }
        case "N":
            let parts = property.parts
            made.familyName = made.familyName ?? parts.first.flatMap(VCardBuilder.filled)
            made.givenName = made.givenName ?? parts.dropFirst().first.flatMap(VCardBuilder.filled)
        case "ORG":
            let parts = property.parts
            made.organization = made.organization ?? parts.first.flatMap(VCardBuilder.filled)
            made.department =
                made.department ?? VCardBuilder.filled(parts.dropFirst().filter { !$0.isEmpty }.joined(separator: ", "))
        case "TITLE": keep(text, \.title)
        case "ROLE": keep(text, \.role)
        case "UID": keep(text, \.uid)
        case "NOTE": keep(text, \.note)
        case "LANG", "X-LANGUAGE": keep(text, \.language)
        case "EMAIL":
            let address = VCardBuilder.bare(text, scheme: "mailto:")
            if address.isEmpty { return }
            emails.append((address, property.preference))
            emailLine = emailLine ?? line
        case "TEL":
            let number = VCardBuilder.bare(text, scheme: "tel:")
            if !number.isEmpty { phones.append((number, property.preference)) }
        case "ADR":
            let parts = property.parts
            if parts.count > 3 { keep(parts[3], \.city) }
            if parts.count > 6 { keep(parts[6], \.country) }
        case "URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN": addAddress(text, property)
        default: if !VCardBuilder.silent.contains(property.name) { ignored.insert(property.name) }
        }
    }

    private mutating func addAddress(_ text: String, _ property: VCardProperty) {
        guard !text.isEmpty else { return }
        let isLinkedIn =
            property.types.contains("linkedin") || property.name == "X-LINKEDIN"
            || text.lowercased().contains("linkedin.com/")
        if isLinkedIn { keep(text, \.linkedIn) } else { made.urls.append(text) }
    }

    /// Keeps the first value of several that is not empty.
    private mutating func keep(_ text: String, _ place: WritableKeyPath<VCard, String?>) {
        if made[keyPath: place] == nil { made[keyPath: place] = VCardBuilder.filled(text) }
    }

    private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

    /// A value of version 4.0 without the scheme of its URI, and without what follows a telephone number.
    private static func bare(_ text: String, scheme: String) -> String {
        guard text.lowercased().hasPrefix(scheme) else { return text }
        return String(text.dropFirst(scheme.count).prefix { $0 != ";" && $0 != "?" })
    }
}
